import { useCallback, useEffect, useState } from 'react';
import { ownPlanHealthSentence } from '#domain/meeting/own-plan-health.ts';
import type { OwnPlanAction } from '#domain/meeting/own-plan-reducer.ts';
import { BuilderForm } from './BuilderForm.tsx';
import type { BuilderProps } from './Builder.tsx';
import { PlanData } from './PlanData.tsx';
import { useOwnPlan } from './use-own-plan.ts';
import { useVotables } from './use-votables.ts';

export function LiveBuilder(props: BuilderProps) {
  const [said, setSaid] = useState('');
  const onOther = useCallback((isDeleted: boolean) => {
    setSaid(
      isDeleted
        ? 'Một thẻ khác vừa xóa buổi này. Bấm “Lấy lại bản trước” nếu đồng chí còn cần.'
        : 'Một thẻ khác vừa sửa buổi này; trang đang hiện bản mới nhất.',
    );
  }, []);
  const { state, health, act, keep, forget } = useOwnPlan(onOther);
  const votables = useVotables(props.links.situations);
  const { draft, settled } = state;
  // What was said of the last change is no longer so after the next.
  const edit = useCallback(
    (action: OwnPlanAction) => {
      setSaid('');
      act(action);
    },
    [act],
  );

  // Also what another tab or a file brings in later.
  useEffect(() => {
    if (votables.status === 'ready') act({ type: 'settle', situations: votables.situations });
  }, [votables, draft, act]);

  const trouble = ownPlanHealthSentence(health);
  return (
    <>
      {trouble !== undefined && (
        <p className="builder-warning" role="status">
          {trouble}
        </p>
      )}
      {settled !== undefined && (
        <p className="builder-warning" role="status">
          {settled}
        </p>
      )}
      <BuilderForm
        {...props}
        state={state}
        votables={votables}
        act={edit}
        keep={keep}
        said={said}
        onSay={setSaid}
      />
      <PlanData draft={draft} act={edit} forget={forget} />
    </>
  );
}

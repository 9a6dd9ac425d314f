import { useCallback, useEffect, useRef, useState } from 'react';
import { deleteOwnPlan, openOwnPlan, watchOwnPlan, writeOwnPlan } from '#browser/own-plan-storage.ts';
import type { OwnPlanHealth } from '#domain/meeting/own-plan-health.ts';
import { toMeetingPlan } from '#domain/meeting/own-plan-meeting.ts';
import { reduceOwnPlan } from '#domain/meeting/own-plan-reducer.ts';
import type { OwnPlanAction, OwnPlanState } from '#domain/meeting/own-plan-reducer.ts';
import { EMPTY_DRAFT, OWN_PLAN_VERSION } from '#domain/meeting/own-plan.ts';

export interface OwnPlanHandle {
  readonly state: OwnPlanState;
  readonly health: OwnPlanHealth;
  readonly act: (action: OwnPlanAction) => void;
  /** Keeps the draft as it stands, also when nobody has changed anything yet. */
  readonly keep: () => void;
  /** Deletes what is kept; the draft can be brought back until the page is closed. */
  readonly forget: () => void;
}

/**
 * The plan the secretary puts together, kept after every change.
 *
 * @param onOther told when another tab has changed or deleted it; this tab then shows the same
 */
export function useOwnPlan(onOther: (isDeleted: boolean) => void): OwnPlanHandle {
  const [opened] = useState(openOwnPlan);
  const [state, setState] = useState<OwnPlanState>({ draft: opened.kept?.draft ?? EMPTY_DRAFT });
  const [health, setHealth] = useState(opened.health);
  const latest = useRef(state);

  const show = useCallback((next: OwnPlanState) => {
    latest.current = next;
    setState(next);
  }, []);

  const keep = useCallback(() => {
    // Written by a later version of the site: this one does not know all that is in it.
    if (opened.health === 'newer') return;
    const { draft } = latest.current;
    const outcome = writeOwnPlan({ version: OWN_PLAN_VERSION, draft, plan: toMeetingPlan(draft) });
    // Damage stays told while the page is open.
    setHealth(outcome === 'kept' && opened.health === 'damaged' ? 'damaged' : outcome);
  }, [opened]);

  const act = useCallback(
    (action: OwnPlanAction) => {
      const next = reduceOwnPlan(latest.current, action);
      if (next === latest.current) return;
      show(next);
      keep();
    },
    [show, keep],
  );

  const forget = useCallback(() => {
    deleteOwnPlan();
    show(reduceOwnPlan(latest.current, { type: 'clear' }));
  }, [show]);

  useEffect(
    () =>
      watchOwnPlan((kept) => {
        show(
          reduceOwnPlan(latest.current, kept ? { type: 'replace', draft: kept.draft } : { type: 'clear' }),
        );
        onOther(kept === undefined);
      }),
    [show, onOther],
  );
  return { state, health, act, keep, forget };
}

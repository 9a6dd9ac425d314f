import type { OwnPlanAction, OwnPlanState } from '#domain/meeting/own-plan-reducer.ts';
import { ownPlanWarnings } from '#domain/meeting/own-plan-warnings.ts';
import { BehaviourChoice } from './BehaviourChoice.tsx';
import type { BuilderProps } from './Builder.tsx';
import { ChosenSituations } from './ChosenSituations.tsx';
import { LengthChoice } from './LengthChoice.tsx';
import { PlanAgenda } from './PlanAgenda.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { SituationButtons } from './SituationButtons.tsx';
import { SituationGroups } from './SituationGroups.tsx';
import type { VotablesState } from './use-votables.ts';

export interface BuilderFormProps extends BuilderProps {
  readonly state: OwnPlanState;
  readonly votables: VotablesState;
  readonly act: (action: OwnPlanAction) => void;
  readonly keep: () => void;
  /** What has just happened, in a sentence; empty when nothing has. */
  readonly said: string;
  readonly onSay?: (sentence: string) => void;
}

/** The steps of putting a meeting together, one below the other. */
export function BuilderForm(props: BuilderFormProps) {
  const { state, votables, behaviours, links, act, keep, said } = props;
  const { draft } = state;
  return (
    <div className="builder">
      <section aria-labelledby="ten-va-do-dai">
        <h2 id="ten-va-do-dai">1. Tên và độ dài</h2>
        <LengthChoice draft={draft} act={act} />
      </section>
      <section aria-labelledby="bieu-hien">
        <h2 id="bieu-hien">2. Biểu hiện</h2>
        <BehaviourChoice behaviours={behaviours} chosen={draft.behaviours} act={act} />
      </section>
      <section aria-labelledby="tinh-huong">
        <h2 id="tinh-huong">3. Tình huống</h2>
        <SituationButtons {...props} />
        <p className="builder-said" role="status">
          {said}
        </p>
        <div className="builder-warnings" role="status">
          {ownPlanWarnings(draft).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <ChosenSituations chosen={draft.situations} votables={votables} act={act} />
        <SituationGroups behaviours={behaviours} draft={draft} votables={votables} act={act} />
      </section>
      <section aria-labelledby="thao-luan">
        <h2 id="thao-luan">4. Câu hỏi thảo luận</h2>
        <QuestionFields questions={draft.questions} act={act} />
      </section>
      <section aria-labelledby="chuong-trinh">
        <h2 id="chuong-trinh">5. Chương trình</h2>
        <PlanAgenda draft={draft} links={links} keep={keep} />
      </section>
    </div>
  );
}

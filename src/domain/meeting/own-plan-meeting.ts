import { OWN_DECK } from '../address/page-paths.ts';
import { behaviourOf } from '../practice/bank.ts';
import { BEHAVIOURS } from '../practice/label.ts';
import type { MeetingPlan, PlanPart, PlanStep } from './meeting-plan.ts';
import { shareMinutes } from './own-plan-minutes.ts';
import { OWN_QUESTIONS } from './own-plan-questions.ts';
import { OWN_SCREENS, ownScreenKey } from './own-plan-screens.ts';
import type { OwnDraft } from './own-plan.ts';

/** What a meeting is called that has been given no name. */
export const UNNAMED_MEETING = 'Buổi sinh hoạt tự soạn';

/** The plan of a draft, ready to be run: five parts in the order of a branch meeting, four without situations. */
export function toMeetingPlan(draft: OwnDraft): MeetingPlan {
  const minutes = shareMinutes(draft.minutes, draft.situations.length);
  const parts: readonly PlanPart[] = [
    {
      id: 'mo-dau',
      title: 'Mở đầu',
      minutes: minutes.opening,
      steps: [screen(OWN_SCREENS.title), screen(OWN_SCREENS.purpose)],
    },
    {
      id: 'diem-chinh',
      title: 'Điểm chính',
      minutes: minutes.keyPoints,
      steps: [screen(OWN_SCREENS.split), ...behavioursOf(draft).map(screen)],
    },
    {
      id: 'tinh-huong',
      title: 'Tình huống',
      minutes: minutes.situations,
      steps: draft.situations.map(({ item, hash, options }) => ({ type: 'situation', item, hash, options })),
    },
    { id: 'thao-luan', title: 'Thảo luận', minutes: minutes.discussion, steps: discussion(draft) },
    {
      id: 'ket-luan',
      title: 'Kết luận',
      minutes: minutes.conclusion,
      steps: [screen(OWN_SCREENS.closing)],
    },
  ];
  return {
    kit: OWN_DECK,
    title: draft.title.trim() || UNNAMED_MEETING,
    minutes: draft.minutes,
    parts: parts.filter(({ steps }) => steps.length > 0),
  };
}

/** The behaviours to recall: those chosen, otherwise those the situations are about; in the handbook's order. */
export function behavioursOf({ behaviours, situations }: OwnDraft): readonly string[] {
  const wanted: readonly string[] = behaviours.length > 0 ? behaviours : situations.map(behaviourOf);
  return BEHAVIOURS.filter((behaviour) => wanted.includes(behaviour));
}

function screen(part: string): PlanStep {
  return { type: 'screen', screen: ownScreenKey(part) };
}

/** The questions that were not left empty; when all were, a blank screen to talk before. */
function discussion({ questions }: OwnDraft): PlanStep[] {
  const asked = OWN_QUESTIONS.flatMap(({ kind }): PlanStep[] => {
    const text = questions[kind].trim();
    return text === '' ? [] : [{ type: 'discussion', kind, text }];
  });
  return asked.length > 0 ? asked : [{ type: 'pause' }];
}

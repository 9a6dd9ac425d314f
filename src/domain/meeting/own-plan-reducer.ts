import type { DiscussionKind } from './meeting-plan.ts';
import { settleDraft, settleSentence, toChosen } from './own-plan-settle.ts';
import type { Votable } from './own-plan-situation.ts';
import { EMPTY_DRAFT, LONGEST_QUESTION, LONGEST_TITLE, MOST_SITUATIONS } from './own-plan.ts';
import type { BehaviourId, OwnDraft, OwnLength } from './own-plan.ts';

export interface OwnPlanState {
  readonly draft: OwnDraft;
  /** The draft before it was last replaced as a whole, to be brought back. */
  readonly before?: OwnDraft | undefined;
  /** What became of its situations since they were chosen, in a sentence. */
  readonly settled?: string | undefined;
}

export type OwnPlanAction =
  | { readonly type: 'set-title'; readonly title: string }
  | { readonly type: 'set-minutes'; readonly minutes: OwnLength }
  | { readonly type: 'toggle-behaviour'; readonly behaviour: BehaviourId }
  | { readonly type: 'set-question'; readonly kind: DiscussionKind; readonly text: string }
  /** Chooses a situation, as the last one, or no more. */
  | { readonly type: 'toggle-situation'; readonly situation: Votable }
  | { readonly type: 'remove-situation'; readonly item: string }
  | { readonly type: 'move-situation'; readonly item: string; readonly by: 1 | -1 }
  | { readonly type: 'suggest'; readonly situations: readonly Votable[] }
  | { readonly type: 'replace'; readonly draft: OwnDraft }
  | { readonly type: 'clear' }
  /** Takes the situations as they are today. */
  | { readonly type: 'settle'; readonly situations: readonly Votable[] }
  /** Changes places with the draft before the last replacement. */
  | { readonly type: 'bring-back' };

/** Changes a draft; what cannot be done leaves the same object. */
export function reduceOwnPlan(state: OwnPlanState, action: OwnPlanAction): OwnPlanState {
  const { draft, before } = state;
  const edit = (change: Partial<OwnDraft>): OwnPlanState => ({ ...state, draft: { ...draft, ...change } });
  switch (action.type) {
    case 'set-title':
      return edit({ title: action.title.slice(0, LONGEST_TITLE) });
    case 'set-minutes':
      return edit({ minutes: action.minutes });
    case 'toggle-behaviour':
      return edit({ behaviours: toggle(draft.behaviours, action.behaviour) });
    case 'set-question':
      return edit({
        questions: { ...draft.questions, [action.kind]: action.text.slice(0, LONGEST_QUESTION) },
      });
    case 'toggle-situation':
      return toggleSituation(state, action.situation);
    case 'remove-situation':
      return edit({ situations: draft.situations.filter(({ item }) => item !== action.item) });
    case 'move-situation':
      return moveSituation(state, action.item, action.by);
    case 'suggest':
      return {
        draft: { ...draft, situations: action.situations.slice(0, MOST_SITUATIONS).map(toChosen) },
        before: draft,
      };
    case 'replace':
      return { draft: action.draft, before: draft };
    case 'clear':
      return { draft: EMPTY_DRAFT, before: draft };
    case 'settle':
      return settle(state, action.situations);
    case 'bring-back':
      return before ? { draft: before, before: draft } : state;
  }
}

function settle(state: OwnPlanState, situations: readonly Votable[]): OwnPlanState {
  const settled = settleDraft(state.draft, situations);
  const sentence = settleSentence(settled);
  return sentence === undefined ? state : { ...state, draft: settled.draft, settled: sentence };
}

function toggleSituation(state: OwnPlanState, situation: Votable): OwnPlanState {
  const { situations } = state.draft;
  const rest = situations.filter(({ item }) => item !== situation.id);
  const isChosen = rest.length < situations.length;
  if (!isChosen && situations.length >= MOST_SITUATIONS) return state;
  const next = isChosen ? rest : [...situations, toChosen(situation)];
  return { ...state, draft: { ...state.draft, situations: next } };
}

function moveSituation(state: OwnPlanState, moved: string, by: 1 | -1): OwnPlanState {
  const { situations } = state.draft;
  const at = situations.findIndex(({ item }) => item === moved);
  const chosen = situations[at];
  if (!chosen || at + by < 0 || at + by >= situations.length) return state;
  const next = situations.toSpliced(at, 1).toSpliced(at + by, 0, chosen);
  return { ...state, draft: { ...state.draft, situations: next } };
}

function toggle<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

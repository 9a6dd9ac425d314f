import type { Votable } from './own-plan-situation.ts';
import type { ChosenSituation, OwnDraft } from './own-plan.ts';

export interface SettledDraft {
  /** The same object when nothing has changed. */
  readonly draft: OwnDraft;
  /** Situations whose words have changed since they were chosen; the draft has them as they are now. */
  readonly changed: number;
  /** Situations there are no more; the draft has lost them. */
  readonly gone: number;
}

/** A draft against the situations of today, which may have changed since it was kept or taken to another computer. */
export function settleDraft(draft: OwnDraft, situations: readonly Votable[]): SettledDraft {
  const today = new Map(situations.map((situation) => [situation.id, situation]));
  const kept = draft.situations.flatMap((chosen) => {
    const situation = today.get(chosen.item);
    if (!situation) return [];
    return [situation.hash === chosen.hash ? chosen : toChosen(situation)];
  });
  const gone = draft.situations.length - kept.length;
  const changed = kept.filter((chosen) => !draft.situations.includes(chosen)).length;
  return { draft: gone + changed === 0 ? draft : { ...draft, situations: kept }, changed, gone };
}

/** @returns what a draft keeps of a situation */
export function toChosen({ id, hash, options, label, looksLike }: Votable): ChosenSituation {
  return { item: id, hash, options, label, ...(looksLike === undefined ? {} : { looksLike }) };
}

/** What became of a draft, in a sentence; undefined when nothing did. */
export function settleSentence({ changed, gone }: SettledDraft): string | undefined {
  const parts = [
    changed > 0 ? `${changed} tình huống đã được sửa lời từ khi đồng chí chọn, buổi này dùng lời mới` : '',
    gone > 0 ? `${gone} tình huống không còn trong Sổ tay nên đã bỏ khỏi buổi này` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `${parts.join('; ')}.`;
}

import { BEHAVIOURS } from '../practice/label.ts';
import type { Coverage, LookAlikes } from './coverage.ts';
import { MOST_DIFFICULTY_GAP } from './form-balance.ts';
import type { Imbalance } from './form-balance.ts';
import { TYPE_NAMES } from './value-names.ts';

/** What a bank must hold. Look-alikes are a share of situations, 0 to 1. */
export const TARGETS = {
  leastLookAlikes: 0.4,
  mostLookAlikes: 0.5,
  behaviour: 9,
  pairs: 24,
  pairConcepts: 12,
  sectors: 12,
  knowledge: 20,
} as const;

/** Something a bank lacks: what, and what to do about it, one Vietnamese sentence each. */
export interface Shortfall {
  readonly message: string;
  readonly hint: string;
}

/** What a bank lacks against the targets; empty when it is balanced. */
export function shortfallsOf(coverage: Coverage): readonly Shortfall[] {
  return [
    ...lookAlikeShortfalls('Trong ngân hàng', coverage.lookAlikes),
    ...lookAlikeShortfalls('Trong các câu gọi tên và đúng hay không', coverage.namingLookAlikes),
    ...countShortfalls(coverage),
    ...formShortfalls(coverage),
  ];
}

function lookAlikeShortfalls(where: string, { situations, legitimate }: LookAlikes): Shortfall[] {
  const share = situations === 0 ? 0 : legitimate / situations;
  if (share >= TARGETS.leastLookAlikes && share <= TARGETS.mostLookAlikes) return [];
  return [
    {
      message: `${where}, ${legitimate} trên ${situations} tình huống là việc làm đúng; cần từ 40 % đến 50 %.`,
      hint:
        share < TARGETS.leastLookAlikes
          ? 'Viết thêm tình huống làm đúng trông giống một biểu hiện.'
          : 'Viết thêm tình huống thuộc một biểu hiện.',
    },
  ];
}

function countShortfalls(coverage: Coverage): Shortfall[] {
  const { byLabel, byType, byContext, knowledge, pairs } = coverage;
  const shown = (behaviour: string) => byLabel.counts[byLabel.rows.indexOf(behaviour)]?.[0] ?? 0;
  const sumOf = (table: typeof byType, column: number) =>
    table.counts.reduce((all, row) => all + (row[column] ?? 0), 0);
  const sectors = byContext.sector.columns.filter((_, at) => sumOf(byContext.sector, at) > 0).length;
  const concepts = new Set(pairs.map(({ concept }) => concept)).size;
  return [
    ...BEHAVIOURS.filter((behaviour) => shown(behaviour) < TARGETS.behaviour).map((behaviour) => ({
      message: `Biểu hiện ${behaviour} chỉ có ${shown(behaviour)} tình huống, cần ít nhất ${TARGETS.behaviour}.`,
      hint: `Viết thêm tình huống thuộc ${behaviour}.`,
    })),
    ...byType.columns
      .filter((_, at) => sumOf(byType, at) === 0)
      .map((type) => ({
        message: `Ngân hàng không có câu nào loại "${nameOfType(type)}" (${type}).`,
        hint: 'Viết câu loại ấy, vì mỗi loại luyện một việc khác nhau.',
      })),
    ...shortOf('cặp đối chiếu', pairs.length, TARGETS.pairs),
    ...shortOf('cặp dễ nhầm được đối chiếu', concepts, TARGETS.pairConcepts),
    ...shortOf('lĩnh vực', sectors, TARGETS.sectors),
    ...knowledge.rows.flatMap((document, at) => {
      const count = (knowledge.counts[at] ?? []).reduce((all, one) => all + one, 0);
      return shortOf(`câu kiến thức về ${document}`, count, TARGETS.knowledge);
    }),
  ];
}

function shortOf(what: string, count: number, least: number): Shortfall[] {
  if (count >= least) return [];
  return [
    {
      message: `Ngân hàng chỉ có ${count} ${what}, cần ít nhất ${least}.`,
      hint: `Bổ sung cho đủ ${least} ${what}.`,
    },
  ];
}

function formShortfalls({ formBalance: { imbalances, difficulty } }: Coverage): Shortfall[] {
  const gap = Math.abs(difficulty.a - difficulty.b);
  const uneven = imbalances.map(({ by, kind, a, b }) => ({
    message: `Hai đề lệch nhau ở ${nameOfKind(by, kind)}: đề A có ${a} câu, đề B có ${b} câu.`,
    hint: 'Đổi form của một vài câu, cho hai đề hơn kém nhau nhiều nhất một câu ở mỗi loại.',
  }));
  if (gap <= MOST_DIFFICULTY_GAP) return uneven;
  return [
    ...uneven,
    {
      message: `Độ khó trung bình của hai đề lệch nhau ${gap.toFixed(2).replace('.', ',')}, quá 0,1.`,
      hint: 'Đổi form của một câu khó ở đề này và một câu dễ ở đề kia.',
    },
  ];
}

function nameOfKind(by: Imbalance['by'], kind: string): string {
  switch (by) {
    case 'type':
      return `loại câu "${nameOfType(kind)}"`;
    case 'document':
      return `câu kiến thức về ${kind}`;
    case 'behaviour':
      return `các câu luyện ${kind}, kể cả việc làm đúng trông giống`;
    case 'label':
      return kind === 'legitimate' ? 'các câu làm đúng' : `các câu thuộc ${kind}`;
  }
}

function nameOfType(type: string): string {
  return Object.entries(TYPE_NAMES).find(([key]) => key === type)?.[1] ?? type;
}

import { isNaming } from '../../practice/bank.ts';
import { LEGITIMATE } from '../../practice/label.ts';
import type { Label, Situation } from '../../question/schema.ts';
import { areAllRead, readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';
import { itemsAt } from '../yaml-value.ts';

/** Situations that may be taken for something the bank has no other situation of. */
export const contrastItem = defineRule('contrast-item', function* (index) {
  if (!areAllRead(index)) return;
  const questions = readQuestions(index);
  const situations = questions
    .map(({ question }) => question)
    .filter((question) => question.type !== 'knowledge');
  for (const { entry, question } of questions) {
    if (question.type === 'knowledge') continue;
    for (const { value, position } of itemsAt(entry.record, 'confusedWith')) {
      if (typeof value !== 'string' || value === question.label) continue;
      if (situations.some((other) => shows(other, value, question))) continue;
      yield {
        file: entry.path,
        ...position,
        message:
          value === LEGITIMATE
            ? `Không có tình huống làm đúng nào trông giống ${question.label} để đối chiếu.`
            : `Không có tình huống nào thuộc ${value} để đối chiếu.`,
        hint: 'Viết tình huống ấy (loại recognise hoặc judge), hoặc bỏ mã này khỏi confusedWith.',
      };
    }
  }
});

/** Whether a situation can be asked after one that was taken for `label`. */
function shows(other: Situation, label: Label, { id, label: own }: Situation): boolean {
  if (other.id === id || other.label !== label || !isNaming(other)) return false;
  return label !== LEGITIMATE || other.looksLike === own;
}

import type { Question } from '../../question/schema.ts';
import { jaccard } from '../../text/jaccard.ts';
import { splitSyllables } from '../../text/split-syllables.ts';
import { readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** Above this share of common syllables two questions are the same one. */
const MAX_LIKENESS = 0.8;

/** Questions that stand in the bank twice. The halves of a minimal pair are alike on purpose. */
export const duplicateQuestion = defineRule('duplicate-question', function* (index) {
  const questions = readQuestions(index).map(({ entry, question }) => ({
    entry,
    question,
    syllables: new Set(splitSyllables(wordsOf(question))),
  }));
  for (const [at, { entry, question, syllables }] of questions.entries()) {
    const twin = questions
      .slice(0, at)
      .find(
        (other) => !isPair(question, other.question) && jaccard(syllables, other.syllables) > MAX_LIKENESS,
      );
    if (!twin) continue;
    yield {
      file: entry.path,
      ...placeOf(entry.record, question.type === 'knowledge' ? 'stem' : 'situation'),
      message: `Câu hỏi gần như trùng với ${twin.question.id}.`,
      hint: 'Viết một tình huống hay một câu hỏi khác; nếu là cặp đối chiếu thì ghi contrastWith ở cả hai tệp.',
    };
  }
});

/** What makes a question this one: the situation, or, without one, the stem and its options. */
function wordsOf(question: Question): string {
  if (question.type !== 'knowledge') return question.situation;
  return [question.stem, ...question.options.map(({ text }) => text)].join(' ');
}

function isPair(one: Question, other: Question): boolean {
  return one.type !== 'knowledge' && other.type !== 'knowledge' && one.contrastWith === other.id;
}

import type { Question } from './schema.ts';

/**
 * A few questions to try at the end of a page. Situations that show a behaviour and legitimate work that looks like it
 * come in turn, so that no page teaches only to find fault; everything else keeps its order.
 *
 * @param count how many at most
 */
export function chooseSamples(questions: readonly Question[], count: number): readonly Question[] {
  const isLegitimate = (question: Question) =>
    question.type !== 'knowledge' && question.label === 'legitimate';
  const queues = [questions.filter((question) => !isLegitimate(question)), questions.filter(isLegitimate)];
  const chosen: Question[] = [];
  for (let turn = 0; chosen.length < Math.min(count, questions.length); turn += 1) {
    const next = queues[turn % 2]?.shift();
    if (next) chosen.push(next);
  }
  return chosen;
}

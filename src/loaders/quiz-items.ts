import { pagePaths } from '#domain/address/page-paths.ts';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import type { Question } from '#domain/question/schema.ts';
import { CONFIDENCE_LABELS } from '#domain/source/confidence-label.ts';
import { loadSource } from './sources.ts';
import { resolveTarget } from './targets.ts';

/**
 * Questions as the quiz shows them, their citations resolved.
 *
 * @param toLink makes a link of this build out of a site path
 * @throws RangeError when a citation leads nowhere
 */
export function loadQuizItems(
  questions: readonly Question[],
  toLink: (path: string) => string,
): Promise<QuizItem[]> {
  return Promise.all(questions.map((question) => toItem(question, toLink)));
}

async function toItem(
  { citations, ...question }: Question,
  toLink: (path: string) => string,
): Promise<QuizItem> {
  const links = citations.map(async ({ target, source, confidence }) => {
    const { path, name } = await resolveTarget(target);
    const { data } = await loadSource(source);
    return {
      link: toLink(path),
      name,
      confidence: CONFIDENCE_LABELS[confidence].short,
      source: { link: toLink(pagePaths.source(source)), name: data.label },
    };
  });
  return {
    id: question.id,
    version: question.version,
    type: question.type,
    stem: question.stem,
    options: question.options,
    ...(question.ordered ? { ordered: question.ordered } : {}),
    citations: await Promise.all(links),
    ...(question.type === 'knowledge'
      ? {}
      : {
          situation: question.situation,
          clues: question.clues,
          label: question.label,
          ...(question.looksLike ? { looksLike: question.looksLike } : {}),
        }),
  };
}

import { pagePaths } from '#domain/address/page-paths.ts';
import { contentHash } from '#domain/practice/content-hash.ts';
import type { ItemCitation, QuizItem } from '#domain/practice/quiz-item.ts';
import { LEGITIMATE, LEGITIMATE_NAME } from '#domain/practice/label.ts';
import type { Label, Question } from '#domain/question/schema.ts';
import { CONFIDENCE_LABELS } from '#domain/source/confidence-label.ts';
import { loadBehaviour } from './behaviours.ts';
import { loadPassage, loadTargetNotice } from './passages.ts';
import { loadSource } from './sources.ts';
import { resolveTarget } from './targets.ts';

interface Options {
  /** Whether the passages themselves and the words for a screen are to go along: for a question that stands alone. */
  readonly withPassages?: boolean;
}

/**
 * Questions as the quiz shows them, their citations resolved.
 *
 * @param toLink makes a link of this build out of a site path
 * @throws RangeError when a citation leads nowhere
 */
export function loadQuizItems(
  questions: readonly Question[],
  toLink: (path: string) => string,
  options: Options = {},
): Promise<QuizItem[]> {
  return Promise.all(questions.map((question) => toItem(question, toLink, options)));
}

async function toItem(
  question: Question,
  toLink: (path: string) => string,
  options: Options,
): Promise<QuizItem> {
  const { id, version, type, stem, citations } = question;
  return {
    id,
    version,
    hash: contentHash(question),
    type,
    stem,
    options: question.options,
    ...(question.ordered ? { ordered: question.ordered } : {}),
    citations: await Promise.all(citations.map((citation) => toCitation(citation, toLink, options))),
    ...(question.type === 'knowledge'
      ? {}
      : {
          situation: question.situation,
          clues: question.clues,
          label: question.label,
          ...(question.looksLike ? { looksLike: question.looksLike } : {}),
          ...(options.withPassages
            ? { screenText: question.screenText, labelName: await labelName(question.label) }
            : {}),
        }),
  };
}

async function labelName(label: Label): Promise<string> {
  return label === LEGITIMATE ? LEGITIMATE_NAME : (await loadBehaviour(label)).data.shortName;
}

async function toCitation(
  { target, source, confidence }: Question['citations'][number],
  toLink: (path: string) => string,
  { withPassages = false }: Options,
): Promise<ItemCitation> {
  const { path, name } = await resolveTarget(target);
  const { data } = await loadSource(source);
  const notice = await loadTargetNotice(target);
  const passage = withPassages ? await loadPassage(target) : undefined;
  return {
    link: toLink(path),
    name,
    confidence: CONFIDENCE_LABELS[confidence].short,
    source: { link: toLink(pagePaths.source(source)), name: data.label },
    ...(notice === undefined ? {} : { notice }),
    ...(passage === undefined ? {} : { passage: [...passage] }),
  };
}

import { indexContent } from './content-index.ts';
import type { ContentTree } from './content-tree.ts';
import { writeQuestionsLock } from './questions-lock.ts';
import { readQuestions } from './read-questions.ts';

/**
 * The text of `questions.lock.json` with the questions of the content entered.
 *
 * @throws SyntaxError when the lock there is cannot be read, so that no published question is forgotten
 */
export function updateQuestions(tree: ContentTree): string {
  const index = indexContent(tree, '');
  if (index.hasQuestionsLock && !index.questionsLock)
    throw new SyntaxError('Cannot update questions.lock.json: expected it to be valid JSON');
  return writeQuestionsLock(
    index.questionsLock,
    readQuestions(index).map(({ question }) => question),
  );
}

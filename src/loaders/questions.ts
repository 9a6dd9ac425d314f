import { getCollection, getEntry } from 'astro:content';
import type { Question, Situation } from '#domain/question/schema.ts';

/** All questions, by id. */
export async function loadQuestions(): Promise<Question[]> {
  const entries = await getCollection('questions');
  return entries
    .map(({ id, data }): Question => ({ id, ...data }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

/** The knowledge questions about one document. */
export async function loadKnowledgeQuestions(slug: string): Promise<Question[]> {
  const questions = await loadQuestions();
  return questions.filter((question) => question.type === 'knowledge' && question.document === slug);
}

/** All situations, by id. */
export async function loadSituations(): Promise<Situation[]> {
  return (await loadQuestions()).filter((question) => question.type !== 'knowledge');
}

/**
 * One situation by its id.
 *
 * @throws RangeError when there is none
 */
export async function loadSituation(id: string): Promise<Situation> {
  const situation = (await loadSituations()).find((one) => one.id === id);
  if (!situation) throw new RangeError(`Cannot load situation "${id}": no content/questions/${id}.yaml`);
  return situation;
}

/** The situations that show a behaviour or legitimate work that looks like it. */
export async function loadSituationsFor(behaviour: string): Promise<Situation[]> {
  const situations = await loadSituations();
  return situations.filter(({ label, looksLike }) => label === behaviour || looksLike === behaviour);
}

/**
 * A quiz with its questions in order.
 *
 * @throws RangeError when the quiz or one of its questions is missing
 */
export async function loadQuiz(slug: string) {
  const entry = await getEntry('quizzes', slug);
  if (!entry) throw new RangeError(`Cannot load quiz "${slug}": no content/quizzes/${slug}.yaml`);
  const all = new Map((await loadQuestions()).map((question) => [question.id, question]));
  const questions = entry.data.questions.map((id) => {
    const question = all.get(id);
    if (!question) throw new RangeError(`Cannot load quiz "${slug}": no question "${id}"`);
    return question;
  });
  return { slug, ...entry.data, questions };
}

/** All quizzes with their questions, the recognition quiz first. */
export async function loadQuizzes() {
  const entries = await getCollection('quizzes');
  const quizzes = await Promise.all(entries.map(({ id }) => loadQuiz(id)));
  const rank = (slug: string) => (slug === 'nhan-dien' ? 0 : 1);
  return quizzes.toSorted((a, b) => rank(a.slug) - rank(b.slug) || a.slug.localeCompare(b.slug));
}

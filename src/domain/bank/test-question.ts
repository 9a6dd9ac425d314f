import type { Question, Situation } from '../question/schema.ts';

const BASE = {
  version: 1,
  stem: 'Thuộc trường hợp nào?',
  options: [
    { id: 'a' as const, text: 'Làm đúng', correct: true, reason: 'Đúng hạn.' },
    {
      id: 'b' as const,
      text: 'Chưa đúng',
      correct: false,
      reason: 'Không quá hạn.',
      temptation: 'Trông lâu.',
    },
  ],
  citations: [],
  difficulty: 0,
  form: 'A' as const,
  review: { author: 'Nhóm biên soạn', reviewers: 0, agreement: null, date: '2026-11-24' },
};

/** A situation for tests: legitimate ones look like `hv05` unless told otherwise. */
export function situationFor(id: string, label: string, extra: Partial<Situation> = {}): Situation {
  return {
    ...BASE,
    id,
    type: 'judge',
    label,
    ...(label === 'legitimate' ? { looksLike: 'hv05' } : {}),
    confusedWith: ['legitimate'],
    context: { level: 'city', sector: 'y-te', role: 'head' },
    situation: 'Hồ sơ đủ, hạn ba ngày.',
    screenText: 'Hồ sơ đủ.',
    clues: ['hạn ba ngày'],
    ...extra,
  };
}

/** A knowledge question for tests. */
export function knowledgeFor(id: string, document: string, extra: Partial<Question> = {}): Question {
  return { ...BASE, ...extra, id, type: 'knowledge', document };
}

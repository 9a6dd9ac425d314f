interface Listed {
  readonly form?: 'A' | 'B' | undefined;
  readonly questions: readonly { readonly type: string }[];
}

/** Quizzes of one kind, in the order given. */
export interface QuizGroup<Quiz> {
  readonly name: string;
  readonly quizzes: readonly Quiz[];
}

/** Quizzes by what they are for: situations, before/after measurement, documents. Empty groups are left out. */
export function groupQuizzes<Quiz extends Listed>(quizzes: readonly Quiz[]): readonly QuizGroup<Quiz>[] {
  const isAboutDocuments = ({ questions }: Quiz) => questions.every(({ type }) => type === 'knowledge');
  const groups = [
    {
      name: 'Đề tình huống',
      quizzes: quizzes.filter((quiz) => quiz.form === undefined && !isAboutDocuments(quiz)),
    },
    { name: 'Đo trước và sau khi luyện', quizzes: quizzes.filter(({ form }) => form !== undefined) },
    {
      name: 'Kiến thức về văn bản',
      quizzes: quizzes.filter((quiz) => quiz.form === undefined && isAboutDocuments(quiz)),
    },
  ];
  return groups.filter((group) => group.quizzes.length > 0);
}

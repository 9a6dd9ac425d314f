/** Deletes the answers of all quizzes. Apart from `quiz-storage.ts`, because a page that only deletes need not load the schema. */
export function forgetQuizzes(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith('so-tay-34/quiz/')) localStorage.removeItem(name);
    }
  } catch {
    // Nothing is kept when storage is blocked, so there is nothing to delete.
  }
}

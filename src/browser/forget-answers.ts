/**
 * Deletes every answer this site keeps in this browser: quizzes, practice, and what was set aside as unreadable. Settings
 * stay. Other tabs hear of it and start anew.
 */
export function forgetAnswers(): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      for (const name of Object.keys(storage())) {
        if (/^so-tay-34\/(?:tien-trinh|quiz|luot-luyen)/u.test(name)) storage().removeItem(name);
      }
    } catch {
      // Nothing is kept when storage is blocked, so there is nothing to delete.
    }
  }
}

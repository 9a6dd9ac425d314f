/** Every meeting this site keeps in this browser, those set aside as unreadable included. */
const MEETING = /^so-tay-34\/hop(?:-hong)?\//u;

/** Deletes them all. Settings and answers stay. Other windows hear of it. */
export function forgetMeetings(): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      for (const name of Object.keys(storage())) {
        if (MEETING.test(name)) storage().removeItem(name);
      }
    } catch {
      // Nothing is kept when storage is blocked, so there is nothing to delete.
    }
  }
}

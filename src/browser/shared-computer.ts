/** Says only that this computer is shared; kept apart, so that it outlives everything else. */
export const SHARED_KEY = 'so-tay-34/may-chung';

/** Whether someone has said that several people use this browser. */
export function isSharedComputer(): boolean {
  try {
    return localStorage.getItem(SHARED_KEY) !== null;
  } catch {
    // Blocked storage: nothing is kept anyway.
    return false;
  }
}

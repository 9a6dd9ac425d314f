/** A moment on the clock of the device. */
export interface LocalMoment {
  /** `yyyy-mm-dd`. */
  readonly day: string;
  readonly hours: number;
  readonly minutes: number;
}

/** @returns undefined for a number no date has */
export type MomentReader = (at: number) => LocalMoment | undefined;

/** `19 giờ 05 phút, ngày 23/11/2026`. */
export function momentWords({ day, hours, minutes }: LocalMoment): string {
  const [year, month, date] = day.split('-').map(Number);
  const clock = `${hours} giờ ${String(minutes).padStart(2, '0')} phút`;
  return `${clock}, ngày ${date ?? ''}/${month ?? ''}/${year ?? ''}`;
}

/** `ngày 05 tháng 02 năm 2026`, as dates stand at the head of a paper: days below 10 and January, February with a 0. */
export function headDateWords({ day }: LocalMoment): string {
  const [year, month = '', date = ''] = day.split('-');
  const shortMonth = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${date} tháng ${shortMonth} năm ${year ?? ''}`;
}

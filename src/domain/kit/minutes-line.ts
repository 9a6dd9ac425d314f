import { KIT_LENGTHS } from '../meeting/kit-schema.ts';
import type { KitLength } from '../meeting/kit-schema.ts';

/**
 * How long a part takes in each session that has it: “Buổi 20 phút: 2 phút · buổi 90 phút: 5 phút”.
 *
 * @param minutes as written in `<PhanHop>`; undefined where the part is left out
 */
export function kitMinutesLine(minutes: Readonly<Record<KitLength, string | undefined>>): string {
  const line = KIT_LENGTHS.flatMap((length) => {
    const taken = minutes[length];
    return taken === undefined ? [] : [`buổi ${length} phút: ${taken} phút`];
  }).join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

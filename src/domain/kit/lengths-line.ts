import { KIT_LENGTHS } from '../meeting/kit-schema.ts';
import type { KitData, KitLength } from '../meeting/kit-schema.ts';

/** The lengths of session a situation is voted on in, shortest first. */
export function lengthsOf(
  situation: string,
  { situations }: Pick<KitData, 'situations'>,
): readonly KitLength[] {
  return KIT_LENGTHS.filter((length) => situations[length].includes(situation));
}

/** In which sessions something stands: “mọi buổi”, “buổi 45, 90 phút”. */
export function lengthsLine(lengths: readonly KitLength[]): string {
  return lengths.length === KIT_LENGTHS.length ? 'mọi buổi' : `buổi ${lengths.join(', ')} phút`;
}

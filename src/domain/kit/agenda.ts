import { listElements, parseMdx } from '../document/parse.ts';
import type { MdxElement } from '../document/parse.ts';
import type { KitLength } from '../meeting/kit-schema.ts';

/** One part of a kit, `<PhanHop>`. */
export interface KitPart {
  /** Its address fragment. */
  readonly id: string;
  readonly title: string;
  /** Minutes by length; undefined where the part is left out, NaN where what is written is no number of minutes. */
  readonly minutes: Readonly<Record<KitLength, number | undefined>>;
}

/** A part as it stands in a session, minutes counted from its beginning. */
export interface AgendaRow {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** Reads a `<PhanHop>` tag. */
export function kitPart({ attributes }: MdxElement): KitPart {
  const minutes = (length: KitLength) => readMinutes(attributes[`phut${length}`]);
  return {
    id: attributes['id'] ?? '',
    title: attributes['ten'] ?? '',
    minutes: { 20: minutes(20), 45: minutes(45), 90: minutes(90) },
  };
}

/**
 * The parts of a kit in order.
 *
 * @param source the MDX text, with or without front matter
 * @throws MdxSyntaxError on text the content linter would refuse
 */
export function kitParts(source: string): readonly KitPart[] {
  return listElements(parseMdx(source))
    .filter(({ name }) => name === 'PhanHop')
    .map(kitPart);
}

/** The agenda of a session: the parts it has, one after the other. */
export function agendaOf(parts: readonly KitPart[], length: KitLength): readonly AgendaRow[] {
  let from = 0;
  return parts.flatMap(({ id, title, minutes }) => {
    const taken = minutes[length];
    if (taken === undefined) return [];
    const row = { id, title, from, to: from + taken };
    from = row.to;
    return [row];
  });
}

function readMinutes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^[1-9]\d?$/u.test(text) ? Number(text) : NaN;
}

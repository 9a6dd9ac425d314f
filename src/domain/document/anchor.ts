/** An article, clause or point as authors write it: `8`, `8.1`, `8.1.a`. */
export interface Provision {
  readonly article: string;
  readonly clause?: string;
  readonly point?: string;
}

const NUMBER = /^(\d+)(?:\.(\d+)(?:\.([a-zđ]))?)?$/u;

/**
 * Reads a provision number.
 *
 * @param number `8`, `8.1` or `8.1.a`
 * @throws RangeError when the text has another form
 */
export function parseProvision(number: string): Provision {
  const match = NUMBER.exec(number);
  if (!match?.[1]) {
    throw new RangeError(`Cannot read provision number "${number}": expected "8", "8.1" or "8.1.a"`);
  }
  return {
    article: match[1],
    ...(match[2] === undefined ? {} : { clause: match[2] }),
    ...(match[3] === undefined ? {} : { point: match[3] }),
  };
}

/**
 * The address fragment of a provision, in Vietnamese without marks. It is permanent: see `content/anchors.lock.json`.
 *
 * @returns e.g. `dieu-8-khoan-1-diem-a`; the letter đ becomes `dd` so that points d and đ stay apart
 */
export function provisionAnchor({ article, clause, point }: Provision): string {
  let anchor = `dieu-${article}`;
  if (clause !== undefined) anchor += `-khoan-${clause}`;
  if (point !== undefined) anchor += `-diem-${point === 'đ' ? 'dd' : point}`;
  return anchor;
}

/**
 * The name of a provision as Vietnamese law cites it, smallest part first.
 *
 * @returns e.g. `điểm a khoản 1 Điều 8`
 */
export function provisionName({ article, clause, point }: Provision): string {
  return [
    point === undefined ? undefined : `điểm ${point}`,
    clause === undefined ? undefined : `khoản ${clause}`,
    `Điều ${article}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/**
 * The provision behind an address fragment, or undefined when the fragment names a section.
 */
export function provisionOfAnchor(anchor: string): Provision | undefined {
  const match = /^dieu-(\d+)(?:-khoan-(\d+)(?:-diem-([a-z]{1,2}))?)?$/u.exec(anchor);
  if (!match?.[1]) return undefined;
  const letter = match[3] === 'dd' ? 'đ' : match[3];
  return parseProvision([match[1], match[2], letter].filter((part) => part !== undefined).join('.'));
}

import type { Label } from '#domain/question/schema.ts';

/** A behaviour or a document: its name and the link to its page. */
export interface Named {
  readonly name: string;
  readonly link: string;
}

/** What the results call things, plain JSON from the page. */
export interface ResultNames {
  /** By behaviour id, hv01 first. */
  readonly behaviours: Readonly<Record<string, Named>>;
  /** By the series of their questions (`kt-nd73`). */
  readonly documents: Readonly<Record<string, Named>>;
}

/** The name of a label, as it stands within a sentence. */
export function nameOf(names: ResultNames, label: Label): string {
  return names.behaviours[label]?.name ?? 'việc làm đúng';
}

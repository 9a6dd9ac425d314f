/** How a box is drawn: `superseded` and `unknown` also say so in their words, never by line and colour alone. */
export type ItemState = 'superseded' | 'unknown';

/** One thing in a diagram: a box in the picture, an entry in the list that says the same in words. */
export interface DiagramItem {
  readonly id: string;
  /** A date or a limit, shown first. */
  readonly when?: string;
  readonly title: string;
  readonly note?: string;
  /** Where in the handbook the fact stands with its source, as in `<Dan toi="…">`. */
  readonly target: string;
  /** The title of the section, where the target is one: it has no number to call it by. */
  readonly part?: string;
  readonly state?: ItemState;
  readonly place: Place;
}

/** Words in the picture without a box: a year, the heading of a row. */
export interface DiagramLabel {
  readonly text: string;
  /** The item before which the list says these words too; a year stands in the item's own date. */
  readonly opens?: string;
  readonly place: Place;
}

/** Rows are as high as their highest box; `x` and `width` are units of a picture WIDTH wide. */
export interface Place {
  readonly row: number;
  readonly x: number;
  readonly width: number;
}

/** The one description both the picture and the list are made of. Items stand in reading order. */
export interface Diagram {
  readonly title: string;
  readonly items: readonly DiagramItem[];
  readonly labels: readonly DiagramLabel[];
  /** From item to item; the two must share a column or a row. */
  readonly arrows: readonly (readonly [from: string, to: string])[];
}

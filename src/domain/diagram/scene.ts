import type { Diagram, DiagramItem, ItemState, Place } from './diagram.ts';
import { wrapWords } from './wrap-words.ts';

/** Units the picture is wide; shown from 33rem (594 px), where TEXT_SIZE is still above 16 px. */
export const WIDTH = 620;
export const TEXT_SIZE = 17;

const LINE = 23;
const PADDING = 12;
const ROW_GAP = 26;
const MARGIN = 2;

/** One line of text with its place. */
export interface SceneLine {
  readonly text: string;
  readonly role: 'when' | 'title' | 'note' | 'label';
  readonly x: number;
  /** The base line. */
  readonly y: number;
}

export interface SceneBox {
  readonly id: string;
  readonly state: ItemState | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SceneLine[];
}

/** Path data of a shaft and of its head. */
export interface SceneArrow {
  readonly shaft: string;
  readonly head: string;
}

/** A diagram laid out in units, ready to be drawn. */
export interface Scene {
  readonly height: number;
  readonly boxes: readonly SceneBox[];
  readonly labels: readonly SceneLine[];
  readonly arrows: readonly SceneArrow[];
}

/**
 * Lays a diagram out: every row as high as its highest box.
 *
 * @throws RangeError when an arrow names no item, or two items that share neither a column nor a row
 */
export function layOut({ items, labels, arrows }: Diagram): Scene {
  const texts = new Map(items.map((item) => [item.id, linesOf(item)]));
  const rows = rowTops([
    ...items.map(({ id, place }) => ({ place, lines: texts.get(id)?.length ?? 0, inset: PADDING })),
    ...labels.map(({ place }) => ({ place, lines: 1, inset: 0 })),
  ]);
  const boxes = items.map(({ id, state, place }): SceneBox => {
    const { top, height } = rows(place);
    const lines = (texts.get(id) ?? []).map((line, at) => ({
      ...line,
      x: place.x + PADDING,
      y: top + PADDING + at * LINE + TEXT_SIZE,
    }));
    return { id, state, x: place.x, y: top, width: place.width, height, lines };
  });
  const find = (id: string): SceneBox => {
    const box = boxes.find((each) => each.id === id);
    if (!box) throw new RangeError(`Arrow to "${id}", which is no item`);
    return box;
  };
  return {
    height: rows.end,
    boxes,
    labels: labels.map(({ text, place }) => {
      const { top, height } = rows(place);
      const isLone = height === LINE;
      return { text, role: 'label', x: place.x, y: top + (isLone ? 0 : PADDING) + TEXT_SIZE };
    }),
    arrows: arrows.map(([from, to]) => connect(find(from), find(to))),
  };
}

type Line = Pick<SceneLine, 'text' | 'role'>;

function linesOf({ when, title, note, place }: DiagramItem): readonly Line[] {
  const room = place.width - 2 * PADDING;
  const wrap = (text: string | undefined, role: SceneLine['role']) =>
    text === undefined
      ? []
      : wrapWords(text, room, TEXT_SIZE, role !== 'note').map((line) => ({ text: line, role }));
  return [...wrap(when, 'when'), ...wrap(title, 'title'), ...wrap(note, 'note')];
}

interface Sized {
  readonly place: Place;
  readonly lines: number;
  readonly inset: number;
}

function rowTops(all: readonly Sized[]) {
  const heights: number[] = [];
  for (const { place, lines, inset } of all) {
    heights[place.row] = Math.max(heights[place.row] ?? 0, lines * LINE + 2 * inset);
  }
  const tops: number[] = [];
  let top = MARGIN;
  for (const [row, height] of heights.entries()) {
    tops[row] = top;
    // A row of words alone is the heading of the row below it and stands close to it.
    top += height + (height === LINE ? ROW_GAP / 3 : ROW_GAP);
  }
  const at = ({ row }: Place) => ({ top: tops[row] ?? 0, height: heights[row] ?? 0 });
  return Object.assign(at, { end: top - ROW_GAP + MARGIN });
}

const HEAD = 9;

function connect(from: SceneBox, to: SceneBox): SceneArrow {
  const column = overlap([from.x, from.x + from.width], [to.x, to.x + to.width]);
  if (column !== undefined) {
    const isDown = to.y > from.y;
    const [start, end] = isDown ? [from.y + from.height, to.y] : [from.y, to.y + to.height];
    const back = isDown ? -HEAD : HEAD;
    return {
      shaft: `M${column} ${start}V${end + back}`,
      head: `M${column - HEAD * 0.6} ${end + back}h${HEAD * 1.2}L${column} ${end}z`,
    };
  }
  const row = overlap([from.y, from.y + from.height], [to.y, to.y + to.height]);
  if (row === undefined) {
    throw new RangeError(`Arrow from "${from.id}" to "${to.id}": they share neither a column nor a row`);
  }
  const isRight = to.x > from.x;
  const [start, end] = isRight ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
  const back = isRight ? -HEAD : HEAD;
  return {
    shaft: `M${start} ${row}H${end + back}`,
    head: `M${end + back} ${row - HEAD * 0.6}v${HEAD * 1.2}L${end} ${row}z`,
  };
}

type Span = readonly [start: number, end: number];

/** The middle of what two spans share, or undefined when they share nothing. */
function overlap([a, b]: Span, [c, d]: Span): number | undefined {
  const [start, end] = [Math.max(a, c), Math.min(b, d)];
  return start < end ? (start + end) / 2 : undefined;
}

/** What a key asks for while something is projected. */
export type KeyCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'toggle-black'
  | 'toggle-white'
  | 'start'
  | 'leave'
  | 'leave-field'
  | 'toggle-full-screen'
  | 'larger'
  | 'smaller'
  | 'toggle-theme'
  | 'toggle-timer'
  | 'overview'
  | 'jump'
  | 'counts'
  | 'read'
  | 'console'
  | 'help';

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, Alt or Meta is held: then the key belongs to the browser. */
  readonly hasModifier: boolean;
  /** Sent again because the key is still down, as clickers with a long press do. */
  readonly isRepeat: boolean;
  /** The key goes into a field where one can type. */
  readonly isInField: boolean;
}

/** Keys that clickers send and that are wanted wherever the focus is; F5 above all, which would load the page anew. */
const EVERYWHERE: Readonly<Record<string, KeyCommand>> = {
  PageDown: 'next',
  PageUp: 'previous',
  F5: 'start',
};

const ELSEWHERE: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  F1: 'help',
};

/** Single characters: the ones a reader can switch off (WCAG 2.1.4). */
const CHARACTERS: Readonly<Record<string, KeyCommand>> = {
  '.': 'toggle-black',
  b: 'toggle-black',
  w: 'toggle-white',
  f: 'toggle-full-screen',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  _: 'smaller',
  p: 'toggle-theme',
  t: 'toggle-timer',
  o: 'overview',
  g: 'jump',
  n: 'counts',
  d: 'read',
  s: 'console',
  '?': 'help',
};

/**
 * The keys of keyboards and clickers (`PageDown`, `PageUp`, `.` or `b`, and `F5` alternating with `Escape`).
 *
 * @param areCharactersOn whether single characters do something
 * @returns undefined for a key that is left to the browser, `null` for one that is taken from it and does nothing
 */
export function keyCommand(press: KeyPress, areCharactersOn: boolean): KeyCommand | null | undefined {
  const command = commandOf(press, areCharactersOn);
  return command !== undefined && press.isRepeat ? null : command;
}

function commandOf(press: KeyPress, areCharactersOn: boolean): KeyCommand | undefined {
  const { key, shiftKey, hasModifier, isInField } = press;
  if (hasModifier) return undefined;
  const anywhere = EVERYWHERE[key];
  if (anywhere !== undefined) return anywhere;
  if (isInField) return key === 'Escape' ? 'leave-field' : undefined;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  return ELSEWHERE[key] ?? (areCharactersOn ? CHARACTERS[key.toLowerCase()] : undefined);
}

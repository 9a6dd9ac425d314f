import { slug } from '#domain/text/slug.ts';
import { make } from './make-element.ts';

/** What the search is narrowed to; '' is everything. */
export interface SearchFilters {
  readonly kind: string;
  /** Replaced documents are left out. */
  readonly hidesOld: boolean;
}

const STATES = [
  { value: '', label: 'Mọi tình trạng' },
  { value: 'Chưa hết hiệu lực', label: 'Chưa hết hiệu lực' },
] as const;

/** Puts the choice of state below the choice of kind. Made here, so that pages that are only read do not carry it. */
export function addStateFilter(form: HTMLFormElement | null): void {
  const choices = STATES.map(({ value, label }) => {
    const radio = make('input');
    Object.assign(radio, { type: 'radio', name: 'tinhtrang', value, checked: value === '' });
    return make('label', 'kind', radio, ' ', label);
  });
  form?.append(make('fieldset', 'states', make('legend', '', 'Tình trạng'), ...choices));
}

export function readFilters(panel: HTMLElement): SearchFilters {
  return { kind: chosen(panel, 'loai'), hidesOld: chosen(panel, 'tinhtrang') !== '' };
}

/** Takes all filters off. */
export function clearFilters(panel: HTMLElement): void {
  setRadio(panel, 'loai', '');
  setRadio(panel, 'tinhtrang', '');
}

/** Reads `?q=…&loai=…&tinhtrang=…` into the panel. */
export function readAddress(panel: HTMLElement): void {
  const wanted = new URLSearchParams(location.search);
  const input = panel.querySelector<HTMLInputElement>('input[type=search]');
  if (input) input.value = wanted.get('q') ?? '';
  setRadio(panel, 'loai', wanted.get('loai') ?? '');
  setRadio(panel, 'tinhtrang', wanted.get('tinhtrang') ?? '');
}

/** Keeps the address in step with what is shown, so that it can be sent to somebody or reloaded. */
export function keepInAddress(panel: HTMLElement, query: string): void {
  const address = new URL(location.href);
  address.search = '';
  if (query !== '') address.searchParams.set('q', query);
  for (const name of ['loai', 'tinhtrang']) {
    const value = slug(chosen(panel, name));
    if (value !== '') address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

function chosen(panel: HTMLElement, name: string): string {
  return panel.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
}

/** An unknown value chooses everything. */
function setRadio(panel: HTMLElement, name: string, value: string): void {
  const radios = [...panel.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  const wanted = radios.find((radio) => slug(radio.value) === slug(value)) ?? radios[0];
  if (wanted) wanted.checked = true;
}

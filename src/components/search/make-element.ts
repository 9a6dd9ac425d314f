/** An element with its class and text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** A list whose items are told apart even where its bullets are taken away. */
export function makeList(
  name: 'ol' | 'ul',
  className: string,
  items: readonly HTMLElement[],
): HTMLOListElement | HTMLUListElement {
  const list = make(name, className, ...items);
  list.setAttribute('role', 'list');
  return list;
}

export function makeLink(address: string, text: string, className = 'result-link'): HTMLAnchorElement {
  const anchor = make('a', className, text);
  anchor.href = address;
  return anchor;
}

export function makeButton(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', className, text);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

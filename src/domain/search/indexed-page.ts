/** A page as the index returns it, already mapped back to what readers see. */
export interface IndexedPage {
  /** With the base path: `/van-ban/nghi-dinh-73/`. */
  readonly url: string;
  /** Plain text of the page; the index puts a full stop after each block. */
  readonly content: string;
  /** `sohieu`: number of a document; `trangthai`: its state in words; `thaythe`, `noithaythe`: what replaced it, and where. */
  readonly meta: {
    readonly title?: string;
    readonly sohieu?: string;
    readonly trangthai?: string;
    readonly thaythe?: string;
    readonly noithaythe?: string;
  };
  /** `loai`: kind of page. */
  readonly filters: { readonly loai?: readonly string[] };
  readonly anchors: readonly PageAnchor[];
}

export interface PageAnchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Number of the first word (by spaces) under this anchor, from 0. */
  readonly location: number;
}

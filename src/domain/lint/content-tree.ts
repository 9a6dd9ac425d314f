/** One file below `content/`. */
export interface ContentFile {
  /** Path within `content/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** All files below `content/`, `anchors.lock.json` included, in any order. */
export interface ContentTree {
  readonly files: readonly ContentFile[];
}

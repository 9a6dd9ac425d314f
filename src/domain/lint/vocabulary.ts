import { DIAGRAM_NAMES } from '../diagram/diagrams.ts';
import { DISCUSSION_KINDS } from '../kit/discussion-kinds.ts';

/** One MDX tag authors may use. */
export interface Tag {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Attributes that take one of a few values. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/** The whole vocabulary. `tin` is optional here because the rule missing-confidence speaks about it. */
export const VOCABULARY: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['Phan', { required: ['id', 'ten'], optional: [] }],
  ['Dieu', { required: ['so'], optional: ['ten'] }],
  ['DieuTrong', { required: ['so'], optional: ['ten'] }],
  ['Khoan', { required: ['so'], optional: ['ten'] }],
  ['Diem', { required: ['so'], optional: [] }],
  ['Nguon', { required: ['id'], optional: ['tin'] }],
  ['Dan', { required: ['toi'], optional: [] }],
  ['Trich', { required: ['nguon'], optional: [] }],
  [
    'LuuY',
    {
      required: ['loai'],
      optional: [],
      values: { loai: ['luu-y', 'het-hieu-luc', 'chua-ro', 'vi-du'] },
    },
  ],
  ['Chieu', { required: ['ten'], optional: ['phut'] }],
  [
    'PhanHop',
    {
      required: ['id', 'ten'],
      optional: ['gui', 'phut20', 'phut45', 'phut90'],
      values: { gui: ['truoc'] },
    },
  ],
  ['TinhHuong', { required: ['id'], optional: [] }],
  [
    'ThaoLuan',
    {
      required: ['loai'],
      optional: ['phut'],
      values: { loai: DISCUSSION_KINDS.map(({ id }) => id) },
    },
  ],
  ['GoiY', { required: [], optional: [] }],
  ['SoDo', { required: ['ten'], optional: [], values: { ten: DIAGRAM_NAMES } }],
]);

/** Lower-case words and digits joined by hyphens, without Vietnamese marks. */
export const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

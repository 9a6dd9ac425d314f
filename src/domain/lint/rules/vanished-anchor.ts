import { LOCK_FILE } from '../anchors-lock.ts';
import type { ContentIndex } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';

const UPDATE = 'Chạy: npm run lint:content -- --update-anchors';

/** Anchors once published that are gone, and new ones the lock does not know yet. */
export const vanishedAnchor = defineRule('vanished-anchor', function* (index) {
  const { lock } = index;
  if (lock) {
    yield* vanished(index, lock);
    yield* unlocked(index, lock);
  } else if (!index.hasLock) {
    yield {
      file: LOCK_FILE,
      line: 1,
      column: 1,
      message: 'Chưa có tệp ghi các địa chỉ đã công bố.',
      hint: UPDATE,
    };
  }
});

type Lock = NonNullable<ContentIndex['lock']>;

function* vanished(index: ContentIndex, { pages, retired }: Lock): Generator<Fault> {
  const retiredNames = new Set(retired.map(({ key }) => key));
  for (const { key: address, value } of pages) {
    if (index.unread.has(address)) continue;
    for (const { value: name, position } of value.items) {
      const full = `${address}#${String(name)}`;
      if (hasAnchor(index, full) || retiredNames.has(full)) continue;
      yield {
        file: LOCK_FILE,
        ...position,
        message: `Địa chỉ ${full} đã công bố nhưng không còn trong bài.`,
        hint: 'Đưa phần đó trở lại, hoặc ghi vào "retired" địa chỉ mới thay cho nó.',
      };
    }
  }
  for (const { key, value } of retired) {
    const target = String(value.value);
    if (hasAnchor(index, target) || index.unread.has(target.split('#')[0] ?? '')) continue;
    yield {
      file: LOCK_FILE,
      ...value.position,
      message: `Địa chỉ thay thế ${target} của ${key} không có.`,
      hint: 'Ghi một địa chỉ đang có, dạng /trang/#phần.',
    };
  }
}

function* unlocked(index: ContentIndex, { pages }: Lock): Generator<Fault> {
  for (const [address, anchors] of index.anchors) {
    const locked = new Set(pages.find(({ key }) => key === address)?.value.items.map(({ value }) => value));
    for (const { name, file, position } of anchors) {
      if (locked.has(name)) continue;
      yield {
        file,
        ...position,
        message: `Địa chỉ mới ${address}#${name} chưa ghi vào ${LOCK_FILE}.`,
        hint: UPDATE,
      };
    }
  }
}

function hasAnchor({ anchors }: ContentIndex, full: string): boolean {
  const [address = '', name] = full.split('#', 2);
  return anchors.get(address)?.some((anchor) => anchor.name === name) ?? false;
}

import type { Node } from 'mdast';
import { startOf, walk } from '../../document/parse.ts';
import type { ContentIndex } from '../content-index.ts';
import { addressOf } from '../page-anchors.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';
import { knownAddresses } from '../known-addresses.ts';

/** Markdown links that lead nowhere, or out of the handbook. */
export const brokenLink = defineRule('broken-link', function* (index) {
  const known = knownAddresses(index);
  for (const { path, body, collection, slug } of index.entries) {
    if (!body) continue;
    const own = addressOf(collection.name, slug) ?? '';
    const found: Fault[] = [];
    walk(body.root, (node) => {
      const address = addressIn(node);
      // A page of plain words has no deck, so a bare fragment is at home there.
      const isProjected = collection.name !== 'pages';
      const fault =
        address === undefined
          ? undefined
          : isProjected && address.startsWith('#')
            ? bareFragment(address)
            : linkFault(address, own, known, index);
      if (fault) found.push({ file: path, ...startOf(node), ...fault });
    });
    yield* found;
  }
});

function addressIn(node: Node): string | undefined {
  const hasAddress = node.type === 'link' || node.type === 'definition';
  return hasAddress && 'url' in node ? String(node.url) : undefined;
}

function bareFragment(link: string) {
  return {
    message: `Liên kết "${link}" chỉ có phần sau dấu #, nên khi trình chiếu sẽ không dẫn tới đâu.`,
    hint: 'Dùng <Dan toi="…"> với tên văn bản hoặc biểu hiện, ví dụ <Dan toi="nghi-dinh-73#duong-di">, hoặc viết đủ địa chỉ trang.',
  };
}

function linkFault(link: string, own: string, known: ReadonlySet<string>, index: ContentIndex) {
  if (!link.startsWith('/') && !link.startsWith('#')) {
    return {
      message: `Liên kết "${link}" dẫn ra ngoài Sổ tay hoặc không bắt đầu bằng dấu /.`,
      hint: 'Với trang ngoài, ghi nguồn bằng <Nguon id="…">; với trang của Sổ tay, viết từ dấu / đầu, ví dụ /van-ban/.',
    };
  }
  const [before = '', fragment] = link.split('#', 2);
  const address = before === '' ? own : (before.split('?')[0] ?? '');
  if (!known.has(address)) {
    return known.has(`${address}/`)
      ? { message: `Liên kết "${link}" thiếu dấu / ở cuối địa chỉ.`, hint: `Viết ${address}/.` }
      : {
          message: `Không có trang nào ở địa chỉ "${address}".`,
          hint: 'Sửa địa chỉ, hoặc dùng <Dan toi="…"> để dẫn tới văn bản, biểu hiện, thuật ngữ.',
        };
  }
  const isKnown =
    !fragment ||
    index.unread.has(address) ||
    index.anchors.get(address)?.some(({ name }) => name === fragment) === true;
  return isKnown
    ? undefined
    : {
        message: `Trang ${address} không có phần "#${fragment}".`,
        hint: 'Sửa phần sau dấu #, hoặc bỏ đi để dẫn tới đầu trang.',
      };
}

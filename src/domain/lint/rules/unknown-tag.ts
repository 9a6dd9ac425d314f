import type { Node } from 'mdast';
import { startOf, walk } from '../../document/parse.ts';
import type { MdxElement } from '../../document/parse.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';
import { KEBAB, VOCABULARY } from '../vocabulary.ts';

/** Tags outside the vocabulary, attributes that do not belong, and anything that is code rather than words. */
export const unknownTag = defineRule('unknown-tag', function* ({ entries }) {
  for (const { path, body } of entries) {
    if (!body) continue;
    for (const element of body.elements) yield* elementFaults(path, element);
    const found: Fault[] = [];
    walk(body.root, (node) => {
      const fault = nodeFault(node);
      if (fault) found.push({ file: path, ...startOf(node), ...fault });
    });
    yield* found;
  }
});

function* elementFaults(file: string, element: MdxElement): Generator<Fault> {
  const { name, position, attributes, node } = element;
  const tag = VOCABULARY.get(name);
  if (!tag) {
    yield {
      file,
      ...position,
      message: `Thẻ <${name}> không có trong danh sách thẻ của Sổ tay.`,
      hint: `Chỉ dùng các thẻ: ${[...VOCABULARY.keys()].join(', ')}; còn lại viết bằng chữ thường.`,
    };
    return;
  }
  for (const missing of tag.required.filter((key) => !attributes[key])) {
    yield {
      file,
      ...position,
      message: `Thẻ <${name}> thiếu phần ${missing}="…".`,
      hint: `Thêm ${missing}="…" vào trong thẻ.`,
    };
  }
  for (const attribute of node.attributes) {
    const place = attribute.position ? startOf(attribute) : position;
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      yield {
        file,
        ...place,
        message: `Thẻ <${name}> có phần không viết dạng tên="giá trị".`,
        hint: 'Viết tên="giá trị", giá trị trong dấu nháy kép, không có dấu ngoặc nhọn.',
      };
    } else if (![...tag.required, ...tag.optional].includes(attribute.name)) {
      yield {
        file,
        ...place,
        message: `Thẻ <${name}> không có phần tên là ${attribute.name}.`,
        hint: `Thẻ này chỉ nhận: ${[...tag.required, ...tag.optional].join(', ')}.`,
      };
    } else {
      const allowed = tag.values?.[attribute.name];
      const isFragment =
        ['Phan', 'PhanHop'].includes(name) && attribute.name === 'id' && attribute.value !== '';
      if (allowed && !allowed.includes(attribute.value)) {
        yield {
          file,
          ...place,
          message: `Thẻ <${name}> không nhận ${attribute.name}="${attribute.value}".`,
          hint: `Chọn một trong: ${allowed.join(', ')}.`,
        };
      } else if (isFragment && !KEBAB.test(attribute.value)) {
        yield {
          file,
          ...place,
          message: `Mã phần "${attribute.value}" có dấu, chữ hoa hoặc khoảng trắng.`,
          hint: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ muc-dich.',
        };
      }
    }
  }
}

const COMMENT = /^\s*\/\*[\s\S]*\*\/\s*$/u;

function nodeFault(node: Node): { message: string; hint: string } | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        message: 'Bài viết có dòng mã lệnh import hoặc export.',
        hint: 'Bỏ dòng này: bài viết chỉ có chữ và thẻ.',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return 'value' in node && COMMENT.test(String(node.value))
        ? undefined
        : {
            message: 'Bài viết có dấu ngoặc nhọn { }, bị hiểu là mã lệnh.',
            hint: 'Bỏ dấu ngoặc nhọn, hoặc dùng ngoặc đơn.',
          };
    case 'heading':
      return {
        message: 'Tiêu đề viết bằng dấu # không được dùng trong bài.',
        hint: 'Đặt tiêu đề bằng thẻ <Phan id="…" ten="…">.',
      };
    case 'image':
    case 'imageReference':
      return {
        message: 'Bài viết có hình ảnh chèn bằng Markdown.',
        hint: 'Bỏ hình; Sổ tay chỉ nhận chữ và bảng.',
      };
    default:
      return undefined;
  }
}

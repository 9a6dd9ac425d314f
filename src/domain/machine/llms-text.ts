export interface LlmsSection {
  readonly title: string;
  readonly links: readonly { readonly name: string; readonly address: string; readonly note: string }[];
}

/**
 * Builds `llms.txt` (llmstxt.org): what the handbook is, how far to trust it, and where things stand.
 *
 * @param sections lists of links in reading order; an empty one is left out
 */
export function llmsText(sections: readonly LlmsSection[]): string {
  const lists = sections
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) =>
      [
        `## ${title}`,
        '',
        ...links.map(({ name, address, note }) => `- [${name}](${address}): ${oneLine(note)}`),
      ].join('\n'),
    );
  return `${[HEAD, ...lists].join('\n\n')}\n`;
}

const HEAD = `# Sổ tay 34

> Tài liệu tự học tiếng Việt cho cán bộ, đảng viên, công chức, viên chức ở Đà Nẵng: tóm lược một số văn bản và tập phân biệt né tránh, đùn đẩy với việc làm đúng mà trông giống.

Sổ tay không phải văn bản chính thức và không giữ toàn văn văn bản nào. Khi dùng lại, xin giữ ba điều: tình trạng hiệu lực của văn bản cùng ngày tra cứu, mức tin cậy của từng ý (nguyen-van, nhieu-nguon, mot-nguon, suy-luan), và những điều Sổ tay nói là chưa biết hoặc chưa tóm lược. Mười biểu hiện là cách tách của Sổ tay để luyện tập, không phải danh sách của Chỉ thị 34. Không dùng Sổ tay để kết luận về một người.`;

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

import { describe, expect, test } from 'vitest';
import { lintContent } from './run.ts';

const RULES = [
  ...['long-key', 'all-of-above', 'absolute-distractor', 'vague-option', 'negative-stem', 'clang'],
  ...['convergence', 'parallel-options', 'same-options', 'option-order'],
];

/** The item rules a knowledge question breaks; the first option is its key. */
function broken(stem: string, options: readonly string[], extra = ''): readonly string[] {
  const list = options.map(
    (text, at) =>
      `  - { id: ${'abcd'.charAt(at)}, text: ${JSON.stringify(text)}, correct: ${at === 0}, reason: "Vì vậy." }`,
  );
  const file = `version: 1
type: knowledge
document: van-ban
stem: ${JSON.stringify(stem)}
${extra}
options:
${list.join('\n')}
citations: [{ target: "van-ban", source: bao, confidence: nguyen-van }]
difficulty: 0
form: A
review: { author: "Nhóm", reviewers: 0, agreement: null, date: 2026-11-24 }
`;
  const findings = lintContent({ files: [{ path: 'questions/kt-a-01.yaml', text: file }] }, '2026-11-24');
  expect(findings.map(({ rule }) => rule)).not.toContain('schema');
  return findings.map(({ rule }) => rule).filter((rule) => RULES.includes(rule));
}

const PLAIN = ['Kho lưu trữ', 'Bàn tiếp dân', 'Phòng họp lớn'];

test('a question without a fault draws no finding', () => {
  expect(broken('Tập giấy để ở đâu?', PLAIN)).toEqual([]);
});

test.each([
  [['một hai ba bốn năm sáu', 'bảy tám chín mười', 'mười một'], true],
  [['một hai ba bốn năm', 'bảy tám chín mười', 'mười một'], false],
  [['một hai ba', 'bảy tám', 'chín mười'], false],
  [['một hai', 'ba bốn năm sáu bảy', 'chín'], false],
])('long-key looks at syllables: %j', (options, isLong) => {
  expect(broken('Gì?', options).includes('long-key')).toBe(isLong);
});

describe('words in options', () => {
  test.each([
    ['Tất cả các đáp án trên', 'all-of-above'],
    ['Cả A và B', 'all-of-above'],
    ['Cả a, b và c đều đúng', 'all-of-above'],
    ['Không có phương án nào', 'all-of-above'],
    ['Cả hai ý trên', 'all-of-above'],
    ['Luôn phải xin trước', 'absolute-distractor'],
    ['Trong mọi ngày nghỉ', 'absolute-distractor'],
    ['Chỉ văn thư giữ', 'absolute-distractor'],
    ['Đủ 100 % số tờ', 'absolute-distractor'],
    ['Thường vào cuối tuần', 'vague-option'],
    ['Có thể giữ lại', 'vague-option'],
    ['Việc khá gấp rút', 'vague-option'],
  ])('"%s" breaks %s', (text, rule) => {
    expect(broken('Tập giấy để ở đâu?', [...PLAIN, text])).toContain(rule);
  });

  test.each([
    'Làm đúng, không thuộc biểu hiện nào',
    'Trả lời luôn hôm nay',
    'Ban thường vụ đảng ủy',
    'Họp thường kỳ',
    'Nhiệm vụ thường xuyên',
    'Theo chỉ thị, chỉ tiêu',
    'Địa chỉ nhận thư',
    'Cả nhà trường và bệnh viện',
  ])('"%s" is an option like others', (text) => {
    expect(broken('Tập giấy để ở đâu?', [...PLAIN, text])).toEqual([]);
  });

  test('an absolute word that the key has too gives nothing away', () => {
    expect(broken('Hỏi gì?', ['Mọi tờ giấy', 'Mọi con dấu', 'Phong bì'])).toEqual([]);
  });
});

describe('negative stems', () => {
  test.each([
    'Việc nào không đúng?',
    'Ai không thuộc diện áp dụng?',
    'Câu nào sau đây sai?',
    'Ai được biểu quyết, trừ ai?',
    'Mục nào phải ghi, ngoại trừ ngày lễ?',
  ])('"%s" is refused', (stem) => {
    expect(broken(stem, PLAIN)).toContain('negative-stem');
  });

  test.each([
    'Có được họp lại không?',
    'Câu nào quyết định là làm đúng hay chưa đúng?',
    'Đồng chí không giữ chức vụ gửi kế hoạch tới ai?',
    'Ai được trừ khỏi việc kiểm điểm?',
    'Mức nào cao hơn mức không hoàn thành?',
    'Câu nào giải thích chữ “không rõ người”?',
    'Điều 6 nêu những việc không được làm. Việc nào có trong đó?',
  ])('"%s" is not negative', (stem) => {
    expect(broken(stem, PLAIN)).toEqual([]);
  });

  test('capitals and a reason together make one right; neither alone does', () => {
    const reason = 'negativeReason: "Hay nhầm."';
    expect(broken('Ai KHÔNG thuộc diện áp dụng?', PLAIN, reason)).toEqual([]);
    expect(broken('Ai KHÔNG thuộc diện áp dụng?', PLAIN)).toEqual(['negative-stem']);
    expect(broken('Ai không thuộc diện áp dụng?', PLAIN, reason)).toEqual(['negative-stem']);
    expect(broken('Ai thuộc diện áp dụng?', PLAIN, reason)).toEqual(['negative-stem']);
  });
});

test.each([
  ['the key echoes two words more', ['Kho lưu trữ', 'Bàn tiếp dân', 'Phòng họp lớn'], true],
  ['a distractor echoes one less', ['Kho lưu trữ', 'Kho lưu động', 'Phòng họp lớn'], false],
  ['a distractor echoes', ['Bàn tiếp dân', 'Kho lưu trữ', 'Phòng họp lớn'], false],
])('clang: %s', (_, options, isFound) => {
  expect(broken('Tủ lưu trữ ở tầng kho để làm gì?', options).includes('clang')).toBe(isFound);
});

test.each([
  ['only the key is like all others', ['vàng đỏ tím', 'vàng nâu đen', 'đỏ xám be', 'tím lam lục'], true],
  ['two by two', ['vàng đỏ', 'vàng tím', 'xanh đỏ', 'xanh tím'], false],
])('convergence: %s', (_, options, isFound) => {
  expect(broken('Gì?', options).includes('convergence')).toBe(isFound);
});

test.each([
  ['a full stop at one end', ['Kho lưu trữ', 'Bàn tiếp dân.', 'Phòng họp lớn'], true],
  ['a small letter in front', ['Kho lưu trữ', 'bàn tiếp dân', 'Phòng họp lớn'], true],
  ['only the key answers yes or no', ['Có, ở kho', 'Ở bàn tiếp dân', 'Ở phòng họp'], true],
  ['only a distractor answers yes or no', ['Ở phòng họp', 'Có, ở kho', 'Ở bàn tiếp dân'], false],
  ['only the key has a break', ['Đóng cửa; báo trực', 'Mở cửa sổ', 'Gọi bảo vệ'], true],
  ['only the key lists', ['Giấy, dấu, sổ', 'Bàn, ghế', 'Tủ sắt'], false],
])('parallel-options: %s', (_, options, isFound) => {
  expect(broken('Gì?', options).includes('parallel-options')).toBe(isFound);
});

test.each([
  ['the same but for marks', ['Trình giám đốc', 'Gọi bảo vệ', 'Gọi “bảo vệ”'], true],
  [
    'the same words in another order',
    ['Tập thể trước, cá nhân sau', 'Cá nhân trước, tập thể sau', 'Cùng một lúc'],
    false,
  ],
])('same-options: %s', (_, options, isFound) => {
  expect(broken('Gì?', options).includes('same-options')).toBe(isFound);
});

test.each([
  [['05 ngày', '03 ngày', '10 ngày'], '', true],
  [['03 ngày', '05 ngày', '10 ngày'], '', true],
  [['03 ngày', '05 ngày', '10 ngày'], 'ordered: true', false],
  [['05 ngày', '03 ngày', '10 ngày'], 'ordered: true', true],
  [PLAIN, 'ordered: true', false],
])('option-order: %j with "%s"', (options, extra, isFound) => {
  expect(broken('Gì?', options, extra).includes('option-order')).toBe(isFound);
});

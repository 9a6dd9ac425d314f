import { expect, test } from 'vitest';
import { properNames } from './proper-names.ts';
import { quotationsIn } from './quoted-text.ts';
import { sexOrAgeWords } from './role-words.ts';
import { discouragedTerms } from './term-dictionary.ts';

test.each([
  ['Một tổ dân cư ở Hải Châu báo tin.', ['Hải Châu']],
  ['Đồng chí Minh ký giấy.', ['Đồng chí Minh']],
  ['Việc do phường Bình Nguyên làm.', ['phường Bình Nguyên']],
  ['Hồ sơ gửi Sở Xây dựng.', ['Sở Xây']],
  ['Trần Văn Bình trực đêm ấy.', ['Trần Văn Bình']],
  ['Ngày 3/6, ông Tư tới hỏi.', ['ông Tư']],
])('properNames() finds the name in "%s"', (text, names) => {
  expect(properNames(text)).toEqual(names);
});

test.each([
  'Đồng chí phó chủ tịch UBND một phường ký giấy.',
  'Theo Luật Cán bộ, công chức, đồng chí được đề nghị. Sở trả lời: «Chưa đủ.» Hội Nông dân xã hỏi.',
  'Đồng chí A và đồng chí B cùng trực. Ngày mai, sở họp.',
  'Giám đốc một sở giao việc. Trưởng phòng nhận. Nhà nước, Đảng, Quốc hội.',
])('properNames() finds none in "%s"', (text) => {
  expect(properNames(text)).toEqual([]);
});

test('sexOrAgeWords() looks at people at work, not at those they serve', () => {
  expect(sexOrAgeWords('Một chuyên viên trẻ và chị kế toán nói: đồng chí nữ trưởng phòng đã về.')).toEqual([
    'chuyên viên trẻ',
    'chị kế toán',
    'đồng chí nữ',
  ]);
  expect(sexOrAgeWords('Mười cụ già, hai người cao tuổi, bà con và trẻ nhỏ chờ bác sĩ.')).toEqual([]);
});

test('discouragedTerms() refuses abolished bodies in situations, unless the past is meant', () => {
  const words = (text: string, ...where: Parameters<typeof discouragedTerms>[1]) =>
    discouragedTerms(text, where).map((use) => use.words);
  expect(words('Trình UBND quận và Huyện ủy; chủ tịch huyện ký.', 'situation')).toEqual([
    'Huyện ủy',
    'UBND quận',
    'chủ tịch huyện',
  ]);
  expect(words('Giấy của UBND huyện cũ, quận ủy trước đây.', 'situation')).toEqual([]);
  expect(words('Trình UBND quận; đ/c ấy không có thẩm quyên.', 'question')).toEqual(['thẩm quyên', 'đ/c']);
  expect(
    words('Ban tuyên giáo và dân vận; cán bộ, đảng viên có thẩm quyền.', 'situation', 'question'),
  ).toEqual([]);
});

test('quotationsIn() cuts a quotation at what it leaves out, and leaves speech alone', () => {
  expect(quotationsIn('Mục “Được vào sổ…\n trong ngày” khác «Kính chuyển».')).toEqual([
    { text: 'Được vào sổ…\n trong ngày', parts: ['được vào sổ', 'trong ngày'] },
  ]);
});

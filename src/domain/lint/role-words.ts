/** How a person at work is called in a situation; what sex or age they have is never said. */
const ROLES = [
  'đồng chí',
  'cán bộ',
  'công chức',
  'viên chức',
  'chuyên viên',
  'nhân viên',
  'kế toán',
  'văn thư',
  'thanh tra viên',
  'giáo viên',
  'bác sĩ',
  'kỹ sư',
  'giám đốc',
  'hiệu trưởng',
  'chủ tịch',
  'bí thư',
  'trưởng phòng',
  'trưởng ban',
  'trưởng khoa',
  'tổ trưởng',
  'đội trưởng',
  'chánh văn phòng',
  'cấp phó',
  'lãnh đạo',
];
const AFTER = ['nam', 'nữ', 'trẻ', 'trẻ tuổi', 'già', 'lớn tuổi', 'cao tuổi', 'sắp nghỉ hưu', 'sắp về hưu'];
const BEFORE = ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'nam', 'nữ'];

const SEX_OR_AGE = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${ROLES.join('|')})\s+(?:${AFTER.join('|')})|(?:${BEFORE.join('|')})\s+(?:${ROLES.join('|')}|phó|ấy|ta))(?![\p{L}])`,
  'giu',
);

/** Phrases that give a person at work a sex or an age, as written. */
export function sexOrAgeWords(text: string): readonly string[] {
  return [...text.normalize('NFC').matchAll(SEX_OR_AGE)].map(([words]) => words);
}

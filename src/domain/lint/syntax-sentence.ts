interface Sentence {
  readonly message: string;
  readonly hint: string;
}

/**
 * Says in Vietnamese what a parser said in code or English.
 *
 * @param reason a YAML error code with its sentence, or the reason of the MDX parser
 */
export function syntaxSentence(reason: string): Sentence {
  const found = SENTENCES.find(([pattern]) => pattern.test(reason));
  return found ? { message: found[1], hint: found[2] } : FALLBACK;
}

const FALLBACK: Sentence = {
  message: 'Không đọc được tệp từ chỗ này.',
  hint: 'Xem lại dấu ngoặc, dấu nháy và thẻ ở dòng này và dòng ngay trước đó.',
};

// The first pattern that fits speaks, so the narrow ones stand first.
const SENTENCES: readonly (readonly [RegExp, string, string])[] = [
  [/^DUPLICATE_KEY/u, 'Một mục được khai hai lần trong cùng một tệp.', 'Giữ lại một dòng, bỏ dòng trùng.'],
  [
    /^(ALIAS|BAD_ALIAS)/u,
    'Giá trị bắt đầu bằng dấu sao bị hiểu là ký hiệu của máy.',
    'Đặt cả giá trị trong dấu nháy kép "…", hoặc bỏ dấu sao.',
  ],
  [
    /^(BAD_INDENT|TAB_AS_INDENT|BAD_COLLECTION_TYPE)/u,
    'Dòng này lùi đầu dòng không khớp với các dòng cùng nhóm.',
    'Lùi đầu dòng bằng dấu cách, thẳng hàng với các mục cùng cấp, không dùng phím Tab.',
  ],
  [
    /^(BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY|BAD_SCALAR_START|NON_STRING_KEY)/u,
    'Giá trị ở dòng này có dấu làm máy hiểu nhầm, thường là dấu hai chấm.',
    'Đặt cả giá trị trong dấu nháy kép "…".',
  ],
  [
    /^(MISSING_CHAR|BAD_DQ_ESCAPE)/u,
    'Thiếu dấu nháy hoặc dấu ngoặc đóng, hoặc có dấu gạch chéo ngược lạ.',
    'Đóng đủ dấu nháy và dấu ngoặc; không dùng dấu \\ trong chữ.',
  ],
  [
    /^[A-Z_]+:/u,
    'Phần khai báo ở dòng này không đúng cách viết.',
    'So với một tệp cùng thư mục: mỗi dòng là "tên: giá trị", giá trị có dấu lạ thì đặt trong "…".',
  ],
  [
    /Expected a closing tag/u,
    'Thẻ mở ở đây chưa có thẻ đóng.',
    'Thêm thẻ đóng cùng tên, ví dụ </Phan>, hoặc viết /> ở cuối nếu thẻ không có phần trong.',
  ],
  [
    /Unexpected closing tag/u,
    'Thẻ đóng ở đây không khớp với thẻ đang mở.',
    'Đóng thẻ bên trong trước, thẻ bên ngoài sau.',
  ],
  [
    /Unexpected closing slash/u,
    'Có thẻ đóng mà không có thẻ mở.',
    'Bỏ thẻ đóng thừa, hoặc thêm thẻ mở ở phía trước.',
  ],
  [
    /attribute value/u,
    'Giá trị trong thẻ chưa đặt đúng trong dấu nháy kép.',
    'Viết giá trị trong dấu nháy kép thẳng, ví dụ so="8".',
  ],
  [
    /import\/exports/u,
    'Dòng bắt đầu bằng chữ import hoặc export bị hiểu là mã lệnh.',
    'Viết lại câu để dòng không bắt đầu bằng chữ đó.',
  ],
  [
    /expression|acorn/u,
    'Dấu ngoặc nhọn { } trong bài bị hiểu là mã lệnh.',
    'Bỏ dấu ngoặc nhọn, hoặc dùng ngoặc đơn.',
  ],
  [
    /before name|in name|after name|attribute name|local name|member name/u,
    'Dấu nhỏ hơn < trong bài bị hiểu là chỗ mở thẻ.',
    'Viết bằng chữ, ví dụ "dưới 50", hoặc sửa lại tên thẻ.',
  ],
];

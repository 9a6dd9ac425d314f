import type { z } from 'zod';

/**
 * Says in Vietnamese what a schema found wrong with a value that is there.
 *
 * @param name the key as authors write it
 */
export function zodSentence(issue: z.core.$ZodIssue, name: string): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Mục "${name}" phải là ${TYPES[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `Mục "${name}" chỉ nhận một trong các giá trị: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return `Mục "${name}" phải ${FORMATS[issue.format] ?? 'viết đúng dạng quy định'}.`;
    case 'too_small':
      return issue.origin === 'string'
        ? `Mục "${name}" không được để trống.`
        : `Mục "${name}" phải có từ ${issue.minimum}${UNITS[issue.origin] ?? ''} trở lên.`;
    case 'too_big':
      return `Mục "${name}" không được quá ${issue.maximum}${UNITS[issue.origin] ?? ''}.`;
    case 'invalid_union': {
      const options = issue.inclusive === false ? undefined : issue.options;
      return options
        ? `Mục "${name}" chỉ nhận một trong các giá trị: ${options.map(String).join(', ')}.`
        : `Mục "${name}" không nhận giá trị này.`;
    }
    case 'invalid_key':
    case 'invalid_element':
      return `Tên mục "${name}" không có trong danh sách được dùng.`;
    case 'not_multiple_of':
      return `Mục "${name}" phải là bội số của ${issue.divisor}.`;
    case 'unrecognized_keys':
      return `Mục "${issue.keys.join('", "')}" không có trong mẫu.`;
    case 'custom':
      return `Mục "${name}" chưa đúng quy định.`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách',
  object: 'một nhóm mục con',
  record: 'một nhóm mục con',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'là ngày viết dạng năm-tháng-ngày, ví dụ 2026-11-23',
  url: 'là địa chỉ đầy đủ, bắt đầu bằng https://',
};

const UNITS: Readonly<Record<string, string>> = { string: ' ký tự', array: ' phần' };

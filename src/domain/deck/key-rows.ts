import type { KeyCommand } from './key-command.ts';

/** The keys of a presentation in words, and what can also be pressed in the list of them. */
export const KEY_ROWS: readonly (readonly [key: string, use: string, command?: KeyCommand])[] = [
  ['→, PageDown, phím cách', 'sang màn sau'],
  ['←, PageUp', 'về màn trước'],
  ['Home, End', 'màn đầu, màn cuối'],
  ['B hoặc dấu chấm', 'tắt màn hình để trao đổi, bấm lại để bật', 'toggle-black'],
  ['W', 'màn trắng', 'toggle-white'],
  ['F5', 'toàn màn hình, chạy tiếp đúng chỗ; không tải lại trang'],
  ['Esc', 'ra khỏi toàn màn hình; bấm nữa thì về trang đọc, đúng chỗ đang chiếu'],
  ['F', 'vào hoặc ra toàn màn hình'],
  ['S', 'bàn điều khiển và cửa sổ khán giả', 'console'],
  ['N', 'nhập số phiếu', 'counts'],
  ['T', 'đồng hồ trao đổi: chạy, dừng', 'toggle-timer'],
  ['O', 'mục lục các màn', 'overview'],
  ['G', 'đến màn theo số', 'jump'],
  ['D', 'đọc đủ phần đang chiếu', 'read'],
  ['+', 'chữ to hơn', 'larger'],
  ['−', 'chữ nhỏ lại, không dưới mức hàng cuối đọc được', 'smaller'],
  ['P', 'phòng sáng, phòng tối', 'toggle-theme'],
  ['? hoặc F1', 'các phím'],
];

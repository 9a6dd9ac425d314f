import type { BlindScore } from './blind-guess.ts';
import type { Question, Situation } from '../question/schema.ts';

/** Types of question in plain Vietnamese, in the order they are shown. */
export const TYPE_NAMES: Readonly<Record<Question['type'], string>> = {
  recognise: 'gọi tên',
  judge: 'đúng hay không',
  evidence: 'câu quyết định',
  'next-step': 'việc làm tiếp',
  knowledge: 'kiến thức',
};

export const LEVEL_NAMES: Readonly<Record<Situation['context']['level'], string>> = {
  city: 'thành phố',
  commune: 'xã, phường, đặc khu',
  'service-unit': 'đơn vị sự nghiệp',
};

export const ROLE_NAMES: Readonly<Record<Situation['context']['role'], string>> = {
  specialist: 'chuyên viên',
  deputy: 'cấp phó',
  head: 'người đứng đầu',
};

export const SECTOR_NAMES: Readonly<Record<Situation['context']['sector'], string>> = {
  'dat-dai': 'đất đai',
  'mot-cua': 'một cửa',
  'dau-tu-cong': 'đầu tư công',
  'quy-hoach': 'quy hoạch',
  'giao-duc': 'giáo dục',
  'y-te': 'y tế',
  'van-hoa': 'văn hóa',
  'tai-chinh': 'tài chính',
  'noi-vu': 'nội vụ',
  'xay-dung': 'xây dựng',
  'chuyen-doi-so': 'chuyển đổi số',
  'nong-nghiep': 'nông nghiệp',
  'trat-tu-do-thi': 'trật tự đô thị',
  'moi-truong': 'môi trường',
  'thong-tin': 'thông tin',
  'an-sinh': 'an sinh',
};

/** What players who know nothing do, after "người chơi". */
export const BLIND_PLAYER_NAMES: Readonly<Record<BlindScore['player'], string>> = {
  longest: 'chọn phương án dài nhất',
  'longest-free-text': 'chọn phương án dài nhất, riêng câu có phương án tự viết',
  overlap: 'chọn phương án có nhiều tiếng chung với đề nhất',
  'frequent-place': 'chọn chữ cái hay đúng nhất',
  'always-violation': 'gặp tình huống nào cũng nói là vi phạm',
};

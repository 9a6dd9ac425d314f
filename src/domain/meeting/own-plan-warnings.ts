import { isLookAlike } from '../practice/bank.ts';
import { MINUTES_A_SITUATION, shareMinutes } from './own-plan-minutes.ts';
import { behavioursOf } from './own-plan-meeting.ts';
import { SUGGESTED_SITUATIONS } from './own-plan.ts';
import type { OwnDraft } from './own-plan.ts';

/** Fewer look-alikes than this share, and a room learns to see a behaviour in everything. */
const LEAST_LEGITIMATE = 0.4;

/** What the secretary should think about before the meeting, a sentence each; nothing is forbidden. */
export function ownPlanWarnings(draft: OwnDraft): readonly string[] {
  return [balanceWarning(draft), timeWarning(draft), keyPointsWarning(draft)].filter(
    (sentence) => sentence !== undefined,
  );
}

function balanceWarning({ minutes, situations }: OwnDraft): string | undefined {
  const count = situations.length;
  const legitimate = situations.filter(isLookAlike).length;
  if (count === 0) {
    return `Chưa chọn tình huống nào; buổi ${minutes} phút nên có khoảng ${SUGGESTED_SITUATIONS[minutes]} tình huống.`;
  }
  if (legitimate === 0) {
    return 'Chưa có tình huống nào là việc làm đúng: phòng họp dễ quen tay gọi việc nào cũng là biểu hiện.';
  }
  if (legitimate >= count * LEAST_LEGITIMATE) return undefined;
  return `Mới ${legitimate} trong ${count} tình huống là việc làm đúng; nên khoảng một nửa, kẻo phòng họp dễ quen tay gọi việc nào cũng là biểu hiện.`;
}

function timeWarning({ minutes, situations }: OwnDraft): string | undefined {
  const count = situations.length;
  const wanted = count * MINUTES_A_SITUATION;
  const left = shareMinutes(minutes, count).situations;
  if (left >= wanted) return undefined;
  return `${count} tình huống cần khoảng ${wanted} phút, buổi ${minutes} phút chỉ dành được ${left} phút: nên bớt tình huống hoặc chọn buổi dài hơn.`;
}

/** A screen a minute is as fast as one can speak to it; the notice of the split is one of them. */
function keyPointsWarning(draft: OwnDraft): string | undefined {
  const { keyPoints } = shareMinutes(draft.minutes, draft.situations.length);
  const behaviours = behavioursOf(draft).length;
  if (behaviours + 1 <= keyPoints) return undefined;
  return `Phần điểm chính có ${keyPoints} phút mà nhắc lại ${behaviours} biểu hiện thì không kịp: nên chọn ít biểu hiện hơn hoặc buổi dài hơn.`;
}

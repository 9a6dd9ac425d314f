import { fold } from '../text/fold.ts';
import { toneKey } from './tone-key.ts';
import type { Token } from './tokenise.ts';

/** Words of asking and joining: a page that answers need not hold them. */
const LIGHT = [
  'ai là gì nào thế như sao làm tại vì có không được bị phải bao nhiêu mấy khi lúc đâu ở đó nên nếu',
  'tôi mình em anh chị bạn xin hỏi cho biết muốn giúp thì mà và hay hoặc với của các những một về để đến từ',
  'theo trong sẽ đã đang cũng chỉ rồi này kia ấy cái còn à ư nhé vậy ạ gọi hiểu tìm xem giữa nhau cần',
].flatMap((line) => line.split(' '));
const LIGHT_EXACT = new Set(LIGHT.map(toneKey));
const LIGHT_FOLDED = new Set(LIGHT.map(fold));

/**
 * Which words of a query carry meaning. Words typed with marks are judged as typed, others by any reading of them; a
 * query made only of light words keeps them all.
 *
 * @param hasMore whether the query names something besides these words (a document, a quoted phrase)
 * @returns one flag for each token
 */
export function meaningfulWords(tokens: readonly Token[], hasMore: boolean): readonly boolean[] {
  const flags = tokens.map(({ exact, folded }) =>
    exact === folded ? !LIGHT_FOLDED.has(folded) : !LIGHT_EXACT.has(exact),
  );
  return hasMore || flags.includes(true) ? flags : flags.map(() => true);
}

import { splitSyllables } from './split-syllables.ts';

/** Syllables that hold a sentence together and say nothing of its matter, as found in the questions. */
const FUNCTION_SYLLABLES: ReadonlySet<string> = new Set(
  [
    'ai bao bị bởi các cái cho chưa chỉ có còn cùng cũng của do dù đã đang đâu đây đến để đó được gì',
    'hay hoặc hơn khi không là lại lên lúc mà mấy mỗi một nào này nay nên nếu nhiêu như nhưng những nhau nữa',
    'phải qua ra rằng rất rồi sao sau sẽ sẵn tại thế theo thì tới trên trong trước từ vào vẫn vì về và với vậy xong',
    'ấy ở đồng chí việc',
  ]
    .join(' ')
    .split(' '),
);

/** The different syllables of a text that carry its matter: function words left out, numbers kept. */
export function contentSyllables(text: string): ReadonlySet<string> {
  return new Set(splitSyllables(text).filter((syllable) => !FUNCTION_SYLLABLES.has(syllable)));
}

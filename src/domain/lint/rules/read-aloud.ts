import { MOST_SECONDS, readAloudSeconds } from '../../bank/read-aloud.ts';
import { readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** Questions that take too long to read aloud to a room. */
export const readAloud = defineRule('read-aloud', function* (index) {
  for (const { entry, question } of readQuestions(index)) {
    const seconds = Math.ceil(readAloudSeconds(question));
    if (seconds <= MOST_SECONDS) continue;
    yield {
      file: entry.path,
      ...placeOf(entry.record, question.type === 'knowledge' ? 'stem' : 'screenText'),
      level: 'warning',
      message: `Đọc to câu này và các phương án mất chừng ${seconds} giây, quá ${MOST_SECONDS} giây.`,
      hint: 'Rút gọn screenText hoặc lời các phương án.',
    };
  }
});

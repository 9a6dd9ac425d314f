import type { ContentIndex } from '../content-index.ts';
import { isChangedInSilence, lockedQuestion, lockQuestion, QUESTIONS_LOCK_FILE } from '../questions-lock.ts';
import type { QuestionsLock } from '../questions-lock.ts';
import { readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

const UPDATE = 'Chạy: npm run lint:content -- --update-questions';

/** Questions that ask something else than before under the same version, are gone, or are new to the lock. */
export const questionsLock = defineRule('questions-lock', function* (index) {
  const { questionsLock: lock } = index;
  if (lock) {
    yield* changed(index, lock);
    yield* vanished(index, lock);
  } else if (!index.hasQuestionsLock && index.slugs.questions) {
    yield {
      file: QUESTIONS_LOCK_FILE,
      line: 1,
      column: 1,
      message: 'Chưa có tệp ghi các câu hỏi đã công bố.',
      hint: UPDATE,
    };
  }
});

function* changed(index: ContentIndex, { questions, retired }: QuestionsLock): Generator<Fault> {
  const locked = new Map(questions.map((entry) => [entry.key, entry]));
  const retiredIds = new Set(retired.map(({ value }) => value));
  for (const { entry, question } of readQuestions(index)) {
    const { id, version } = question;
    const place = { file: entry.path, ...placeOf(entry.record, 'version') };
    const before = locked.get(id);
    const was = before && lockedQuestion(before);
    if (retiredIds.has(id)) {
      yield {
        ...place,
        message: `Mã ${id} là của một câu đã rút, không dùng lại được.`,
        hint: 'Đặt cho câu mới một mã chưa từng dùng.',
      };
    } else if (!was) {
      yield { ...place, message: `Câu ${id} chưa ghi vào ${QUESTIONS_LOCK_FILE}.`, hint: UPDATE };
    } else if (isChangedInSilence(lockQuestion(question), was)) {
      yield {
        ...place,
        message: `Câu ${id} đã đổi lời hoặc đáp án mà version vẫn là ${version}.`,
        hint: `Ghi version: ${Math.max(version, was.version) + 1} để câu trả lời cũ không còn tính, rồi chạy: npm run lint:content -- --update-questions`,
      };
    } else if (version !== was.version) {
      yield {
        ...place,
        message: `Bản ${version} của câu ${id} chưa ghi vào ${QUESTIONS_LOCK_FILE}.`,
        hint: UPDATE,
      };
    }
  }
}

function* vanished({ slugs }: ContentIndex, { questions }: QuestionsLock): Generator<Fault> {
  for (const { key: id, keyPosition } of questions) {
    if (slugs.questions?.has(id)) continue;
    yield {
      file: QUESTIONS_LOCK_FILE,
      ...keyPosition,
      message: `Câu ${id} đã công bố nhưng không còn.`,
      hint: 'Đưa câu hỏi trở lại, hoặc chuyển mã ấy từ "questions" sang "retired".',
    };
  }
}

import type { Dispatch } from 'react';
import { summariseQuiz } from '#domain/practice/quiz-result.ts';
import type { Answer, QuizAction } from '#domain/practice/quiz-session.ts';
import type { QuizProps } from './Quiz.tsx';
import { ConfusionList } from './ConfusionList.tsx';
import { ResultCaution } from './ResultCaution.tsx';
import { ShareCard } from './ShareCard.tsx';
import { newRun } from './use-quiz.ts';

interface Props extends Pick<QuizProps, 'items' | 'behaviourNames' | 'passMark' | 'form' | 'resultsLink'> {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly dispatch: Dispatch<QuizAction>;
}

export function QuizResults({
  items,
  answers,
  behaviourNames,
  passMark,
  form,
  resultsLink,
  dispatch,
}: Props) {
  const result = summariseQuiz(items, answers);
  const nameOf = (behaviour: string) => behaviourNames[behaviour] ?? behaviour;
  const openIndex = items.findIndex(({ id }) => !answers[id]);
  return (
    <article className="quiz-item">
      <h3 data-focus tabIndex={-1}>
        Kết quả của đồng chí
      </h3>
      <p>
        Đã trả lời {result.answered}/{items.length} câu. Kết quả chỉ hiện ở đây, không gửi đi đâu.
      </p>
      <div className="quiz-shares">
        {result.hits.total > 0 && (
          <ShareCard name="Nhận ra đúng biểu hiện" share={result.hits}>
            Trong các tình huống có biểu hiện.
            {passMark && ` Mức nên đạt: từ ${Math.round(passMark.hitRate * 100)}%.`}
          </ShareCard>
        )}
        {result.falseAlarms.total > 0 && (
          <ShareCard name="Nhận nhầm việc làm đúng" share={result.falseAlarms}>
            Càng ít càng tốt: mỗi lần nhầm là một đồng chí làm đúng bị quy oan.
            {passMark && ` Mức nên giữ: không quá ${Math.round(passMark.falseAlarmRate * 100)}%.`}
          </ShareCard>
        )}
        {result.others.total > 0 && (
          <ShareCard name="Trả lời đúng câu khác" share={result.others}>
            Câu hỏi về văn bản, chi tiết quyết định và việc nên làm.
          </ShareCard>
        )}
      </div>
      <ConfusionList confusions={result.confusions} most={3} nameOf={nameOf} />
      {result.certainAndWrong.length > 0 && (
        <p>
          Có {result.certainAndWrong.length} câu đồng chí chắc chắn mà chưa đúng. Đó là chỗ đáng xem lại trước
          hết.
        </p>
      )}
      {result.readAgain.length > 0 && (
        <>
          <h4>Nên đọc lại</h4>
          <ul className="quiz-links">
            {result.readAgain.map(({ link, name }) => (
              <li key={link}>
                <a href={link}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {result.hits.total > 0 && <ResultCaution />}
      {form !== undefined && (
        <p>
          {form === 'A'
            ? 'Đây là lần đo trước khi luyện. Sau vài tuần luyện, đồng chí làm đề B rồi đặt hai kết quả cạnh nhau.'
            : 'Đồng chí đặt kết quả này cạnh kết quả đề A: hai đề cùng số câu, cùng cách chia, không trùng câu.'}
        </p>
      )}
      <p>
        <a href={resultsLink}>Kết quả của tôi từ trước đến nay</a>
      </p>
      <div className="quiz-buttons">
        {openIndex >= 0 && (
          <button
            className="button"
            type="button"
            onClick={() => {
              dispatch({ type: 'go', index: openIndex });
            }}
          >
            Làm tiếp câu còn lại
          </button>
        )}
        <button
          className="button button--quiet"
          type="button"
          onClick={() => {
            dispatch({ type: 'go', index: 0 });
          }}
        >
          Xem lại từng câu
        </button>
        <button
          className="button button--quiet"
          type="button"
          onClick={() => {
            dispatch({ type: 'restart', run: newRun() });
          }}
        >
          Làm lại từ đầu
        </button>
      </div>
    </article>
  );
}

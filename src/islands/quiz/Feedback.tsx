import type { QuizItem } from '#domain/practice/quiz-item.ts';

interface Props {
  readonly item: QuizItem;
  /** The option the learner chose, if any. */
  readonly chosen?: string;
}

/** The reason of every option and where the answer rests. */
export function Feedback({ item, chosen }: Props) {
  return (
    <div className="quiz-feedback">
      <ul className="quiz-reasons">
        {item.options.map((option) => (
          <li key={option.id} data-correct={option.correct} data-chosen={option.id === chosen}>
            <p>
              <span className="quiz-tag">
                {option.correct
                  ? 'Đúng: '
                  : option.id === chosen
                    ? 'Đồng chí chọn, chưa đúng: '
                    : 'Không đúng: '}
              </span>
              {option.text}
            </p>
            <p>{option.reason}</p>
            {option.temptation !== undefined && <p>Vì sao dễ chọn: {option.temptation}</p>}
          </li>
        ))}
      </ul>
      <p>Đọc thêm:</p>
      <ul className="quiz-links">
        {item.citations.map(({ link, name, confidence, source }) => (
          <li key={link + source.link}>
            <a href={link}>{name}</a> (nguồn: <a href={source.link}>{source.name}</a>, {confidence})
          </li>
        ))}
      </ul>
    </div>
  );
}

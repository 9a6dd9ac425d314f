import { Fragment } from 'react';
import { groupCitations } from '#domain/practice/group-citations.ts';
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
        {groupCitations(item.citations).map(({ link, name, sources, notice, passage }) => (
          <li key={link}>
            <a href={link}>{name}</a>
            {notice !== undefined && <strong className="quiz-notice"> ({notice})</strong>} (nguồn:{' '}
            {sources.map((source, index) => (
              <Fragment key={source.link}>
                {index > 0 && '; '}
                <a href={source.link}>{source.name}</a>, {source.confidence}
              </Fragment>
            ))}
            ){passage && <Passage name={name} paragraphs={passage} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The cited words in place, folded away. */
function Passage({ name, paragraphs }: { readonly name: string; readonly paragraphs: readonly string[] }) {
  return (
    <details>
      <summary>Đọc tóm lược của Sổ tay: {name}</summary>
      {paragraphs.map((text, at) => (
        <p key={at}>{text}</p>
      ))}
    </details>
  );
}

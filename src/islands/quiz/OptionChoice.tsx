import type { OptionId, QuizItem } from '#domain/practice/quiz-item.ts';
import { placeOptions } from '#domain/question/place-options.ts';

interface Props {
  readonly item: QuizItem;
  readonly draft: string | undefined;
  readonly onChoose: (option: OptionId) => void;
}

/** The situation, the stem and the options. Where sentences of the situation are the options, they are marked in it. */
export function OptionChoice({ item, draft, onChoose }: Props) {
  const { id, type, situation, stem, options } = item;
  const sentences =
    type === 'evidence' && situation !== undefined ? placeOptions(situation, options) : undefined;
  const radio = (option: OptionId, text: string) => (
    <label className="quiz-option" key={option}>
      <input
        type="radio"
        name={id}
        value={option}
        checked={draft === option}
        onChange={() => {
          onChoose(option);
        }}
      />
      <span>{text}</span>
    </label>
  );
  if (sentences) {
    return (
      <fieldset>
        <legend>{stem}</legend>
        <div className="quiz-situation quiz-sentences">
          {sentences.map(({ text, option }, at) =>
            option === undefined ? text.trim() !== '' && <p key={at}>{text.trim()}</p> : radio(option, text),
          )}
        </div>
      </fieldset>
    );
  }
  return (
    <>
      {situation !== undefined && <p className="quiz-situation">{situation}</p>}
      <fieldset>
        <legend>{stem}</legend>
        <div className="quiz-options">{options.map((option) => radio(option.id, option.text))}</div>
      </fieldset>
    </>
  );
}

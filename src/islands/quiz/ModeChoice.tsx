import type { QuizMode } from '#domain/practice/quiz-session.ts';

interface Props {
  readonly mode: QuizMode;
  /** After the first answer. */
  readonly isFixed: boolean;
  readonly onChange?: (mode: QuizMode) => void;
}

const MODES: readonly { readonly value: QuizMode; readonly name: string }[] = [
  { value: 'learn', name: 'Xem lý do ngay sau mỗi câu' },
  { value: 'exam', name: 'Xem đáp án khi làm xong' },
];

/** When to read the reasons: chosen before the first answer, then only told. */
export function ModeChoice({ mode, isFixed, onChange }: Props) {
  return (
    <fieldset className="quiz-modes" disabled={isFixed}>
      <legend>Cách làm{isFixed && ' (đổi được khi làm lại từ đầu)'}</legend>
      {MODES.map(({ value, name }) => (
        <label key={value}>
          <input
            type="radio"
            name="cach-lam"
            value={value}
            checked={mode === value}
            onChange={() => {
              onChange?.(value);
            }}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

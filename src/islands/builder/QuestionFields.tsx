import { OWN_QUESTIONS } from '#domain/meeting/own-plan-questions.ts';
import { LONGEST_QUESTION } from '#domain/meeting/own-plan.ts';
import type { OwnDraft } from '#domain/meeting/own-plan.ts';
import type { BuilderFormProps } from './BuilderForm.tsx';

interface Props extends Pick<BuilderFormProps, 'act'> {
  readonly questions: OwnDraft['questions'];
}

/** A question of each kind, to be changed or left empty. */
export function QuestionFields({ questions, act }: Props) {
  return (
    <>
      <p>
        Đồng chí sửa cho hợp đơn vị mình; để trống là bỏ câu ấy. Buổi 20 phút nên giữ một, hai câu. Câu hỏi
        nói về việc, không ghi tên người.
      </p>
      {OWN_QUESTIONS.map(({ kind, name }) => (
        <label className="builder-field" key={kind}>
          <span>{name}</span>
          <textarea
            rows={3}
            maxLength={LONGEST_QUESTION}
            value={questions[kind]}
            onChange={({ currentTarget }) => {
              act({ type: 'set-question', kind, text: currentTarget.value });
            }}
          />
        </label>
      ))}
    </>
  );
}

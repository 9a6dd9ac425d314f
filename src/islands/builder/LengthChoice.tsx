import { LONGEST_TITLE, OWN_LENGTHS, SUGGESTED_SITUATIONS } from '#domain/meeting/own-plan.ts';
import type { OwnDraft } from '#domain/meeting/own-plan.ts';
import type { BuilderFormProps } from './BuilderForm.tsx';

interface Props extends Pick<BuilderFormProps, 'act'> {
  readonly draft: OwnDraft;
}

/** What the meeting is called, and how long it is. */
export function LengthChoice({ draft, act }: Props) {
  return (
    <>
      <label className="builder-field">
        <span>Tên buổi sinh hoạt</span>
        <input
          type="text"
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          value={draft.title}
          onChange={({ currentTarget }) => {
            act({ type: 'set-title', title: currentTarget.value });
          }}
        />
      </label>
      <fieldset className="builder-choices">
        <legend>Thời lượng</legend>
        {OWN_LENGTHS.map((minutes) => (
          <label key={minutes}>
            <input
              type="radio"
              name="thoi-luong"
              checked={draft.minutes === minutes}
              onChange={() => {
                act({ type: 'set-minutes', minutes });
              }}
            />
            <span>
              {minutes} phút, khoảng {SUGGESTED_SITUATIONS[minutes]} tình huống
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

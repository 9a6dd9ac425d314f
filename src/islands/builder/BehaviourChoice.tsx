import type { BehaviourId } from '#domain/meeting/own-plan.ts';
import type { BuilderFormProps } from './BuilderForm.tsx';

interface Props extends Pick<BuilderFormProps, 'behaviours' | 'act'> {
  readonly chosen: readonly BehaviourId[];
}

/** Which behaviours the meeting is about. */
export function BehaviourChoice({ behaviours, chosen, act }: Props) {
  return (
    <fieldset className="builder-choices builder-columns">
      <legend>Buổi này nói về biểu hiện nào? Không chọn là cả mười.</legend>
      {behaviours.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => {
              act({ type: 'toggle-behaviour', behaviour: id });
            }}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

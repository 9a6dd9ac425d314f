import { toMeetingPlan } from '#domain/meeting/own-plan-meeting.ts';
import type { OwnDraft } from '#domain/meeting/own-plan.ts';
import type { BuilderFormProps } from './BuilderForm.tsx';

interface Props extends Pick<BuilderFormProps, 'links' | 'keep'> {
  readonly draft: OwnDraft;
}

/** The parts of the meeting with their minutes, and the way to the screen. */
export function PlanAgenda({ draft, links, keep }: Props) {
  const { title, minutes, parts } = toMeetingPlan(draft);
  return (
    <>
      <table className="builder-agenda">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Phần</th>
            <th scope="col">Phút</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">
                {part.title}
                {part.id === 'tinh-huong' && ` (${part.steps.length})`}
              </th>
              <td>{part.minutes}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Cả buổi</th>
            <td>{minutes}</td>
          </tr>
        </tfoot>
      </table>
      <div className="builder-buttons">
        <a className="button" href={links.deck} onClick={keep}>
          Chiếu buổi này
        </a>
        <a className="button button--quiet" href={links.cards}>
          In thẻ biểu quyết
        </a>
      </div>
    </>
  );
}

import { MOST_SITUATIONS } from '#domain/meeting/own-plan.ts';
import type { OwnDraft } from '#domain/meeting/own-plan.ts';
import { isMinimalPair } from '#domain/meeting/own-plan-situation.ts';
import type { Votable } from '#domain/meeting/own-plan-situation.ts';
import { behaviourOf } from '#domain/practice/bank.ts';
import type { BuilderFormProps } from './BuilderForm.tsx';
import { SituationOption } from './SituationOption.tsx';

interface Props extends Pick<BuilderFormProps, 'behaviours' | 'votables' | 'act'> {
  readonly draft: OwnDraft;
}

/** The situations to choose from, folded by behaviour: of the chosen behaviours only, when there are some. */
export function SituationGroups({ behaviours, draft, votables, act }: Props) {
  const shown = behaviours.filter(({ id }) => draft.behaviours.length === 0 || draft.behaviours.includes(id));
  const isFull = draft.situations.length >= MOST_SITUATIONS;
  return (
    <>
      <h3>Chọn từ kho</h3>
      <p>
        Mỗi nhóm có cả việc né tránh lẫn việc làm đúng trông giống. Đáp án gấp lại để đồng chí tự thử trước.
        {isFull && ` Đã đủ ${MOST_SITUATIONS} tình huống, muốn thêm thì bỏ bớt.`}
      </p>
      {votables.status === 'failed' && (
        <div className="builder-warning" role="status">
          <p>Chưa tải được kho tình huống; máy có thể đang ngoại tuyến. Những gì đã soạn vẫn còn.</p>
          <button className="button button--quiet" type="button" onClick={votables.retry}>
            Thử lại
          </button>
        </div>
      )}
      {shown.map(({ id, name }) => {
        const own =
          votables.status === 'ready' ? votables.situations.filter((one) => behaviourOf(one) === id) : [];
        const chosen = draft.situations.filter((one) => behaviourOf(one) === id).length;
        return (
          <details className="builder-group" key={id}>
            <summary>
              {name}
              {chosen > 0 && <strong> · đã chọn {chosen}</strong>}
            </summary>
            {votables.status === 'loading' && <p>Đang tải…</p>}
            <ul role="list">
              {besidePartners(own).map((situation) => (
                <SituationOption
                  key={situation.id}
                  situation={situation}
                  isChosen={draft.situations.some(({ item }) => item === situation.id)}
                  isFull={isFull}
                  hasPartner={own.some((other) => isMinimalPair(situation, other))}
                  act={act}
                />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

/** The same situations, the halves of a pair one after the other. */
function besidePartners(situations: readonly Votable[]): readonly Votable[] {
  const row: Votable[] = [];
  for (const one of situations) {
    if (row.includes(one)) continue;
    row.push(one, ...situations.filter((other) => !row.includes(other) && isMinimalPair(one, other)));
  }
  return row;
}

import type { BehaviourId } from '#domain/meeting/own-plan.ts';
import { EMPTY_DRAFT } from '#domain/meeting/own-plan.ts';
import { useIsLive } from '../use-is-live.ts';
import { BuilderForm } from './BuilderForm.tsx';
import { LiveBuilder } from './LiveBuilder.tsx';
import { PlanData } from './PlanData.tsx';

/** Where the builder finds what it loads, and where it leads. */
export interface BuilderLinks {
  readonly situations: string;
  readonly deck: string;
  readonly cards: string;
}

export interface BuilderProps {
  readonly links: BuilderLinks;
  /** In the handbook's order. */
  readonly behaviours: readonly { readonly id: BehaviourId; readonly name: string }[];
}

/** Puts a meeting together. Before script runs the form stands there already, closed, so that nothing moves after. */
export default function Builder(props: BuilderProps) {
  const isLive = useIsLive();
  if (isLive) return <LiveBuilder {...props} />;
  return (
    <fieldset className="builder-closed" disabled>
      <legend className="visually-hidden">Tự soạn buổi sinh hoạt</legend>
      <BuilderForm
        {...props}
        state={{ draft: EMPTY_DRAFT }}
        votables={{ status: 'loading' }}
        act={ignore}
        keep={ignore}
        said=""
      />
      <PlanData draft={EMPTY_DRAFT} act={ignore} forget={ignore} />
    </fieldset>
  );
}

/** Nothing can be chosen yet. */
function ignore(): void {
  return;
}

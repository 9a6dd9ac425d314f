import type { MinutesDocument } from '#domain/meeting/minutes-document.ts';
import { MinutesBlockView } from './MinutesBlockView.tsx';

export interface MinutesSheetProps {
  readonly minutes: MinutesDocument;
  /** As typed, by part. */
  readonly conclusions: Readonly<Record<string, string>>;
  readonly onConclude: (part: string, text: string) => void;
}

/** The minutes as they will be printed, with the fields to type in. */
export function MinutesSheet({ minutes, conclusions, onConclude }: MinutesSheetProps) {
  const { superior, branch, number, party, placeAndDate, kind, matter, blocks, closing, signatures } =
    minutes;
  return (
    <article className="minutes" aria-labelledby="bien-ban-loai">
      <div className="minutes-head">
        <div>
          {[superior, branch, number].map((label) => (
            <p className="minutes-field" key={label}>
              <span>{label}</span> <span className="dots" aria-hidden="true" />
            </p>
          ))}
        </div>
        <div className="minutes-party">
          <p>
            <strong>{party}</strong>
          </p>
          <p className="minutes-date">{placeAndDate}</p>
        </div>
      </div>
      <h3 id="bien-ban-loai" className="minutes-kind">
        {kind}
      </h3>
      <p className="minutes-matter">{matter}</p>
      {blocks.map((block, at) => (
        <MinutesBlockView key={at} block={block} conclusions={conclusions} onConclude={onConclude} />
      ))}
      <div className="minutes-closing">
        {closing.map((block, at) => (
          <MinutesBlockView key={at} block={block} conclusions={conclusions} onConclude={onConclude} />
        ))}
        <div className="minutes-signatures">
          {signatures.map(({ who, how }) => (
            <p key={who}>
              <strong>{who}</strong>
              <em>{how}</em>
            </p>
          ))}
        </div>
      </div>
    </article>
  );
}

import type { MinutesBlock, MinutesTable } from '#domain/meeting/minutes-document.ts';
import { Conclusion } from './Conclusion.tsx';
import type { MinutesSheetProps } from './MinutesSheet.tsx';

interface MinutesBlockViewProps extends Pick<MinutesSheetProps, 'conclusions' | 'onConclude'> {
  readonly block: MinutesBlock;
}

const HEADINGS = { 1: 'h4', 2: 'h5', 3: 'h6' } as const;

/** One part of the minutes, on the screen and on paper. */
export function MinutesBlockView({ block, conclusions, onConclude }: MinutesBlockViewProps) {
  switch (block.type) {
    case 'heading': {
      const Heading = HEADINGS[block.level];
      return <Heading>{block.text}</Heading>;
    }
    case 'text':
      return <p className="minutes-text">{block.text}</p>;
    case 'field':
      return block.value === '' ? (
        <p className="minutes-field">
          <span>{block.label}:</span> <Dots />
        </p>
      ) : (
        <p>
          {block.label}: {block.value}
        </p>
      );
    case 'lines':
      return (
        <div className="minutes-lines">
          <p className="minutes-label">{block.label}:</p>
          <DottedLines count={block.count} />
        </div>
      );
    case 'table':
      return <Table table={block} />;
    case 'conclusion':
      return (
        <Conclusion
          block={block}
          typed={conclusions[block.part] ?? ''}
          onType={(text) => {
            onConclude(block.part, text);
          }}
        />
      );
  }
}

function Dots() {
  return <span className="dots" aria-hidden="true" />;
}

/** Lines to write on by hand. */
export function DottedLines({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, at) => (
    <p className="minutes-field" aria-hidden="true" key={at}>
      <Dots />
    </p>
  ));
}

function Table({ table }: { readonly table: MinutesTable }) {
  const { caption, columns, rows, hasTotal } = table;
  return (
    <div className="table-box" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row} className={hasTotal && row === rows.length - 1 ? 'total' : undefined}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { Position } from '../document/parse.ts';
import type { Entry } from './entry.ts';
import { itemsAt, valueAt } from './yaml-value.ts';
import type { YamlValue } from './yaml-value.ts';

/** The citations of a record: `citations` and `statusCitations`. */
export function citationsOf(record: YamlValue): readonly YamlValue[] {
  return [...itemsAt(record, 'citations'), ...itemsAt(record, 'statusCitations')];
}

/** Every source id a file names, with its place. */
export function sourceReferences({
  record,
  body,
  collection,
}: Entry): readonly { id: string; position: Position }[] {
  const values = citationsOf(record).map((citation) => valueAt(citation, 'source'));
  if (collection.name === 'clauses') values.push(valueAt(record, 'source'));
  const fromRecord = values.flatMap((value) =>
    typeof value?.value === 'string' ? [{ id: value.value, position: value.position }] : [],
  );
  const fromBody = (body?.elements ?? []).flatMap(({ name, attributes, position }) => {
    const ids = name === 'Nguon' ? attributes['id'] : name === 'Trich' ? attributes['nguon'] : undefined;
    return (ids ?? '')
      .split(/\s+/u)
      .filter((id) => id !== '')
      .map((id) => ({ id, position }));
  });
  return [...fromRecord, ...fromBody];
}

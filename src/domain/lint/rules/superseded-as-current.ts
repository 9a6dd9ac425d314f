import { startOf, textOf, walk } from '../../document/parse.ts';
import type { Position } from '../../document/parse.ts';
import { entriesOf } from '../content-index.ts';
import type { Entry } from '../entry.ts';
import { defineRule } from '../rule.ts';
import { itemsAt, placeOfPhrase, valueAt } from '../yaml-value.ts';
import type { YamlValue } from '../yaml-value.ts';

const OLD = String.raw`(?:(?:Quy định|QĐ)(?: số)? (?:124|132|37|41)|(?:124|132|37|41)-QĐ\/TW|(?:Hướng dẫn|HD)(?: số)? 12(?:-HD\/BTCTW)?)(?!\d)`;
const CURRENT = String.raw`(?:đang có hiệu lực|đang còn hiệu lực|còn hiệu lực|hiện hành|đang dùng|đang áp dụng)`;
// Within one sentence and 60 characters, in either order.
const CLAIM = new RegExp(`${OLD}[^.;!?]{0,60}${CURRENT}|${CURRENT}[^.;!?]{0,60}${OLD}`, 'giu');
// A sentence with one of these speaks of the end of the rule, or of the one that came after it.
const DENIAL = /không|chưa|hết|thay|trước|khi|366|từng|đã/iu;
// Words in quotation marks are somebody's mistake being corrected.
const QUOTED = /"[^"]*"|“[^”]*”/gu;

/** Sentences that call a replaced document the one in force. */
export const supersededAsCurrent = defineRule('superseded-as-current', function* (index) {
  for (const entry of entriesOf(
    index,
    'documents',
    'behaviours',
    'tasks',
    'meetings',
    'comparisons',
    'pages',
    'questions',
  )) {
    for (const { text, placeOf } of statements(entry)) {
      for (const [claim] of text.replace(QUOTED, '').matchAll(CLAIM)) {
        if (DENIAL.test(sentenceAround(text, claim))) continue;
        yield {
          file: entry.path,
          ...placeOf(claim),
          message: `Câu này nói một văn bản đã bị thay thế là đang dùng: "${claim}".`,
          hint: 'Nói rõ văn bản đã hết hiệu lực và văn bản nào thay thế, hoặc dẫn văn bản mới.',
        };
      }
    }
  }
});

interface Statement {
  readonly text: string;
  readonly placeOf: (phrase: string) => Position;
}

function statements({ body, record, collection }: Entry): readonly Statement[] {
  if (collection.name === 'questions') return questionTexts(record).map(fromValue);
  const found: Statement[] = [];
  if (body) {
    walk(body.root, (node) => {
      if (node.type === 'paragraph' || node.type === 'tableCell') {
        found.push({ text: textOf(node), placeOf: () => startOf(node) });
      }
    });
  }
  return [...found, ...['summary', 'statusNote'].flatMap((key) => valueAt(record, key) ?? []).map(fromValue)];
}

/** Wrong options may say what is wrong; their reasons may not. */
function questionTexts(record: YamlValue): readonly YamlValue[] {
  const options = itemsAt(record, 'options').flatMap((option) => [
    valueAt(option, 'reason'),
    valueAt(option, 'correct')?.value === true ? valueAt(option, 'text') : undefined,
  ]);
  return [valueAt(record, 'situation'), valueAt(record, 'screenText'), ...options].flatMap(
    (value) => value ?? [],
  );
}

function fromValue(value: YamlValue): Statement {
  return { text: String(value.value), placeOf: (phrase) => placeOfPhrase(value, phrase) };
}

function sentenceAround(text: string, claim: string): string {
  const start = text.lastIndexOf('.', text.indexOf(claim)) + 1;
  const end = text.indexOf('.', text.indexOf(claim) + claim.length);
  return text.slice(start, end < 0 ? undefined : end);
}

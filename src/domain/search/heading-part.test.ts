import { expect, test } from 'vitest';
import { shareOfPart } from './heading-part.ts';
import { evidence } from './evidence.ts';
import { analyseQuery } from './analyse-query.ts';
import { TEST_VOCABULARY } from './test-vocabulary.ts';
import { tokenise } from './tokenise.ts';

test.each([
  ['né tránh', 'Né tránh', 1],
  ['né tránh', 'Né tránh (trách nhiệm)', 1],
  ['UBND', 'Cơ quan (UBND)', 1],
  ['kỷ luật kỷ cương', 'Kỷ luật, kỷ cương (luật)', 1],
  ['kỷ luật', 'Kỷ luật, kỷ cương', 1],
  ['né tránh', 'Né tránh việc khó', 0.5],
  ['né tránh', 'Việc khác', 0],
])('"%s" fills its part of "%s" to %s', (query, heading, share) => {
  const tokens = tokenise(heading);
  const found = evidence(tokens, analyseQuery(query, TEST_VOCABULARY).terms);
  expect(shareOfPart(found, heading, tokens)).toBe(share);
});

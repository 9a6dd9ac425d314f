import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeSubset, subsetPath, WEIGHTS } from '../../../scripts/subset-fonts.ts';

test.each(WEIGHTS)(
  'the font file of weight $weight is what npm run fonts makes',
  async ({ weight, name }) => {
    const made = await makeSubset(name);
    expect(Buffer.from(made).equals(readFileSync(subsetPath(weight)))).toBe(true);
  },
);

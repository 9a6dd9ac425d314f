import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortDefinition } from './short-definition.ts';

const LONG = 'Sổ tay hiểu là phạm vi việc mà một cơ quan hoặc một người được quyết định.';

test.each([
  ['a first sentence that says enough stands alone', `${LONG} Câu sau.`, LONG],
  ['one that does not takes the next along', `Họp của chi bộ. ${LONG} Câu sau.`, `Họp của chi bộ. ${LONG}`],
  [
    'a number with a point ends no sentence',
    `Điểm 2.5 là mốc ghi ở sổ. ${LONG}`,
    `Điểm 2.5 là mốc ghi ở sổ. ${LONG}`,
  ],
  ['a short definition stays whole', 'Nói gọn.', 'Nói gọn.'],
])('%s', (_, definition, expected) => {
  expect(shortDefinition(definition)).toBe(expected);
});

test('it is always a beginning of the definition', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Một câu.', LONG, 'Ngắn!'), { minLength: 1 }), (sentences) => {
      const whole = sentences.join(' ');
      const short = shortDefinition(whole);
      expect(short).not.toBe('');
      expect(whole.startsWith(short)).toBe(true);
    }),
  );
});

import { expect, test } from 'vitest';
import { kitSchema } from './kit-schema.ts';

const KIT = {
  title: 'Một buổi',
  summary: 'Hai tình huống.',
  order: 1,
  audience: 'mọi chi bộ',
  lengths: [20, 45, 90],
  documents: ['nghi-dinh-73'],
  situations: { 20: ['th-001'], 45: ['th-001'], 90: ['th-001'] },
  homework: 'Đã làm tới đâu?',
};

test('a kit need not be about behaviours', () => {
  expect(kitSchema.safeParse(KIT).success).toBe(true);
});

test.each([
  ['a length nobody can choose', { lengths: [20, 45, 60] }],
  ['a session without a situation', { situations: { ...KIT.situations, 45: [] } }],
  ['a length without a list of situations', { situations: { 20: ['th-001'], 90: ['th-001'] } }],
  ['what is no id of a question', { situations: { ...KIT.situations, 20: ['tinh-huong'] } }],
  ['a behaviour nobody knows', { behaviours: ['hv11'] }],
  ['no document', { documents: [] }],
  ['no question for next month', { homework: '' }],
  ['a key nobody reads', { minutes: 20 }],
])('a kit with %s is refused', (_, change) => {
  expect(kitSchema.safeParse({ ...KIT, ...change }).success).toBe(false);
});

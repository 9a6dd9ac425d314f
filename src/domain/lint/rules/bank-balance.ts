import { minimalPairs } from '../../bank/minimal-pairs.ts';
import { shortfallsOf } from '../../bank/shortfalls.ts';
import { BANK_PLACE, bankOf } from '../bank.ts';
import { readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** A bank that lacks a kind of question, and forms A and B that are not parallel. */
export const bankBalance = defineRule('bank-balance', function* (index) {
  const bank = bankOf(index);
  for (const shortfall of bank ? shortfallsOf(bank) : []) yield { ...BANK_PLACE, ...shortfall };

  // This holds for any two situations, be they a bank or not.
  const questions = readQuestions(index);
  const situations = questions
    .map(({ question }) => question)
    .filter((question) => question.type !== 'knowledge');
  for (const { first, second } of minimalPairs(situations)) {
    const half = questions.find(({ question }) => question.id === second.id);
    if (first.form !== second.form || !half) continue;
    yield {
      file: half.entry.path,
      ...placeOf(half.entry.record, 'form'),
      message: `Hai nửa của cặp đối chiếu ${first.id} và ${second.id} cùng ở đề ${first.form}.`,
      hint: 'Đặt một nửa ở form A, nửa kia ở form B.',
    };
  }
});

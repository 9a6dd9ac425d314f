import { defineRule } from '../rule.ts';
import { syntaxSentence } from '../syntax-sentence.ts';

/** Files that cannot be parsed at all. */
export const syntax = defineRule('syntax', function* ({ faults }) {
  for (const { file, line, column, reason } of faults) {
    const { message, hint } = syntaxSentence(reason);
    yield { file, line, column, message: `${message} [${reason}]`, hint };
  }
});

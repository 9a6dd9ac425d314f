import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';
import { makeAttempt } from '../../src/domain/practice/attempt.ts';
import type { Attempt } from '../../src/domain/practice/attempt.ts';
import { canonicalJson } from '../../src/domain/practice/canonical-json.ts';
import { contentHash } from '../../src/domain/practice/content-hash.ts';
import { DAY } from '../../src/domain/practice/day.ts';
import { EMPTY_PROGRESS } from '../../src/domain/progress/progress-schema.ts';
import type { Progress } from '../../src/domain/progress/progress-schema.ts';
import { QUESTIONS } from '../unit/practice/real-bank.ts';

export const RESULTS = '/tu-kiem-tra/ket-qua/';
export const PROGRESS_KEY = 'so-tay-34/tien-trinh';

const CERTAINTIES = ['guess', 'fairly-sure', 'certain'] as const;

/**
 * Every real question answered twice, one a day, every fourth time wrong, the last one yesterday: more than most learners
 * ever have. The same on every call with the same time.
 *
 * @param now milliseconds since 1970
 */
export function manyAnswers(now: number): readonly Attempt[] {
  const asked = [...QUESTIONS, ...QUESTIONS.toReversed()];
  return asked.flatMap((question, at) => {
    const isWrong = at % 4 === 0;
    const options = question.options.filter(({ correct }) => correct !== isWrong);
    const option = options[at % options.length];
    if (!option) return [];
    return makeAttempt({
      id: `thu-${at}`,
      item: {
        id: question.id,
        hash: contentHash(question),
        ...(question.type === 'knowledge' ? {} : { label: question.label }),
      },
      option,
      certainty: CERTAINTIES[at % 3] ?? 'guess',
      at: now - DAY * (asked.length - at),
      mode: 'practice',
    });
  });
}

/** The same answers as the browser keeps them. */
export function progressText(attempts: readonly Attempt[]): string {
  const progress: Progress = { ...EMPTY_PROGRESS, attempts: [...attempts] };
  return canonicalJson(progress);
}

/** Puts a progress into the browser before the first page of it is opened, once. */
export async function keepProgress(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (sessionStorage.getItem('da-dat')) return;
      sessionStorage.setItem('da-dat', '1');
      localStorage.setItem(key, value);
    },
    [PROGRESS_KEY, text] as const,
  );
}

/** Opens the results with a progress in the browser. */
export async function openResults(page: Page, text: string): Promise<void> {
  await keepProgress(page, text);
  await page.goto(RESULTS);
  await expect(page.getByRole('heading', { name: 'Dữ liệu của đồng chí' })).toBeVisible();
}

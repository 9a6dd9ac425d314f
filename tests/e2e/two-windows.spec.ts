import { AxeBuilder } from '@axe-core/playwright';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { goToVote, KIT, openBoth, placeIn } from './two-windows.ts';

test('the console is clean for axe, its counts are named, and works without a mouse', async ({
  page,
  context,
}) => {
  await openBoth(page, context);
  await goToVote(page);
  await expect(page.getByRole('spinbutton', { name: 'Thẻ A' })).toBeVisible();
  expect((await new AxeBuilder({ page }).exclude('.preview').analyze()).violations).toEqual([]);
  await page.getByRole('spinbutton', { name: 'Thẻ A' }).focus();
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await page.keyboard.type('9');
  await expect(page.getByText('Tổng: 20 phiếu')).toBeVisible();
});

test('closed or reloaded, either window comes back to the same step, counts and clock', async ({
  page,
  context,
}) => {
  const audience = await openBoth(page, context);
  await goToVote(page);
  await page.locator('.counts input').first().fill('17');
  const place = await placeIn(page).innerText();
  await audience.reload();
  await expect(placeIn(audience)).toHaveText(place);
  await page.reload();
  await expect(placeIn(page)).toHaveText(place);
  await expect(page.locator('.counts input').first()).toHaveValue('17');
  await audience.close();
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('[data-open-audience]').click(),
  ]);
  await expect(placeIn(again)).toHaveText(place);
  await page.close();
  const later = await context.newPage();
  await later.goto(KIT);
  await expect(placeIn(later)).toHaveText(place);
});

test('a kit is run to its end with the network gone', async ({ page, context }) => {
  await openBoth(page, context);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const seen: string[] = [];
  for (;;) {
    const before = await placeIn(page).innerText();
    seen.push(await page.locator('.console-now .stage-screen').innerText());
    for (const field of await page.locator('.counts input').all()) await field.fill('9');
    await page.keyboard.press('PageDown');
    // The last screen stays; all others change within a moment.
    await page.waitForTimeout(100);
    if ((await placeIn(page).innerText()) === before) break;
  }
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.join('\n')).not.toContain('Chưa có tình huống');
  expect(seen.join('\n')).toContain('Đáp án');
  await expect(page.locator('.console-notes')).toContainText('Câu hỏi mở đầu kỳ sau');
});

const ACTIONS = [
  'next',
  'previous',
  'black',
  'larger',
  'smaller',
  'count',
  'spoke',
  'reload',
  'close',
] as const;

test('200 random actions in two windows: in step within a moment, no count lost', async ({
  page,
  context,
}) => {
  test.slow();
  let audience = await openBoth(page, context);
  const actions = fc.sample(fc.tuple(fc.constantFrom(...ACTIONS), fc.boolean(), fc.nat(60)), {
    numRuns: 200,
    seed: 34,
  });
  const counted = new Map<string, string>();
  for (const [action, isConsole, number] of actions) {
    const here = isConsole ? page : audience;
    if (action === 'next') await here.keyboard.press('PageDown');
    else if (action === 'previous') await here.keyboard.press('PageUp');
    else if (action === 'black') await here.keyboard.press('.');
    else if (action === 'larger') await here.keyboard.press('+');
    else if (action === 'smaller') await here.keyboard.press('-');
    else if (action === 'reload') {
      await here.reload();
      await expect(placeIn(here)).toHaveText(/^\d/u);
    } else if (action === 'close') {
      await audience.close();
      const button = page.locator('[data-open-audience]');
      await expect(button).toBeVisible();
      const [opened] = await Promise.all([context.waitForEvent('page'), button.click()]);
      audience = opened;
      await expect(placeIn(audience)).toHaveText(/^\d/u);
    } else if (action === 'count') {
      const field = page.locator('.counts input').first();
      if ((await field.count()) > 0) {
        await field.fill(String(number));
        const key = await page.locator('.counts').getAttribute('data-round');
        counted.set(
          `${await page.locator('.console-now h3').first().innerText()} ${key ?? ''}`,
          String(number),
        );
        await field.blur();
      }
    } else if ((await page.locator('.one-more').count()) > 0) await page.locator('.one-more').click();
    // Asked of both each time: a message may be on its way when the first is read.
    const isInStep = async () => (await placeIn(page).innerText()) === (await placeIn(audience).innerText());
    await expect.poll(isInStep, { intervals: [20, 50, 100], timeout: 2000 }).toBe(true);
  }
  const kept = await page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([name]) => name.startsWith('so-tay-34/hop/'))
      .map(([, text]): unknown => JSON.parse(String(text))),
  );
  const counts = JSON.stringify(kept);
  for (const number of counted.values()) expect(counts).toContain(`:${number}`);
});

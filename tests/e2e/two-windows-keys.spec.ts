import { expect, test } from 'playwright/test';
import { goToVote, openBoth, placeIn } from './two-windows.ts';

test('the keys of a clicker do the same in both windows, and nothing in a field', async ({
  page,
  context,
}) => {
  const audience = await openBoth(page, context);
  let step = 1;
  for (const here of [audience, page]) {
    await here.keyboard.press('PageDown');
    step += 1;
    await expect(placeIn(page)).toHaveText(new RegExp(`^${step}/`, 'u'));
    await expect(placeIn(audience)).toHaveText(new RegExp(`^${step}/`, 'u'));
    await here.keyboard.press('.');
    await expect(audience.locator('.stage-cover')).toHaveCount(1);
    await here.keyboard.press('b');
    await expect(audience.locator('.stage-cover')).toHaveCount(0);
    await here.evaluate(() => {
      document.body.dataset['mark'] = 'here';
    });
    await here.keyboard.press('F5');
    await here.keyboard.press('Escape');
    await here.keyboard.press('F5');
    await expect(here.locator('body')).toHaveAttribute('data-mark', 'here');
  }
  await goToVote(page);
  const field = page.locator('.counts input').first();
  await field.focus();
  await page.keyboard.type('1b2.');
  await expect(audience.locator('.stage-cover')).toHaveCount(0);
  await expect(page.locator('.count-total')).toContainText('12 phiếu');
});

test('every key of the contract works in both windows', async ({ page, context }) => {
  const audience = await openBoth(page, context);
  const total = (await placeIn(page).innerText()).split('/')[1] ?? '';
  const expectStep = async (step: string) => {
    for (const window of [page, audience])
      await expect(placeIn(window)).toHaveText(new RegExp(`^${step}/${total}`, 'u'));
  };
  const cover = audience.locator('.stage-cover');
  const frame = audience.locator('.stage .frame');
  const dialogs = {
    o: 'Mục lục các màn',
    g: 'Đến màn số',
    d: 'Đọc đủ phần này',
    '?': 'Việc khác và các phím',
  };
  for (const here of [page, audience]) {
    await here.bringToFront();
    await here.keyboard.press('Home');
    await expectStep('1');
    for (const [key, step] of [
      ['PageDown', '2'],
      ['ArrowRight', '3'],
      ['Space', '4'],
      ['Shift+Space', '3'],
      ['ArrowLeft', '2'],
      ['PageUp', '1'],
      ['End', total],
      ['Home', '1'],
    ] as const) {
      await here.keyboard.press(key);
      await expectStep(step);
    }
    for (const [key, colour] of [
      ['.', 'black'],
      ['b', 'black'],
      ['w', 'white'],
    ] as const) {
      await here.keyboard.press(key);
      await expect(cover).toHaveAttribute('data-cover', colour);
      await here.keyboard.press(key);
      await expect(cover).toHaveCount(0);
    }
    await here.keyboard.press('+');
    await expect(frame).toHaveAttribute('data-size', '1');
    await here.keyboard.press('-');
    await here.keyboard.press('-');
    await expect(frame).toHaveAttribute('data-size', '0');
    await here.keyboard.press('t');
    await expect(audience.locator('.stage-timer')).toContainText('Còn');
    await here.keyboard.press('t');
    await expect(audience.locator('.stage-timer')).toContainText('Tạm dừng');
    await here.keyboard.press('p');
    await expect(audience.locator('html')).toHaveAttribute('data-theme', 'dark');
    await here.keyboard.press('p');
    await expect(audience.locator('html')).toHaveAttribute('data-theme', 'light');
    for (const [key, name] of Object.entries(dialogs)) {
      await here.keyboard.press(key);
      await expect(here.getByRole('dialog', { name })).toBeVisible();
      await here.keyboard.press('Escape');
      await expect(here.getByRole('dialog')).toHaveCount(0);
    }
    // A key held down, as some clickers send it, is one press.
    await here.keyboard.down('PageDown');
    await here.keyboard.down('PageDown');
    await here.keyboard.down('PageDown');
    await here.keyboard.up('PageDown');
    await expectStep('2');
  }
});

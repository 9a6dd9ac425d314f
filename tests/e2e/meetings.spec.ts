import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openPdf, readPdf } from '../../scripts/read-pdf.ts';
import { endsHeading, lastLine, LEFT_MARGIN, printedHeadings, printPage } from './on-paper.ts';
import { sitePages } from './site-pages.ts';

const KITS = sitePages.flatMap((address) => /^\/sinh-hoat\/([^/]+)\/tai-lieu\/$/u.exec(address)?.[1] ?? []);
const LENGTHS = [20, 45, 90];
/** Sheets a handout may take. */
const MOST_SHEETS = 4;
/** Syllables of a screen, its title included. */
const MOST_ON_SCREEN = 40;

const plain = (texts: readonly string[]) => texts.join(' ').replace(/\s+/gu, ' ');

/** Leaves one agenda unfolded. */
function unfold(page: Page, length: number): Promise<void> {
  return page.locator('[data-agenda]').evaluateAll((all, chosen) => {
    for (const agenda of all) agenda.toggleAttribute('open', agenda.getAttribute('data-agenda') === chosen);
  }, String(length));
}

test('there are at least eight kits, each reached from the list', async ({ page }) => {
  expect(KITS.length).toBeGreaterThanOrEqual(8);
  await page.goto('/sinh-hoat/');
  for (const kit of KITS)
    await expect(page.locator(`main a[href="/sinh-hoat/${kit}/"]`).first()).toBeVisible();
});

for (const kit of KITS) {
  test(`${kit}: three agendas add up, each can be projected`, async ({ page }) => {
    await page.goto(`/sinh-hoat/${kit}/`);
    for (const length of LENGTHS) {
      const rows = await page
        .locator(`[data-agenda="${length}"] tbody tr`)
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
      let at = 0;
      for (const [span, title, minutes] of rows) {
        expect(span, `${title} in ${length}`).toBe(`${at} – ${at + Number(minutes)}`);
        at += Number(minutes);
      }
      expect(at).toBe(length);
      await expect(page.getByRole('link', { name: `Chiếu buổi ${length} phút` })).toHaveAttribute(
        'href',
        `/trinh-chieu/${kit}/?phut=${length}`,
      );
    }
  });

  test(`${kit}: on paper one sheet for the hand, then only what the unfolded agenda has`, async ({
    page,
  }) => {
    await page.goto(`/sinh-hoat/${kit}/`);
    const homework = await page.locator('.homework').innerText();
    for (const length of LENGTHS) {
      await unfold(page, length);
      const { sheets } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      const [guide, next] = sheets;
      expect(plain([guide?.text ?? '']), `guide for ${length}`).toContain(homework);
      expect(next?.lines[0], `second sheet for ${length}`).toBe('Mở đầu');
      const printed = plain(sheets.map(({ text }) => text));
      const situations = await page
        .locator('.meeting-situation')
        .evaluateAll((all) =>
          all.map(({ dataset, textContent }) => ({ lengths: dataset['lengths'], text: textContent })),
        );
      for (const { lengths, text } of situations) {
        const id = /mã (th-\d+)/u.exec(text)?.[1] ?? '';
        const isIn = lengths?.split(' ').includes(String(length)) ?? false;
        expect(printed.includes(`mã ${id}`), `${id} in ${length}`).toBe(isIn);
      }
    }
    const { sheets } = await printPage(page, `/sinh-hoat/${kit}/`);
    const headings = await printedHeadings(page);
    for (const [at, sheet] of sheets.entries()) {
      expect(sheet.left, `sheet ${at + 1}`).toBeGreaterThanOrEqual(LEFT_MARGIN);
      expect(endsHeading(lastLine(sheet), headings), `sheet ${at + 1} ends in a heading`).toBe(false);
    }
  });

  test(`${kit}: the deck tells the presenter parts, lengths and situations`, async ({ page }) => {
    await page.goto(`/trinh-chieu/${kit}/`);
    const root = page.locator('[data-kit]');
    await expect(root).toHaveAttribute('data-kit', kit);
    await expect(root).toHaveAttribute('data-homework', /\?$/u);

    const parts = await root.locator('.part').evaluateAll((all) =>
      all.map((part) => ({
        data: Object.fromEntries(Object.entries(part.dataset)),
        heading: part.querySelector('h2')?.textContent,
      })),
    );
    for (const { data, heading } of parts) {
      expect(data['part']).toMatch(/^[a-z0-9-]+$/u);
      expect(heading).toBe(data['title']);
    }
    for (const length of LENGTHS) {
      const minutes = parts.map(({ data }) => Number(data[`minutes${length}`] ?? 0));
      expect(
        minutes.reduce((sum, one) => sum + one, 0),
        `${length}`,
      ).toBe(length);
    }

    const screens = await root.locator('.screen').evaluateAll((all) =>
      all.map((screen) => ({
        lengths: screen.dataset['lengths'],
        discussion: screen.dataset['discussion'],
        words: screen.textContent.trim().split(/\s+/u).length,
      })),
    );
    for (const { words, lengths } of screens) {
      expect(words).toBeLessThanOrEqual(MOST_ON_SCREEN);
      if (lengths !== undefined) expect(lengths).toMatch(/^(?:20|45|90)(?: (?:45|90))*$/u);
    }
    const asked = screens.filter(({ discussion }) => discussion !== undefined);
    expect(asked.map(({ discussion }) => discussion)).toEqual([
      'nhan-thuc',
      'lien-he-ban-than',
      'lien-he-don-vi',
      'giai-phap',
    ]);
    const inShort = asked.filter(({ lengths }) => lengths?.includes('20') ?? true);
    expect(inShort.map(({ discussion }) => discussion)).toEqual(['lien-he-ban-than', 'giai-phap']);

    const situations = await root.locator('.situation-steps').evaluateAll((all) =>
      all.map((one) => ({
        id: one.dataset['situation'] ?? '',
        hash: one.dataset['hash'] ?? '',
        options: one.dataset['options'] ?? '',
        lengths: one.dataset['lengths'],
        screenText: one.dataset['screenText'] ?? '',
        screens: one.querySelectorAll('.screen').length,
        letters: one.querySelectorAll('ol > li').length,
        hasAnswer: one.querySelector('details') !== null,
      })),
    );
    expect(situations.length).toBeGreaterThanOrEqual(6);
    for (const { id, hash, options, lengths, screenText, ...inside } of situations) {
      const json = readFileSync(`dist/tu-kiem-tra/luyen/cau/${id}.${hash}.json`, 'utf8');
      expect(JSON.parse(json)).toMatchObject({
        id,
        hash,
        options: Array.from(options, (letter) => ({ id: letter })),
      });
      expect(lengths).toMatch(/^(?:20 )?(?:45 )?90$/u);
      expect(screenText).not.toBe('');
      expect(inside).toEqual({ screens: 0, letters: options.length, hasAnswer: true });
    }
  });

  test(`${kit}: what is sent ahead names no situation`, async ({ page }) => {
    const { sheets } = await printPage(page, `/sinh-hoat/${kit}/tai-lieu/`);
    const headings = await printedHeadings(page);
    expect(sheets.length).toBeLessThanOrEqual(MOST_SHEETS);
    for (const [at, sheet] of sheets.entries()) {
      expect(sheet.left, `sheet ${at + 1}`).toBeGreaterThanOrEqual(LEFT_MARGIN);
      expect(endsHeading(lastLine(sheet), headings), `sheet ${at + 1} ends in a heading`).toBe(false);
    }
    const printed = plain(sheets.map(({ text }) => text));
    for (const words of ['Chương trình', 'Thảo luận', 'Câu hỏi mở đầu kỳ sau', 'Nguồn của trang này']) {
      expect(printed).toContain(words);
    }
    expect(printed).toContain('không phải tài liệu chính thức');
    expect(printed).toContain('Văn bản dẫn ở trên còn dùng không?');
    const html = plain([await page.locator('main').innerHTML()]);
    expect(html).not.toContain('Gợi ý cho bí thư');
    await page.goto(`/sinh-hoat/${kit}/`);
    const kept = await page
      .locator('.meeting-situation :is(.quiz-situation, .quiz-stem, .quiz-plain-options li, .clues)')
      .evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/gu, ' ').trim()));
    expect(kept.length).toBeGreaterThan(20);
    for (const words of kept) expect(html).not.toContain(words);
  });
}

test('the handouts are made as files: tagged, in Vietnamese, with a title', async () => {
  const out = test.info().outputDir;
  execFileSync(process.execPath, ['scripts/make-kit-pdfs.ts', '--out', out], { stdio: 'inherit' });
  for (const kit of KITS) {
    const bytes = new Uint8Array(readFileSync(path.join(out, kit, 'tai-lieu-sinh-hoat.pdf')));
    const document = await openPdf(bytes);
    expect(document.numPages, kit).toBeLessThanOrEqual(MOST_SHEETS);
    expect(await document.getMarkInfo(), kit).toMatchObject({ Marked: true });
    const { info } = await document.getMetadata();
    expect(info, kit).toMatchObject({ Language: 'vi' });
    expect(JSON.stringify(info), kit).toContain('Tài liệu sinh hoạt');
    await document.loadingTask.destroy();
  }
});

test('without script deck and handout read from top to bottom, answers folded', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/trinh-chieu/${KITS[0] ?? ''}/`);
  const situation = page.locator('.situation-steps').first();
  await expect(situation.locator('ol > li').first()).toBeVisible();
  await expect(situation.getByText('Chi tiết quyết định')).toBeHidden();
  await situation.getByText('Xem đáp án').click();
  await expect(situation.getByText('Chi tiết quyết định')).toBeVisible();
  // A button that can do nothing is not there.
  await page.goto(`/sinh-hoat/${KITS[0] ?? ''}/tai-lieu/`);
  await expect(page.getByText('In hoặc lưu thành PDF')).toBeHidden();
  await context.close();
});

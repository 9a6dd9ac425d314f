import { expect, test } from 'playwright/test';
import type { BrowserContext, Page } from 'playwright/test';
import { seededRandom } from '../../src/domain/practice/seeded-random.ts';
import { attempts, KEY, open } from './practice-steps.ts';

/** Steps of each walk; all walks together take more than 200. */
const STEPS = 41;

// An action that cannot be done is told with its place, not with the end of the whole walk.
test.use({ actionTimeout: 20_000 });

/** A reader who answers, turns back, reloads, leaves, works in two tabs, loses the line and fills the storage. */
class Walk {
  readonly faults: string[] = [];
  readonly log: string[] = [];
  answered = 0;

  readonly context: BrowserContext;
  readonly random: () => number;
  page: Page;

  constructor(context: BrowserContext, page: Page, random: () => number) {
    this.context = context;
    this.page = page;
    this.random = random;
    this.watch(page);
  }

  watch(page: Page): void {
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  pick(count: number): number {
    return Math.floor(this.random() * count);
  }

  /** Answers what is on show, if it still can be; a new session is begun after the last question. */
  async goOn(page = this.page): Promise<void> {
    await this.settle(page);
    const radios = page.locator('.quiz').getByRole('radio');
    const certainties = page.locator('.quiz-certainty button');
    if ((await radios.count()) > 0) {
      await radios.nth(this.pick(await radios.count())).check();
      if ((await certainties.count()) > 0) {
        await certainties.nth(this.pick(3)).click();
        this.answered += 1;
      } else {
        await page.getByRole('button', { name: 'Trả lời' }).click();
      }
    } else {
      await page.locator('.quiz [data-enter]').first().click();
    }
    await this.settle(page);
  }

  async settle(page = this.page): Promise<void> {
    await expect(page.locator('.quiz .quiz-item')).toBeVisible();
    await expect(page.getByText('Đang tải câu hỏi…')).toBeHidden();
  }

  async back(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Câu trước' });
    if (await button.isVisible()) await button.click();
    await this.settle();
  }

  /** What the learner sees of where they are. */
  async place(): Promise<string> {
    await this.settle();
    const item = this.page.locator('.quiz .quiz-item');
    const marked = await item.getByRole('radio', { checked: true }).count();
    return `${await item.innerText()} ${marked}`;
  }

  async comeBack(leave: () => Promise<unknown>): Promise<void> {
    const before = await this.place();
    await leave();
    await expect(this.page.locator('.quiz:not(.quiz-waiting)')).toBeVisible();
    expect(await this.place(), this.log.join(' → ')).toBe(before);
  }

  async leaveAndReturn(): Promise<void> {
    await this.comeBack(async () => {
      await this.page.goto('/gioi-thieu/');
      await this.page.goBack();
    });
  }

  /** The tab is closed; a new one finds the answers. */
  async closeTab(): Promise<void> {
    const next = await this.context.newPage();
    this.watch(next);
    await this.page.close();
    this.page = next;
    await open(next);
    await this.settle();
  }

  async useSecondTab(): Promise<void> {
    const other = await this.context.newPage();
    this.watch(other);
    await open(other);
    await this.goOn(other);
    await this.goOn();
    await other.close();
  }

  async loseLine(): Promise<void> {
    await this.context.setOffline(true);
    await this.goOnOrFail();
    await this.context.setOffline(false);
    // What was being loaded comes, or fails and is asked for again.
    const retry = this.page.getByRole('button', { name: 'Thử lại' });
    await expect(async () => {
      if (await retry.isVisible()) await retry.click();
      await expect(this.page.locator('.quiz article.quiz-item')).toBeVisible({ timeout: 500 });
    }).toPass();
  }

  async goOnOrFail(): Promise<void> {
    const radios = this.page.locator('.quiz').getByRole('radio');
    if ((await radios.count()) > 0) {
      await this.goOn();
      return;
    }
    await this.page.locator('.quiz [data-enter]').first().click();
    await expect(
      this.page
        .locator('.quiz .quiz-item')
        .or(this.page.getByRole('button', { name: 'Thử lại' }))
        .first(),
    ).toBeVisible();
  }

  /** Nothing can be written for one answer; the next change writes it too. */
  async fillStorage(): Promise<void> {
    await this.page.evaluate(() => {
      const kept = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
      Object.assign(window, {
        makeRoom: () => {
          Object.defineProperty(Storage.prototype, 'setItem', kept);
        },
      });
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await this.goOn();
    await expect(this.page.locator('.quiz-warning')).toContainText('đã đầy');
    await this.page.evaluate(() => {
      (window as unknown as { makeRoom: () => void }).makeRoom();
    });
    await this.goOn();
    await expect(this.page.locator('.quiz-warning')).toBeHidden();
  }

  async damageStorage(): Promise<void> {
    const before = await attempts(this.page);
    await this.page.evaluate((key) => {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
      const { attempts: list } = kept as { attempts?: unknown[] };
      list?.push({ id: 'hỏng' });
      localStorage.setItem(key, JSON.stringify(kept));
    }, KEY);
    await this.page.reload();
    await expect(this.page.locator('.quiz:not(.quiz-waiting)')).toBeVisible();
    await this.goOn();
    expect(await attempts(this.page)).toBeGreaterThanOrEqual(before);
  }

  async step(): Promise<void> {
    const actions = {
      goOn: () => this.goOn(),
      goOnMore: () => this.goOn(),
      goOnAgain: () => this.goOn(),
      goOnStill: () => this.goOn(),
      goOnAndOn: () => this.goOn(),
      back: () => this.back(),
      reload: () => this.comeBack(() => this.page.reload()),
      leave: () => this.leaveAndReturn(),
      closeTab: () => this.closeTab(),
      secondTab: () => this.useSecondTab(),
      loseLine: () => this.loseLine(),
      fillStorage: () => this.fillStorage(),
      damageStorage: () => this.damageStorage(),
    };
    const names = Object.keys(actions) as (keyof typeof actions)[];
    const name = names[this.pick(names.length)] ?? 'goOn';
    this.log.push(name);
    await actions[name]();
    expect(this.faults, this.log.join(' → ')).toEqual([]);
    expect(await attempts(this.page), this.log.join(' → ')).toBe(this.answered);
  }
}

for (const seed of [1, 2, 3, 4, 5]) {
  test(`a walk at random loses no answer and no place (seed ${seed})`, async ({ page, context }) => {
    test.setTimeout(300_000);
    await open(page);
    const walk = new Walk(context, page, seededRandom(seed));
    await walk.goOn();
    for (let step = 0; step < STEPS; step += 1) await walk.step();
    expect(walk.answered).toBeGreaterThan(10);
  });
}

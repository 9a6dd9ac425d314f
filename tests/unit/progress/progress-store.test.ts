import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeProgress } from '../../../src/domain/progress/merge-progress.ts';
import { makeProgressStore } from '../../../src/domain/progress/progress-store.ts';
import type { ProgressPort, ProgressStore } from '../../../src/domain/progress/progress-store.ts';
import { progressArbitrary } from './progress-arbitrary.ts';
import { entryFor, attemptOn } from '../../../src/domain/practice/test-attempt.ts';

type Fault = 'none' | 'full' | 'blocked';

/** One place that several tabs write to, with faults on demand. */
function makeDevice(text: string | null = null) {
  const device = { text, aside: [] as string[], fault: 'none' as Fault, writes: 0 };
  const port: ProgressPort = {
    read: () => (device.fault === 'blocked' ? { isBlocked: true } : device.text),
    write(next) {
      if (device.fault !== 'none') return device.fault;
      device.text = next;
      device.writes += 1;
      return 'written';
    },
    remove() {
      device.text = null;
    },
    setAside: (damaged) => device.aside.push(damaged),
  };
  return { device, port };
}

const attempt = (at: number) => attemptOn(entryFor('th-001', 'hv05'), 'hv05', at, { id: `t${at}` });
const add = (store: ProgressStore, at: number) => {
  store.update((progress) => ({ ...progress, attempts: [...progress.attempts, attempt(at)] }));
};
const times = (store: ProgressStore) => store.view().progress.attempts.map(({ at }) => at);

test('an answer is kept at once and found by the next page', () => {
  const { port } = makeDevice();
  add(makeProgressStore(port), 1);
  expect(times(makeProgressStore(port))).toEqual([1]);
});

test('two tabs that write in turn keep the answers of both', () => {
  const { port } = makeDevice();
  const [one, two] = [makeProgressStore(port), makeProgressStore(port)];
  add(one, 1);
  add(two, 2);
  add(one, 3);
  expect(times(makeProgressStore(port))).toEqual([1, 2, 3]);
});

test('two tabs that write at the same moment lose nothing once they hear of each other', () => {
  const { device, port } = makeDevice();
  const one = makeProgressStore(port);
  add(one, 1);
  // The other read before that and writes after.
  const before = makeProgressStore({ ...port, read: () => null });
  add(before, 2);
  const overwritten = device.text;
  expect(overwritten).not.toContain('"at":1,');
  one.notice(overwritten);
  expect(times(makeProgressStore(port))).toEqual([1, 2]);
  const { writes } = device;
  one.notice(device.text);
  expect(device.writes, 'nothing new is not written again').toBe(writes);
});

test('what another tab deleted does not come back', () => {
  const { port } = makeDevice();
  const [one, two] = [makeProgressStore(port), makeProgressStore(port)];
  add(one, 1);
  two.notice('');
  one.clear();
  add(two, 2);
  expect(times(makeProgressStore(port))).toEqual([2]);
  one.notice(null);
  expect(times(one)).toEqual([]);
});

test.each([
  ['{', 'foreign'],
  ['7', 'foreign'],
  ['{"version":2,"attempts":[{}],"settings":{"sharedComputer":false,"changedAt":0}}', 'damaged'],
])('%s is set aside before anything is written over it, and told', (text, health) => {
  const { device, port } = makeDevice(text);
  const store = makeProgressStore(port);
  expect(store.view().health).toBe(health);
  expect(device.aside).toContain(text);
  add(store, 1);
  expect(store.view().health, 'told as long as the page is open').toBe(health);
  expect(times(makeProgressStore(port))).toEqual([1]);
});

test('what a later version wrote is never written over', () => {
  const text = JSON.stringify({
    version: 3,
    attempts: [attempt(1)],
    settings: { sharedComputer: false, changedAt: 0 },
    more: 1,
  });
  const { device, port } = makeDevice(text);
  const store = makeProgressStore(port);
  add(store, 2);
  expect(store.view().health).toBe('newer');
  expect(times(store)).toEqual([1, 2]);
  expect(device.text).toBe(text);
});

test.each(['full', 'blocked'] as const)('%s storage is told, practice goes on, and recovers', (fault) => {
  const { device, port } = makeDevice();
  const store = makeProgressStore(port);
  device.fault = fault;
  add(store, 1);
  expect(store.view().health).toBe(fault);
  expect(times(store)).toEqual([1]);
  device.fault = 'none';
  add(store, 2);
  expect(store.view().health).toBe('kept');
  expect(times(makeProgressStore(port))).toEqual([1, 2]);
});

test('listeners hear of every change until they leave', () => {
  const { port } = makeDevice();
  const store = makeProgressStore(port);
  let heard = 0;
  const leave = store.subscribe(() => (heard += 1));
  add(store, 1);
  leave();
  add(store, 2);
  expect(heard).toBe(1);
});

test('any two tabs, writing in any order, end with what both know', () => {
  fc.assert(
    fc.property(progressArbitrary, progressArbitrary, fc.array(fc.boolean()), (first, second, order) => {
      const { device, port } = makeDevice();
      const tabs = [makeProgressStore(port), makeProgressStore(port)] as const;
      for (const isFirst of [...order, true, false]) {
        tabs[isFirst ? 0 : 1].update((now) => mergeProgress(now, isFirst ? first : second));
        tabs[isFirst ? 1 : 0].notice(device.text);
      }
      expect(tabs[0].view().progress).toEqual(mergeProgress(first, second));
      expect(tabs[1].view().progress).toEqual(tabs[0].view().progress);
    }),
    { numRuns: 60 },
  );
});

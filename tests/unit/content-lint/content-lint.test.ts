import { expect, test } from 'vitest';
import { RULES } from '#domain/lint/registry.ts';
import { lintContent } from '#domain/lint/run.ts';
import { updateAnchors } from '#domain/lint/update-anchors.ts';
import { LOCK_FILE } from '#domain/lint/anchors-lock.ts';
import type { Finding } from '#domain/lint/finding.ts';
import { BANK_FIXTURES, BASE, expectations, FIXTURES, readOverlay, withOverlay } from './fixture.ts';

const TODAY = '2026-11-23';
/** All fixtures that can be laid over each other. */
const SINGLE = FIXTURES.filter((name) => !BANK_FIXTURES.includes(name));
const short = ({ file, line, rule }: Finding) => `${file}:${line} ${rule}`;
/** The lines of the lock move when more pages are entered above. */
const withoutLockLine = (place: string) => place.replace(/^(anchors\.lock\.json):\d+/u, '$1');

test('content without a fault has no finding', () => {
  expect(lintContent(BASE, TODAY)).toEqual([]);
});

test('updateAnchors() leaves a lock that is current byte for byte as it is', () => {
  expect(updateAnchors(BASE)).toBe(BASE.files.find(({ path }) => path === LOCK_FILE)?.text);
});

test('every rule has a fixture of its own name', () => {
  expect(FIXTURES).toEqual(RULES.map(({ id }) => id).sort());
});

test.each(FIXTURES)('the fixture of %s gives exactly the finding it promises', (name) => {
  const overlay = readOverlay(name);
  const promised = expectations(overlay);
  expect(promised.map((line) => line.split(' ')[1])).toEqual([name]);
  expect(lintContent(withOverlay(overlay), TODAY).map(short).sort()).toEqual(promised);
});

test('all faults of a content are reported at once, each with its place, its reason and a way out', () => {
  const overlays = SINGLE.map(readOverlay);
  const promised = overlays.flatMap(expectations).map(withoutLockLine).sort();
  const findings = lintContent(withOverlay(overlays.flat()), TODAY);
  expect(promised.length).toBeGreaterThanOrEqual(20);
  expect(findings.map(short).map(withoutLockLine).sort()).toEqual(promised);
  for (const finding of findings) {
    expect(finding.line).toBeGreaterThanOrEqual(1);
    expect(finding.column).toBeGreaterThanOrEqual(1);
    expect(finding.message).toMatch(/\S.*[.\]]$/u);
    expect(finding.hint).toMatch(/\S/u);
  }
});

test('findings come by file, then by line', () => {
  const findings = lintContent(withOverlay(SINGLE.flatMap(readOverlay)), TODAY);
  const places = findings.map(({ file, line }) => `${file}:${String(line).padStart(5, '0')}`);
  expect(places).toEqual([...places].sort());
});

test('the fixture of nfd-text really holds decomposed letters', () => {
  const text = readOverlay('nfd-text')
    .map((file) => file.text)
    .join('');
  expect(text).not.toBe(text.normalize('NFC'));
});

test('a link that is only a fragment is refused where the words are also projected', () => {
  const document = BASE.files.find(({ path }) => path.startsWith('documents/'));
  const text = `${document?.text ?? ''}\n\nXem [phần trên](#dieu-1).\n`;
  const findings = lintContent(withOverlay([{ path: document?.path ?? '', text }]), TODAY);
  expect(findings.map(({ rule }) => rule)).toEqual(['broken-link']);
});

test('the halves of a minimal pair may be alike, two other situations may not', () => {
  const [first, second] = ['th-001', 'th-002'].map(
    (id) => BASE.files.find(({ path }) => path === `questions/${id}.yaml`)?.text ?? '',
  );
  const situation = /situation: >-\n.*\n/u;
  const alike = (second ?? '').replace(situation, situation.exec(first ?? '')?.[0] ?? '');
  const rulesFor = (text: string) =>
    lintContent(withOverlay([{ path: 'questions/th-002.yaml', text }]), TODAY).map(({ rule }) => rule);
  expect(rulesFor(alike)).not.toContain('duplicate-question');
  expect(rulesFor(alike.replace(/contrastWith: .*\n/u, ''))).toContain('duplicate-question');
});

import { expect, test } from 'vitest';
import type { Finding, Level } from './finding.ts';
import { isBuildable, reportFindings } from './report.ts';

const finding = (level: Level, line: number): Finding => ({
  rule: `rule-${line}`,
  level,
  file: 'questions/th-001.yaml',
  line,
  column: 3,
  message: 'Sai.',
  hint: 'Sửa.',
});
const warning = finding('warning', 1);
const error = finding('error', 2);
const options = { folder: 'content', files: 7, warnings: 'all' } as const;

test('errors come first, then warnings, then the count of both', () => {
  const report = reportFindings([warning, error], options);
  expect(report.map((block) => block.split('\n')[0])).toEqual([
    'content/questions/th-001.yaml:2:3  rule-2',
    'content/questions/th-001.yaml:1:3  Nhắc: rule-1',
    expect.stringMatching(/^Có 1 lỗi trong 1 tệp .* Có 1 lời nhắc/u),
  ]);
});

test('the build shows errors in full and of warnings only the number', () => {
  const report = reportFindings([warning, error, finding('warning', 3)], { ...options, warnings: 'count' });
  expect(report).toHaveLength(2);
  expect(report[0]).toContain('rule-2');
  expect(report[1]).toContain('Có 2 lời nhắc');
  expect(report[1]).toContain('npm run lint:content');
});

test('clean content says so and says nothing of warnings', () => {
  expect(reportFindings([], options)).toEqual(['Nội dung sạch: đã kiểm tra 7 tệp, không có lỗi.']);
});

test.each([
  [[], true],
  [[warning], true],
  [[warning, error], false],
])('only errors stop the build', (findings, expected) => {
  expect(isBuildable(findings)).toBe(expected);
});

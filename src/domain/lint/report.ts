import type { Finding, Level } from './finding.ts';

/** What the report has to know besides the findings. */
export interface ReportOptions {
  /** Folder of the content, as it is to be shown before each file. */
  readonly folder: string;
  /** How many files were looked at. */
  readonly files: number;
  /** Whether each warning is shown, or only their number (for the build, where errors must stand out). */
  readonly warnings: 'all' | 'count';
}

/**
 * The linter's report in Vietnamese: the errors, then the warnings, then a count of both.
 *
 * @returns blocks to print one after another, the count last
 */
export function reportFindings(findings: readonly Finding[], options: ReportOptions): readonly string[] {
  const errors = ofLevel(findings, 'error');
  const warnings = ofLevel(findings, 'warning');
  const shown = options.warnings === 'all' ? [...errors, ...warnings] : errors;
  return [
    ...shown.map((finding) => describe(finding, options.folder)),
    countErrors(errors, options.files) + countWarnings(warnings, options),
  ];
}

/** Whether the content may be built: warnings do not count. */
export function isBuildable(findings: readonly Finding[]): boolean {
  return ofLevel(findings, 'error').length === 0;
}

function ofLevel(findings: readonly Finding[], level: Level): readonly Finding[] {
  return findings.filter((finding) => finding.level === level);
}

function describe({ file, line, column, rule, level, message, hint }: Finding, folder: string): string {
  const name = level === 'warning' ? `Nhắc: ${rule}` : rule;
  return `${folder}/${file}:${line}:${column}  ${name}\n  ${message}\n  Cách sửa: ${hint}\n`;
}

function countErrors(errors: readonly Finding[], files: number): string {
  if (errors.length === 0) return `Nội dung sạch: đã kiểm tra ${files} tệp, không có lỗi.`;
  const faulty = new Set(errors.map(({ file }) => file)).size;
  return `Có ${errors.length} lỗi trong ${faulty} tệp (đã kiểm tra ${files} tệp). Giải thích từng lỗi: src/domain/lint/rules/<tên lỗi>.md`;
}

function countWarnings(found: readonly Finding[], { warnings }: ReportOptions): string {
  if (found.length === 0) return '';
  const where = warnings === 'count' ? ', xem bằng npm run lint:content' : '';
  return ` Có ${found.length} lời nhắc, không chặn việc dựng trang${where}.`;
}

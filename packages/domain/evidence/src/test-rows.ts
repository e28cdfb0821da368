import type { Report } from './report.ts'

/** Notes a test that did not pass, with the place that its report gives. */
export function testFailure(report: Report, source: string, name: unknown, message?: unknown, file?: unknown, line?: unknown): void {
  report.row({ kind: 'test', source, rule: name, severity: 'high', message, file, line })
}

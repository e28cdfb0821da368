export { readReportFile, unreadable } from './read-report-file.ts'
export type { ReportFile, ReportFileOptions } from './read-report-file.ts'

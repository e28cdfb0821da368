export { parseChangesets } from '../sources/parse-changesets.ts'
export type { ChangesetReading } from '../sources/parse-changesets.ts'

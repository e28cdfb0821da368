export { Problem } from './problem.ts'
export type { Place, ProblemOptions } from './problem.ts'
export type {
  Contributor,
  CommitReport,
  Evidence,
  Finding,
  MigrationStep,
  NotesDocument,
  NotesEntry,
  NotesPolicy,
  NotesSection,
  PackageVersion,
  PolicySource,
  Reason,
  ReleaseNotesData,
  ReleasePolicy,
  Result,
  Step,
  Subject,
  Verdict,
  VersionBumpData,
  VersioningPolicy,
} from './generated/types.d.ts'

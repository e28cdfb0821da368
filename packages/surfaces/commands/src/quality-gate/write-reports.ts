import { suiteVersion, type Call } from '@locktender/action-kit'
import { Problem, type Evidence, type PolicySource, type QualityGateData, type Subject, type Verdict } from '@locktender/contracts'
import { signOffReport, verificationStatement } from '@locktender/gates'
import { writeFileAtomically } from '@locktender/workspace'

export interface Decided {
  readonly verdict: Verdict
  readonly data: QualityGateData
  readonly subject: Subject
  readonly policy: PolicySource
  readonly evidence: readonly Evidence[]
}

type Writer = (decided: Decided, now: Date, server: string) => string

/** By the ending of the file; the longest that fits. */
const writers: readonly (readonly [ending: string, write: Writer])[] = [
  ['.intoto.json', statement],
  [
    '.json',
    ({ verdict, data, subject, policy, evidence }, now) =>
      `${JSON.stringify({ at: now.toISOString(), verdict, subject, policy, evidence, data }, null, 2)}\n`,
  ],
  ['.md', ({ data, subject }, now) => signOffReport(data, { subject, at: now.toISOString() })],
]

const writerOf = (file: string): Writer | undefined => writers.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1]

/**
 * Refuses files of other kinds than reports are written in, before any work.
 *
 * @throws {Problem} `input/not-a-report-file`
 */
export function checkReportNames(files: readonly string[]): void {
  const wrong = files.find((file) => writerOf(file) === undefined)
  if (wrong === undefined) return
  throw new Problem(
    'input/not-a-report-file',
    `report names ${JSON.stringify(wrong)}, which ends neither in .md nor in .json nor in .intoto.json`,
    'Name files such as sign-off.md, sign-off.json and sign-off.intoto.json.',
  )
}

/** Writes the sign-off into each of the files: Markdown, JSON, or the statement of the decision for an attestation. */
export async function writeReports(
  files: readonly string[],
  { workingDirectory, now, environment }: Call,
  decided: Decided,
): Promise<void> {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  for (const file of files) {
    const text = writerOf(file)?.(decided, now, server)
    if (text !== undefined) await writeFileAtomically(workingDirectory, file, text)
  }
}

function statement({ data, subject, policy, evidence }: Decided, now: Date, server: string): string {
  const resourceUri = `git+${server}/${subject.repository}@${subject.commit}`
  const built = verificationStatement(data, {
    subject: [{ name: resourceUri, digest: { gitCommit: subject.commit } }],
    resourceUri,
    verifier: 'https://github.com/locktender/locktender',
    version: suiteVersion,
    at: now,
    policy: { uri: policy.path ?? 'built-in', sha256: policy.digest },
    evidence,
  })
  return `${JSON.stringify(built, null, 2)}\n`
}

import { suiteVersion, type Call } from '@locktender/action-kit'
import { Problem, type Evidence, type GoNoGoData, type PolicySource, type Subject, type Verdict } from '@locktender/contracts'
import { writeFileAtomically } from '@locktender/workspace'

export interface Decided {
  readonly verdict: Verdict
  readonly data: GoNoGoData
  readonly subject: Subject
  readonly policy: PolicySource
  readonly evidence: readonly Evidence[]
}

type Writer = (decided: Decided, call: Call) => Promise<string>

/** By the ending of the file; the longest that fits. */
const writers: readonly (readonly [ending: string, write: Writer])[] = [
  ['.intoto.json', statement],
  [
    '.json',
    async ({ verdict, data, subject, policy, evidence }, { now }) =>
      `${JSON.stringify({ at: now.toISOString(), verdict, subject, policy, evidence, data }, null, 2)}\n`,
  ],
  [
    '.html',
    async ({ data, subject }, { now }) =>
      (await import('@locktender/views/go-no-go-page')).goNoGoPage({ subject, at: now.toISOString() }, data),
  ],
]

const writerOf = (file: string): Writer | undefined => writers.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1]

/**
 * Where the decision is told: files, and whether as a check run.
 *
 * @throws {Problem} `input/not-a-report-file` for a file of another kind, before any work
 */
export function reportPlaces(report: readonly string[]): { readonly files: readonly string[]; readonly check: boolean } {
  const files = report.filter((place) => place !== 'check')
  const wrong = files.find((file) => writerOf(file) === undefined)
  if (wrong !== undefined)
    throw new Problem(
      'input/not-a-report-file',
      `report names ${JSON.stringify(wrong)}, which is not \`check\` and ends neither in .json nor in .html nor in .intoto.json`,
      'Name files such as decision.json, decision.html and decision.intoto.json.',
    )
  return { files, check: report.includes('check') }
}

/** Writes the decision into each of the files: JSON, a page, or the statement for an attestation. */
export async function writeDecision(files: readonly string[], call: Call, decided: Decided): Promise<void> {
  for (const file of files) {
    const text = await writerOf(file)?.(decided, call)
    if (text !== undefined) await writeFileAtomically(call.workingDirectory, file, text)
  }
}

// NO-GO and ABORT are FAILED, and stay so when they are overridden.
async function statement({ data, subject, policy, evidence }: Decided, { now, environment }: Call): Promise<string> {
  const { summaryStatement } = await import('@locktender/gates')
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const resourceUri = `git+${server}/${subject.repository}@${subject.commit}`
  const isPassed = data.decision === 'GO' || data.decision === 'CONDITIONAL'
  const overridden = data.override === null ? [] : ['LOCKTENDER_DECISION_OVERRIDDEN']
  const built = summaryStatement(isPassed, isPassed ? [`LOCKTENDER_DECISION_${data.decision}`] : ['FAILED', ...overridden], {
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

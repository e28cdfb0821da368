import type { Result } from '@locktender/contracts'
import validateResult from '@locktender/contracts/validators/result'
import type { DecidedSubject } from '../decision-input.ts'

/** Text that should be a result of the suite. */
export interface HandedText {
  /** Job and output, or file, that it comes from. */
  readonly source: string
  /** Null for a file. */
  readonly job: string | null
  readonly text: string
}

/** A text that is no result, or none of this release, and why. */
export interface Refusal {
  readonly code: string
  readonly message: string
}

/** What must be the same for a result to count. */
export interface Belonging {
  readonly subject: DecidedSubject
  readonly policyDigest: string | null
}

/** Characters of the longest output that the platform keeps, and of the longest file that is read. */
const mostOfOutput = 1024 * 1024
const mostOfFile = 64 * 1024 * 1024

/** The result that a text holds, or why it holds none. Nothing of it is taken over that its schema does not name. */
export function readResult({ source, job, text }: HandedText): Result | Refusal {
  const mostCharacters = job === null ? mostOfFile : mostOfOutput
  if (text === '') return refusal('result/empty', `${source} is empty: the step that writes it did not run.`)
  if (text.length > mostCharacters)
    return refusal('result/too-large', `${source} has ${text.length} characters; at most ${mostCharacters} are read.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refusal('result/unreadable', `${source} is not JSON; an output of that name must hold the \`result\` of an action, whole.`)
  }
  if (validateResult(value)) return value
  const [first] = validateResult.errors ?? []
  const where = first?.instancePath === undefined || first.instancePath === '' ? 'it' : first.instancePath
  return refusal('result/not-a-result', `${source} is no result of an action: ${where} ${first?.message ?? 'does not fit'}.`)
}

/** Why a result is not about this release; undefined when it is. What blocks in any case need not name the policy it failed to read. */
export function foreign(result: Result, source: string, { subject, policyDigest }: Belonging): Refusal | undefined {
  const { repository, commit } = result.subject
  if (repository !== subject.repository)
    return refusal('result/other-repository', `${source} is about ${repository}, expected ${subject.repository}.`)
  if (commit !== subject.commit && subject.alsoCommits?.includes(commit) !== true)
    return refusal('result/other-commit', `${source} is about the commit ${short(commit)}, expected ${short(subject.commit)}.`)
  if (result.policy.digest !== policyDigest && result.verdict !== 'unknown')
    return refusal(
      'result/other-policy',
      `${source} was decided by another policy (${short(result.policy.digest ?? 'none')}), expected ${short(policyDigest ?? 'none')}.`,
    )
  return undefined
}

const refusal = (code: string, message: string): Refusal => ({ code, message })
const short = (hash: string): string => (hash === '' ? 'none' : hash.slice(0, 12))

import { Problem, type ApprovalRelease } from '@locktender/contracts'

/** What a yes is about. Hashes are lower-case hexadecimal; `artifacts` is a set. */
export interface ReleaseParts {
  /** Commit that is released. */
  readonly commit: string
  /** SHA-256 of the policy in force. */
  readonly policy: string
  /** SHA-256 of every artifact. */
  readonly artifacts: readonly string[]
  readonly environment: string
  /** SHA-256 of the release plan, gate results included. */
  readonly plan: string
}

const schema = 'https://locktender.dev/release-digest/v1'
const commitHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const sha256Hash = /^[0-9a-f]{64}$/

/**
 * The text whose SHA-256 is the release digest: canonical JSON as RFC 8785 has it, of `artifacts` (sorted, each once), `commit`,
 * `environment`, `plan`, `policy` and the name of this form under `schema`.
 *
 * @throws {Problem} `approval/digest-part` for a part that is no hash, or an environment without a name
 */
export function releaseDigestText({ commit, policy, artifacts, environment, plan }: ReleaseParts): string {
  const hashes = [['policy', policy], ['plan', plan], ...artifacts.map((artifact) => ['artifacts', artifact])] as const
  const wrong = hashes.find(([, value]) => value === undefined || !sha256Hash.test(value))
  if (wrong !== undefined) throw partProblem(wrong[0] ?? '', wrong[1] ?? '', '64 lower-case hexadecimal digits')
  if (!commitHash.test(commit)) throw partProblem('commit', commit, '40 or 64 lower-case hexadecimal digits')
  if (environment === '' || !environment.isWellFormed()) throw partProblem('environment', environment, 'a name in well-formed Unicode')
  // RFC 8785 is JSON.stringify over sorted keys where all values are well-formed text: the keys stand here in their order.
  return JSON.stringify({ artifacts: [...new Set(artifacts)].toSorted(), commit, environment, plan, policy, schema })
}

/**
 * The release digest: any other commit, policy, artifact, environment or plan gives another one.
 *
 * @param sha256 SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits
 * @throws {Problem} `approval/digest-part`
 */
export function releaseDigest(parts: ReleaseParts, sha256: (text: string) => string): string {
  return sha256(releaseDigestText(parts))
}

/** The parts of a release where all of them are known, else undefined. */
export function partsOf({ commit, policy, artifacts, environment, plan }: Partial<ApprovalRelease>): ReleaseParts | undefined {
  if (commit === undefined || policy === undefined || artifacts === undefined || environment === undefined || plan === undefined)
    return undefined
  return { commit, policy, artifacts, environment, plan }
}

function partProblem(part: string, seen: string, expected: string): Problem {
  const hint = `Give ${part} in that form.`
  return new Problem('approval/digest-part', `${part} of the release digest is ${JSON.stringify(seen)}, expected ${expected}`, hint)
}

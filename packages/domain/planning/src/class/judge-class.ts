import type { JudgedCommit } from '@locktender/commits'
import type { Reason, ReleasePolicy } from '@locktender/contracts'
import { classOf } from '@locktender/versioning'
import type { PlanInput } from '../plan-input.ts'
import { touchedPaths } from '../risk/touched-paths.ts'
import type { ApiChange, ClassFinding, Confidence } from './class-finding.ts'
import type { ReleaseClass } from './release-class.ts'

type ClassInput = Pick<PlanInput, 'commits' | 'part' | 'branch' | 'declared' | 'files' | 'apiChange'>

/**
 * The class of a release from its commits, its paths and what a person declared, how sure that is, and why it may not go as declared.
 * A class that is too low gives way to the one that the commits prove. A major change that its class refuses, and a comparison of
 * interfaces that finds a break which no commit tells of, are objections.
 */
export function judgeClass(policy: ReleasePolicy, input: ClassInput): ClassFinding {
  const { commits, part, branch, declared, files, apiChange } = input
  const paths = files === null ? null : touchedPaths(files)
  const types = policy.types?.docs === undefined ? {} : { docs: policy.types.docs }
  const { class: made, reason } = classOf({ part, branch, paths, types, ...(declared === undefined ? {} : { declared }) })
  if (made === null) return { class: null, confidence: 'high', because: ['No commit of the range asks for a release.'], objections: [] }
  const doubts = doubtsOf(commits, part === 'major', files === null, apiChange)
  return {
    class: made,
    confidence: confidenceOf(doubts),
    because: [deciding(made, input), ...doubts.map(({ what }) => what)],
    objections: [...(reason === null ? [] : [reason]), ...refusedBreak(made, policy, part), ...undeclaredBreak(commits, part, apiChange)],
  }
}

interface Doubt {
  readonly what: string
  readonly weight: Exclude<Confidence, 'high'>
}

const confidenceOf = (doubts: readonly Doubt[]): Confidence =>
  doubts.some(({ weight }) => weight === 'low') ? 'low' : doubts.length > 0 ? 'medium' : 'high'

// More than one unread commit in five leaves too much unsaid.
const unreadLimit = 0.2

function doubtsOf(commits: readonly JudgedCommit[], isHighest: boolean, pathsUnknown: boolean, apiChange?: ApiChange): readonly Doubt[] {
  const doubts: Doubt[] = []
  const unread = commits.filter(({ verdict }) => verdict === 'unparsed').length
  // Nothing that is unread could raise a major.
  if (unread > 0 && !isHighest) {
    const weight = unread / commits.length > unreadLimit ? 'low' : 'medium'
    doubts.push({ what: `${unread} of ${commits.length} commits do not say what they change.`, weight })
  }
  if (pathsUnknown) doubts.push({ what: 'The paths that it touches are not known.', weight: 'medium' })
  if (apiChange === 'additive' && !isHighest && commits.every(({ bump }) => bump !== 'minor'))
    doubts.push({ what: 'The public interface grows, but no commit is a feature.', weight: 'medium' })
  return doubts
}

function deciding(made: ReleaseClass, { part, branch, declared, commits }: ClassInput): string {
  if (made === declared) return `It is declared ${made}.`
  if (made === 'hotfix') return `Its branch ${JSON.stringify(branch)} is that of a hotfix.`
  if (made === 'docs') return 'It touches documents alone.'
  const counted = commits.filter(({ bump, verdict }) => verdict === 'counted' && bump === made)
  const [first] = counted
  if (first === undefined) return `Its version moves by its ${String(part)} part.`
  const rest = counted.length > 1 ? ` and ${counted.length - 1} more` : ''
  return `Commit ${shortHash(first.raw.sha)}${rest}: ${first.reason}.`
}

// A caller may know commits by other names than hashes.
const shortHash = (sha: string): string => (/^[0-9a-f]+$/i.test(sha) ? sha.slice(0, 7) : 'of the range')

function refusedBreak(made: ReleaseClass, { types = {} }: ReleasePolicy, part: PlanInput['part']): readonly Reason[] {
  const rule = types[made]?.breaking
  if (part !== 'major' || rule !== 'refused') return []
  return [
    {
      code: 'class/breaking-refused',
      message: `It breaks what others rely on, and the policy refuses that in a ${made} release.`,
      rule: `types.${made}.breaking`,
    },
  ]
}

function undeclaredBreak(commits: readonly JudgedCommit[], part: PlanInput['part'], apiChange?: ApiChange): readonly Reason[] {
  if (apiChange !== 'breaking' || part === 'major' || commits.some(({ reading }) => reading.breaking)) return []
  return [
    {
      code: 'class/undeclared-break',
      message:
        'The comparison of the public interfaces finds a breaking change, but no commit is marked as one: add `BREAKING CHANGE:` or `!`.',
    },
  ]
}

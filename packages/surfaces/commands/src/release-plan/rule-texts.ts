import { createHash } from 'node:crypto'
import { calendarFiles, type CalendarTexts } from '@locktender/calendar'
import { Problem, type Evidence, type GateNote } from '@locktender/contracts'
import type { GivenText } from '@locktender/planning'
import type { Sourced } from '@locktender/policy'
import type { ReleaseSituation } from '../situation/release-situation.ts'

export const defaultPlanPath = '.github/release-plan.yml'

/** What people wrote about a release, as the protected branch has it. */
export interface RuleTexts {
  readonly planFile: GivenText | null
  readonly register: GivenText | null
  readonly calendars: CalendarTexts
  readonly evidence: readonly Evidence[]
  readonly notes: readonly GateNote[]
}

/**
 * Reads the plan file, the risk register and the calendar files that the policy names, all from the place of the policy itself. A register
 * that only a preset names need not be there.
 *
 * @param asked plan file that a person named
 * @throws {Problem} `plan/not-found`, `register/not-found` for a file that a person named and that is not there
 */
export async function ruleTexts(
  { rules, policy, policyTree }: Pick<ReleaseSituation, 'rules' | 'policy' | 'policyTree'>,
  asked: string | undefined,
): Promise<RuleTexts> {
  const plan = asked ?? defaultPlanPath
  const register = policy.risk?.register
  const calendars = calendarFiles(policy)
  const texts = await rules.read([...new Set([plan, ...(register === undefined ? [] : [register]), ...calendars])])
  const where = rules.from === 'commit' ? 'the protected branch' : 'the disk'
  const given = (file: string): GivenText | null => {
    const text = texts.get(file)
    return text === undefined ? null : { text, file }
  }
  const planFile = given(plan)
  if (asked !== undefined && planFile === null)
    throw new Problem(
      'plan/not-found',
      `there is no plan file ${JSON.stringify(asked)} on ${where}`,
      'Merge it first, or leave plan-file out.',
    )
  const registered = register === undefined ? null : given(register)
  const isMissing = register !== undefined && registered === null
  if (isMissing && originIn(policyTree, ['risk', 'register']) === 'file')
    throw new Problem(
      'register/not-found',
      `risk.register names ${JSON.stringify(register)}, and ${where} has no such file`,
      `Merge ${register} with \`risks: []\`, or leave risk.register out.`,
    )
  return {
    planFile,
    register: registered,
    calendars: new Map(calendars.flatMap((path) => (texts.has(path) ? [[path, texts.get(path) ?? '']] : []))),
    evidence: [...texts].map(([path, text]) => ({ path, sha256: createHash('sha256').update(text).digest('hex') })),
    notes:
      isMissing && originIn(policyTree, ['risk', 'register']) !== 'default'
        ? [{ code: 'register/not-found', message: `There is no risk register ${register}, which the policy's preset names.` }]
        : [],
  }
}

/** Where the value at a path of the policy comes from. */
function originIn(tree: Sourced | undefined, path: readonly string[]): Sourced['origin']['from'] {
  let part = tree
  for (const key of path) part = part?.value instanceof Map ? (part.value as ReadonlyMap<string, Sourced>).get(key) : undefined
  return part?.origin.from ?? 'default'
}

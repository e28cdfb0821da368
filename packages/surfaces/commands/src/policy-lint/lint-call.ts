import type { Call } from '@locktender/action-kit'
import { Problem, type Evidence, type LintFinding, type PolicyLintData, type PolicySource, type Subject } from '@locktender/contracts'
import { compileGates } from '@locktender/gates'
import { layPolicy, parsePolicy, type LaidPolicy, type PolicyChain } from '@locktender/policy'
import { readBases, type PolicyText } from '../situation/base-policies.ts'
import { defaultPolicyPath, policyEvidence, policyText, sourceOf } from '../situation/read-policy.ts'
import { calendarTextsOf, factsOf, lintSituation, type LintSituation } from './lint-situation.ts'
import { neverOpens } from './never-opens.ts'
import { findingOf, testReport } from './run-tests.ts'

export interface Linted {
  readonly data: PolicyLintData
  readonly subject: Subject
  readonly policy: PolicySource
  readonly evidence: readonly Evidence[]
}

/**
 * Lints the policy of the work tree. Whatever is wrong with the policy, its bases and its tests is a finding.
 *
 * @throws {Problem} `policy/not-found` and `policy-test/not-found` for files that were asked for, `git/…`
 */
export async function lintCall(call: Call): Promise<Linted> {
  const situation = await lintSituation(call)
  const found = await policyText(situation.files, call.inputs.text('policy'), call.workingDirectory)
  const whole = await chainOf(found, call, situation)
  if (whole instanceof Problem) return broken(found, [findingOf(whole, found?.file ?? defaultPolicyPath)], situation)
  const { parsed, bases } = whole
  const laid = layPolicy(parsed, undefined, bases)
  const { byWeight, findingOfProblem } = await import('@locktender/policy/lint')
  const own = [...parsed.problems, ...bases.flatMap(({ problems }) => problems)]
  const mistakes = (
    own.length > 0 ? own : call.inputs.flag('base') ? laid.problems.filter(({ code }) => code !== 'policy/unknown-name') : laid.problems
  ).map(findingOfProblem)
  const unreadable = mistakes.length > 0 ? [] : await gateMistakes(laid, parsed.file)
  if (mistakes.length + unreadable.length > 0) return broken(found, [...mistakes, ...unreadable].toSorted(byWeight), situation, whole)
  return judged(found, laid, whole, call, situation)
}

async function judged(
  found: PolicyText | undefined,
  laid: LaidPolicy,
  chain: PolicyChain,
  call: Call,
  situation: LintSituation,
): Promise<Linted> {
  const { baseRules, byWeight, lintPolicy, lintRules, maturityOf, prerequisitesOf } = await import('@locktender/policy/lint')
  const { policy, tree } = laid
  const file = found?.file ?? defaultPolicyPath
  const texts = await calendarTextsOf(situation, policy)
  const subject = {
    policy,
    facts: await factsOf(situation, policy.flags ?? '.github/flags.yml'),
    today: call.now.toISOString().slice(0, 10),
  }
  const all = [...lintRules, neverOpens(texts, call.now)]
  const isBase = call.inputs.flag('base')
  const { findings, disabled } = lintPolicy({ ...subject, tree, file }, isBase ? all.filter(({ id }) => baseRules.has(id)) : all)
  const place = { asked: call.inputs.text('tests'), policyPath: found?.location.path ?? defaultPolicyPath }
  const tests = await testReport(place, call, situation, { resolved: laid, texts, now: call.now })
  const { workflows, manifests, runbooks, postMortems } = subject.facts
  return {
    ...frame(found, laid, chain, situation),
    evidence: [...(found === undefined ? [] : policyEvidence(found, chain)), ...tests.evidence],
    data: {
      ...dataOf([...findings, ...tests.findings].toSorted(byWeight)),
      disabled: [...disabled],
      tests: [...tests.outcomes],
      maturity: isBase ? null : maturityOf(subject),
      prerequisites: isBase ? [] : [...prerequisitesOf(subject)],
      rasci: (policy.rasci ?? []).map(({ activity, accountable, responsible, support = [], consulted = [], informed = [] }) => ({
        activity,
        accountable,
        responsible: [...responsible],
        support: [...support],
        consulted: [...consulted],
        informed: [...informed],
      })),
      files: {
        workflows: workflows.length,
        manifests: manifests.length,
        runbooks: runbooks.length,
        'post-mortems': postMortems.length,
      },
    },
  }
}

async function chainOf(found: PolicyText | undefined, call: Call, { files, directory }: LintSituation): Promise<PolicyChain | Problem> {
  if (found === undefined) return { parsed: parsePolicy('', defaultPolicyPath), bases: [] }
  if (call.inputs.flag('base')) {
    const parsed = parsePolicy(found.text, found.file, { isBase: true })
    if (parsed.policy.extends === undefined) return { parsed, bases: [] }
  }
  try {
    return await readBases(found, { files, directory, environment: call.environment })
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

async function gateMistakes({ policy, tree }: LaidPolicy, file: string): Promise<readonly LintFinding[]> {
  try {
    await compileGates(policy, tree)
    return []
  } catch (error) {
    if (error instanceof Problem) return [findingOf(error, file)]
    throw error
  }
}

// What rests on a policy with mistakes is not known.
function broken(found: PolicyText | undefined, findings: readonly LintFinding[], situation: LintSituation, chain?: PolicyChain): Linted {
  return {
    ...frame(found, undefined, chain, situation),
    evidence: found === undefined || chain === undefined ? [] : policyEvidence(found, chain),
    data: { ...dataOf(findings), disabled: [], tests: [], maturity: null, prerequisites: [], rasci: [], files: {} },
  }
}

function frame(
  found: PolicyText | undefined,
  laid: LaidPolicy | undefined,
  chain: PolicyChain | undefined,
  { subject }: LintSituation,
): Pick<Linted, 'subject' | 'policy'> {
  const names = laid?.chain ?? chain?.bases.map(({ file }) => file) ?? []
  return { subject, policy: found === undefined ? { path: null, digest: null, chain: [...names] } : sourceOf(found, names) }
}

function dataOf(findings: readonly LintFinding[]): Pick<PolicyLintData, 'findings' | 'counts'> {
  const count = (severity: LintFinding['severity']): number => findings.filter((each) => each.severity === severity).length
  return { findings: [...findings], counts: { error: count('error'), warning: count('warning'), hint: count('hint') } }
}

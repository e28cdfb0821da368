import type { Call } from '@locktender/action-kit'
import { type Evidence, type LintFinding, type PolicyTestOutcome, Problem } from '@locktender/contracts'
import { resolve } from 'node:path'
import { readTextFileIfAny } from '@locktender/workspace'
import { policyTestPath, readPolicyTests, runPolicyTests } from '../simulation/policy-tests.ts'
import type { Simulated } from '../simulation/given-release.ts'
import { digestOf } from '../situation/base-policies.ts'
import { ruleBytes } from '../situation/trusted-files.ts'
import type { LintSituation } from './lint-situation.ts'

/** What the policy's tests say. */
export interface TestReport {
  readonly outcomes: readonly PolicyTestOutcome[]
  readonly findings: readonly LintFinding[]
  readonly evidence: readonly Evidence[]
}

/** Where the tests are: as asked for, from the working directory, else next to the policy. */
export interface TestPlace {
  readonly asked: string | undefined
  /** Path of the policy from the checkout's root. */
  readonly policyPath: string
}

/**
 * Runs the policy's tests, if it has any. A file of tests that cannot be read is a finding at its line.
 *
 * @throws {Problem} `policy-test/not-found` when a file was asked for by name
 */
export async function testReport(
  { asked, policyPath }: TestPlace,
  call: Call,
  { files, directory }: LintSituation,
  world: Omit<Simulated, 'given'>,
): Promise<TestReport> {
  const path = asked ?? policyTestPath(policyPath)
  const place = asked === undefined ? resolve(directory, path) : resolve(call.workingDirectory, asked)
  const text =
    asked === undefined && !path.startsWith('/')
      ? (await files.read([path])).get(path)
      : await readTextFileIfAny(place, { maxBytes: ruleBytes })
  if (text === undefined && asked !== undefined)
    throw new Problem(
      'policy-test/not-found',
      `there is no file of policy tests ${JSON.stringify(asked)}`,
      'Check the path, or leave the input out.',
    )
  if (text === undefined) return { outcomes: [], findings: [], evidence: [] }
  const evidence = [{ path, sha256: digestOf(text) }]
  try {
    const outcomes = await runPolicyTests(readPolicyTests(text, path), world)
    return { outcomes, findings: outcomes.filter(({ passed }) => !passed).map(failed), evidence }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { outcomes: [], findings: [findingOf(error, path)], evidence }
  }
}

/** A Problem as a finding, at its place. */
export function findingOf({ code, message, hint, at }: Problem, file: string): LintFinding {
  const { file: path = file, line = 1, column = 1 } = at ?? {}
  return { rule: 'policy', code, severity: 'error', message, at: { file: path, line, column }, fix: hint }
}

function failed({ name, differs, at }: PolicyTestOutcome): LintFinding {
  return {
    rule: 'policy-test',
    code: 'lint/policy-test',
    severity: 'error',
    message: `the test ${JSON.stringify(name)} fails: ${differs.join('; ')}`,
    at,
    fix: 'Mend the policy, or say what it should answer now.',
  }
}

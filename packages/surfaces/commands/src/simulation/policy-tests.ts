import { type LintPlace, type PolicyTest, type PolicyTestFile, type PolicyTestOutcome, Problem } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/policy-test'
import { formatProblem, readYaml, type PolicyPath } from '@locktender/policy'
import { simulate, type Simulation } from './simulate.ts'
import type { Simulated } from './given-release.ts'

/** Tests of a policy with their places. */
export interface PolicyTests {
  readonly tests: readonly { readonly test: PolicyTest; readonly at: LintPlace }[]
}

/** Where the tests of a policy file stand: next to it, `.test` before the ending. */
export function policyTestPath(policyPath: string): string {
  const dot = policyPath.lastIndexOf('.')
  return dot <= policyPath.lastIndexOf('/') ? `${policyPath}.test` : `${policyPath.slice(0, dot)}.test${policyPath.slice(dot)}`
}

/**
 * Reads a file of policy tests: `tests:` with a list, or the list alone.
 *
 * @throws {Problem} `policy-test/invalid` at the line of the first mistake
 */
export function readPolicyTests(text: string, file: string): PolicyTests {
  const { value, positions, problems } = readYaml(text, file)
  const [first] = problems
  if (first !== undefined) throw refusal(formatProblem(first), first.at)
  const isList = Array.isArray(value)
  const document: unknown = isList ? { tests: value } : value
  if (!validate(document)) {
    const found = validate.errors?.findLast(({ keyword }) => keyword !== 'oneOf') ?? validate.errors?.[0]
    const path = pathOf(found?.instancePath ?? '', document)
    const own = isList ? path.slice(1) : path
    const at = positions.value(own)
    const what = [found?.message ?? 'is not as it should be', ...Object.values(found?.params ?? {}).map((each) => JSON.stringify(each))]
    throw refusal(`${at.file}:${at.line}:${at.column} ${own.join('.')} ${what.join(' ')}`, at)
  }
  const { tests } = document as PolicyTestFile
  return {
    tests: tests.map((test, index) => {
      const { file: path, line = 1, column = 1 } = positions.value(isList ? [index] : ['tests', index])
      return { test, at: { file: path, line, column } }
    }),
  }
}

/** Asks the policy every question and compares the answers. Throws as `simulate` does, at the test. */
export async function runPolicyTests({ tests }: PolicyTests, world: Omit<Simulated, 'given'>): Promise<readonly PolicyTestOutcome[]> {
  return Promise.all(
    tests.map(async ({ test: { name, given, expect }, at }) => {
      const simulation = await simulate({ ...world, given }).catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error
        throw new Problem(error.code, `the test ${JSON.stringify(name)}: ${error.message}`, error.hint, { at, cause: error })
      })
      const differs = differences(simulation, expect)
      const { decision, nextWindow } = simulation
      return { name, passed: differs.length === 0, decision, because: codesOf(simulation), nextWindow, differs: [...differs], at }
    }),
  )
}

/** The reason codes of a simulation, each once. */
export function codesOf({ reasons }: Simulation): string[] {
  return [...new Set(reasons.map(({ code }) => code))]
}

function differences(simulation: Simulation, { decision, because, 'next-window': nextWindow }: PolicyTest['expect']): readonly string[] {
  const codes = codesOf(simulation)
  const isSame = because === undefined || because.toSorted().join(' ') === codes.toSorted().join(' ')
  const isSameWindow =
    nextWindow === undefined ||
    (nextWindow === null ? simulation.nextWindow === null : Date.parse(nextWindow) === Date.parse(simulation.nextWindow ?? ''))
  return [
    ...(decision === simulation.decision ? [] : [`expected ${decision}, the policy answers ${simulation.decision}`]),
    ...(isSame ? [] : [`expected because of ${listed(because)}, the policy names ${listed(codes)}`]),
    ...(isSameWindow ? [] : [`expected the next window ${nextWindow ?? 'never'}, the calendar opens ${simulation.nextWindow ?? 'never'}`]),
  ]
}

const listed = (codes: readonly string[]): string => (codes.length === 0 ? 'nothing' : codes.join(', '))

function refusal(message: string, at: { readonly file: string; readonly line?: number; readonly column?: number }): Problem {
  return new Problem('policy-test/invalid', message, 'Write tests: [ { name, given: { type, at, … }, expect: { decision: GO } } ].', { at })
}

// As far as the value goes: what is missing has no place of its own.
function pathOf(pointer: string, value: unknown): PolicyPath {
  const path: (string | number)[] = []
  let current = value
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(current) ? Number(key) : key)
    current = (current as Readonly<Record<string, unknown>> | undefined)?.[key]
  }
  return path
}

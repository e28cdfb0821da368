import { join, resolve } from 'node:path'
import {
  codesOf,
  policyTestPath,
  readPolicyTests,
  runPolicyTests,
  simulate,
  type Simulated,
  type Simulation,
} from '@locktender/commands/simulation'
import { defaultPolicyPath, filesOnDisk, policyChainOnDisk, resolveChain } from '@locktender/commands/policy'
import { calendarFiles } from '@locktender/calendar'
import { Problem, type PolicyTestOutcome, type SimulatedRelease } from '@locktender/contracts'
import { plainText } from '@locktender/views'
import { readTextFileIfAny } from '@locktender/workspace'
import { instantOf } from '../instant.ts'
import type { ParsedArguments } from '../parse-arguments.ts'
import type { Terminal } from '../terminal.ts'
import type { Verb } from '../verb.ts'

const text = (name: string, description: string): Verb['options'][number] => ({ name, kind: 'text', default: '', description })

export const simulateVerb: Verb = {
  name: 'simulate',
  summary:
    'Would a made-up release pass, on any day? What is not given passes, except approvals, which are none. Exit status 1 when it would not. With --tests, every policy test is asked.',
  operands: '',
  options: [
    {
      ...text('type', 'Class of the release. Not given: the one that the paths prove, else patch.'),
      kind: 'choice',
      choices: ['major', 'minor', 'patch', 'hotfix', 'docs'],
    },
    text('at', 'When, with its offset, e.g. 2026-12-22T10:00:00Z; else now.'),
    { ...text('action', 'What is to happen.'), kind: 'choice', choices: ['deploy', 'code', 'feature', 'rollback'] },
    { ...text('paths', 'Paths that it touches.'), kind: 'list' },
    { ...text('approvals', 'People that have said yes, by role: tech-lead=1, security=2.'), kind: 'list' },
    { ...text('evidence', 'How gates ended or what they measured: build=fail, coverage.lines=0.79.'), kind: 'list' },
    text('environment', 'Environment that it goes to.'),
    text('branch', 'Branch that it is on.'),
    text('policy', `Policy file; else ${defaultPolicyPath} if it exists.`),
    { ...text('tests', 'Ask the policy tests instead: a file, or `on` for the one next to the policy.') },
    text('repo', 'Folder of the checkout; else the current one.'),
    { name: 'json', kind: 'flag', default: 'false', description: 'Print JSON.' },
  ],
  example: 'locktender simulate --type minor --at 2026-12-22T10:00:00Z --approvals product-owner=1',
  run: async (given, terminal) => {
    const world = await worldOf(given, terminal)
    const tests = given.inputs.text('tests')
    return tests === undefined ? one(given, terminal, world) : several(tests, given, terminal, world)
  },
}

async function one({ inputs }: ParsedArguments, terminal: Terminal, world: Omit<Simulated, 'given'>): Promise<number> {
  const simulation = await simulate({ ...world, given: releaseOf(inputs) })
  const json = { ...simulation, because: codesOf(simulation) }
  await terminal.write(inputs.flag('json') ? `${JSON.stringify(json, null, 2)}\n` : shown(simulation, terminal))
  return simulation.decision === 'NO-GO' ? 1 : 0
}

async function several(asked: string, { inputs }: ParsedArguments, terminal: Terminal, world: Omit<Simulated, 'given'>): Promise<number> {
  const beside = policyTestPath(inputs.text('policy') ?? join(inputs.text('repo') ?? '.', defaultPolicyPath))
  const file = asked === 'on' ? beside : asked
  const read = await readTextFileIfAny(resolve(terminal.workingDirectory, file), { maxBytes: 16 * 1024 * 1024 })
  if (read === undefined)
    throw new Problem('policy-test/not-found', `there is no file of policy tests ${JSON.stringify(file)}`, 'Check the path.')
  const outcomes = await runPolicyTests(readPolicyTests(read, file), world)
  await terminal.write(
    inputs.flag('json') ? `${JSON.stringify(outcomes, null, 2)}\n` : outcomes.map((outcome) => line(outcome, terminal)).join(''),
  )
  return outcomes.every(({ passed }) => passed) ? 0 : 1
}

async function worldOf({ inputs }: ParsedArguments, terminal: Terminal): Promise<Omit<Simulated, 'given'>> {
  const resolved = resolveChain(await policyChainOnDisk({ file: inputs.text('policy'), repo: inputs.text('repo') }, terminal))
  const paths = calendarFiles(resolved.policy)
  const texts = await filesOnDisk(resolve(terminal.workingDirectory, inputs.text('repo') ?? '.')).read(paths)
  return { resolved, texts, now: terminal.now() }
}

function releaseOf(inputs: ParsedArguments['inputs']): SimulatedRelease {
  const at = instantOf(inputs.text('at'))
  const paths = inputs.list('paths')
  const named = ['type', 'action', 'environment', 'branch'].flatMap((name) => {
    const value = inputs.text(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...(Object.fromEntries(named) as SimulatedRelease),
    ...(at === undefined ? {} : { at: at.toISOString() }),
    ...(paths.length === 0 ? {} : { paths: [...paths] }),
    approvals: Object.fromEntries(inputs.list('approvals').map((each) => pairOf('approvals', each, numberOf))),
    evidence: evidenceOf(inputs.list('evidence')),
  }
}

function evidenceOf(pairs: readonly string[]): NonNullable<SimulatedRelease['evidence']> {
  const evidence: Record<string, 'pass' | 'fail' | 'unknown' | Record<string, number>> = {}
  for (const [name, value] of pairs.map((each) => pairOf('evidence', each, (said) => said))) {
    const dot = name.indexOf('.')
    const gate = dot < 0 ? name : name.slice(0, dot)
    const earlier = evidence[gate]
    if (dot >= 0) evidence[gate] = { ...(typeof earlier === 'object' ? earlier : {}), [name.slice(dot + 1)]: numberOf(value) }
    else if (value === 'pass' || value === 'fail' || value === 'unknown') evidence[gate] = value
    else throw notAPair('evidence', `${name}=${value}`)
  }
  return evidence
}

function pairOf<T>(option: string, given: string, read: (text: string) => T): readonly [string, T] {
  const equals = given.indexOf('=')
  if (equals < 1) throw notAPair(option, given)
  return [given.slice(0, equals).trim(), read(given.slice(equals + 1).trim())]
}

function numberOf(said: string): number {
  const value = said.endsWith('%') ? Number(said.slice(0, -1)) / 100 : Number(said)
  if (said === '' || !Number.isFinite(value) || value < 0) throw notAPair('a number', said)
  return value
}

function notAPair(option: string, given: string): Problem {
  return new Problem(
    'input/not-a-pair',
    `${option}: ${JSON.stringify(given)} cannot be read`,
    'Write --approvals tech-lead=1, --evidence build=fail or --evidence coverage.lines=0.79.',
  )
}

function shown(
  { decision, reasons, nextWindow, at, action, releaseClass, riskPoints, riskLevel, duties }: Simulation,
  { style }: Terminal,
): string {
  const level = riskLevel === null ? '' : ` (${riskLevel})`
  const what = action === 'deploy' ? `a ${releaseClass ?? ''} release` : action
  const colour = decision === 'GO' ? 'green' : decision === 'NO-GO' ? 'red' : 'yellow'
  return [
    `${style('bold', style(colour, decision))}  ${what} at ${at}, risk ${riskPoints}${level}`,
    ...reasons.map(({ code, message }) => `  because  ${code}: ${plainText(message)}`),
    `  window   ${nextWindow === null ? 'never' : nextWindow === at ? 'open now' : `opens ${nextWindow}`}`,
    ...duties.map(({ what: duty }) => `  must     ${plainText(duty)}`),
    '',
  ].join('\n')
}

function line({ name, passed, differs, at }: PolicyTestOutcome, { style }: Terminal): string {
  const head = `${style(passed ? 'green' : 'red', passed ? 'passes' : 'fails ')}  ${plainText(name)}`
  return `${[head, ...differs.map((each) => `        ${plainText(`${at.file}:${at.line} ${each}`)}`)].join('\n')}\n`
}

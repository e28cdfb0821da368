import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commonInputs, perform, readInputs, type Command, type Performed } from '@locktender/action-kit'
import { environmentApproval } from '@locktender/commands/environment-approval'
import { goNoGo } from '@locktender/commands/go-no-go'
import { qualityGate } from '@locktender/commands/quality-gate'
import { releaseRecord } from '@locktender/commands/release-record'
import { stagedRollout } from '@locktender/commands/staged-rollout'
import type { StagedRolloutData } from '@locktender/contracts'
import { problemText } from '../problem-text.ts'
import type { Terminal } from '../terminal.ts'
import { approvalCase } from './rollout-approval.ts'
import { junit, minutesOf, newDigest, oldDigest, rolloutShop } from './rollout-shop.ts'

const beganMs = Date.UTC(2026, 10, 23, 9)
const minuteMs = 60_000
const release = 'v1.1.0'

/** A release on its way, and how far the clock is. */
interface Journey {
  readonly directory: string
  minute: number
  readonly weights: { minute: number; weight: number }[]
  /** How many times the errors of the stable version the new one has. */
  readonly times: number
}

const journeys = [
  { title: 'A release, from its plan to all traffic, on a clock that runs fast', times: 1 },
  { title: 'The same with three times the errors', times: 3 },
] as const

/**
 * Plays a release twice: planned, gated, approved, decided, then given traffic stage by stage while its canary is judged; the second
 * one is bad. Everything is the real thing except the service: the record is a branch of a repository. Resolves to 0 when the record is
 * whole in the end, else to 2.
 */
export async function showRollouts(terminal: Terminal): Promise<number> {
  for (const { title, times } of journeys) {
    await terminal.write(`${terminal.style('bold', title)}  ${terminal.style('dim', 'locktender staged-rollout')}\n`)
    const shop = await rolloutShop(beganMs / 1000 - 3600)
    testAt(shop.directory, new Date(beganMs - 10 * minuteMs))
    try {
      if (!(await travel(terminal, { directory: shop.directory, minute: 0, weights: [], times }))) return 2
    } finally {
      shop.remove()
    }
  }
  return 0
}

/** Leaves the report of a test run at that time. */
function testAt(directory: string, at: Date): void {
  const report = join(directory, 'reports', 'junit.xml')
  mkdirSync(dirname(report))
  writeFileSync(report, junit)
  utimesSync(report, at, at)
}

async function travel(terminal: Terminal, journey: Journey): Promise<boolean> {
  const start = { mode: 'start', release, artifact: `harbour@sha256:${newDigest}`, previous: `sha256:${oldDigest}` }
  await step(terminal, journey, stagedRollout, start)
  const gate = await step(terminal, journey, qualityGate, { require: 'tests.failed == 0 and ran >= 1', reports: 'reports/junit.xml' })
  const approval = await approve(terminal, journey)
  const decision = await step(terminal, journey, goNoGo, { type: 'minor', 'result-files': 'gate.json, approval.json' })
  if (gate === undefined || approval === undefined || decision === undefined) return false
  writeFileSync(join(journey.directory, 'decision.json'), JSON.stringify(decision.result))
  await step(terminal, journey, releaseRecord, { mode: 'append', release, 'result-files': 'gate.json, approval.json, decision.json' })
  for (
    let data: StagedRolloutData | undefined;
    data?.outcome !== 'rolled-out' && data?.outcome !== 'rolled-back' && journey.minute < 240;
  ) {
    data = await look(terminal, journey)
    if (data === undefined) return false
    journey.minute += 10
  }
  const shown = await step(terminal, journey, releaseRecord, { mode: 'show', release })
  const verified = await step(terminal, journey, releaseRecord, { mode: 'verify' })
  await terminal.write(`${[shown?.outcome?.text, verified?.outcome?.text].join('\n').replaceAll(/^/gm, '  ')}\n\n`)
  return verified?.result.verdict === 'pass' || verified?.result.verdict === 'warn'
}

/** One look of the watcher; tells only what is new. */
async function look(terminal: Terminal, journey: Journey): Promise<StagedRolloutData | undefined> {
  const csv = minutesOf(beganMs / 1000, journey.weights, journey.minute, journey.times)
  writeFileSync(join(journey.directory, 'metrics.csv'), csv)
  const performed = await step(terminal, journey, stagedRollout, { mode: 'tick', release })
  const data = performed?.outcome?.data as StagedRolloutData | undefined
  const weight = weightOf(journey.directory)
  if (weight !== (journey.weights.at(-1)?.weight ?? 0)) journey.weights.push({ minute: journey.minute, weight })
  const isNews = data?.written.some(({ type }) => type === 'stage-applied' || type === 'rolled-back' || type === 'advanced') === true
  if (data !== undefined && isNews) {
    const clock = new Date(beganMs + journey.minute * minuteMs).toISOString().slice(11, 16)
    await terminal.write(`  ${clock}  ${String(weight).padStart(3)} %  ${data.because.message}\n`)
  }
  return data
}

async function approve(terminal: Terminal, journey: Journey): Promise<Performed | undefined> {
  writeFileSync(join(journey.directory, 'case.json'), JSON.stringify(approvalCase(new Date(beganMs))))
  const performed = await step(terminal, journey, environmentApproval, { case: 'case.json' })
  if (performed !== undefined) writeFileSync(join(journey.directory, 'approval.json'), JSON.stringify(performed.result))
  return performed
}

function weightOf(directory: string): number {
  try {
    return (JSON.parse(readFileSync(join(directory, 'balancer.json'), 'utf8')) as { readonly weight: number }).weight
  } catch {
    return 0
  }
}

/** Runs a command in the shop at the journey's time; undefined, and told, when it could not decide. */
async function step(
  terminal: Terminal,
  { directory, minute }: Journey,
  command: Command,
  given: Readonly<Record<string, string>>,
): Promise<Performed | undefined> {
  const usual = commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input))
  const performed = await perform(command, {
    inputs: readInputs([...command.inputs, ...usual], (name) => given[name]),
    directory,
    workingDirectory: directory,
    now: new Date(beganMs + minute * minuteMs),
    // The demo is about what it has made up, even inside a job of another repository.
    environment: Object.fromEntries(Object.entries(terminal.environment).filter(([name]) => !name.startsWith('GITHUB_'))),
    progress: (text) => terminal.progress(text),
  })
  terminal.progress('')
  if (command === qualityGate) writeFileSync(join(directory, 'gate.json'), JSON.stringify(performed.result))
  if (performed.problem === undefined) return performed
  terminal.complain(problemText(performed.problem, terminal))
  return undefined
}

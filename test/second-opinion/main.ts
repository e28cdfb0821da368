import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findTool, reportMissing } from '../../scripts/workflows/find-tool.ts'
import { buildBundle, removeBundle } from '../workflows/bundle.ts'
import { installTools } from '../workflows/traffic-tools/install-tools.ts'
import { judgeDifferences } from './known-differences.ts'
import { lowerings } from './lower-for-act.ts'
import { compareOpinions, countFacts, type Difference, type Opinion } from './opinion.ts'
import { probeLowerings } from './probe-lowerings.ts'
import { runWithAct } from './run-with-act.ts'
import { runWithRunner } from './run-with-runner.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios.ts'

/** Runs every scenario through our workflow runner and through act, and prints where the two agree. Fails on a difference that is not listed. */
const act = findTool('act')
const only = process.argv.slice(2)
if (act === null) reportMissing('act')
else await compareAll(act)

async function compareAll(tool: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'opinions-'))
  const bundle = await buildBundle()
  try {
    const suite = join(folder, 'suite')
    cpSync(join(import.meta.dirname, '../../actions'), join(suite, 'actions'), { recursive: true })
    cpSync(join(import.meta.dirname, '../../action.yml'), join(suite, 'action.yml'))
    cpSync(bundle, join(suite, 'dist'), { recursive: true })
    const standIn = (name: string): string => join(import.meta.dirname, 'stand-ins', name)
    const ownStandIns = {
      'actions/setup-node': 'setup-node',
      'actions/attest': 'attest',
      'aws-actions/configure-aws-credentials': 'configure-aws-credentials',
    }
    const shared = {
      'locktender/locktender': suite,
      ...Object.fromEntries(Object.entries(ownStandIns).map(([action, name]) => [action, standIn(name)])),
    }
    // Tools of clouds are emulated for both, in the folder that they run in.
    process.env['PATH'] = [installTools(join(folder, 'bin')), process.env['PATH']].join(delimiter)
    const port = await freePort()
    const differences: Difference[] = []
    const rows: string[][] = [['scenario', 'jobs', 'steps', 'calls', 'facts', 'differ', 'runner s', 'act s']]
    const all = scenarios(join(folder, 'repositories'), bundle)
    const wanted = only.length === 0 ? all : all.filter(({ name }) => only.includes(name))
    for (const scenario of wanted) {
      const [runner, runnerSeconds] = await timed(() => runWithRunner(scenario, shared, port))
      const [other, actSeconds] = await timed(() =>
        runWithAct(tool, scenario, { ...shared, 'actions/checkout': standIn('checkout') }, port),
      )
      const found = [...unexpected(scenario, runner), ...compareOpinions(scenario.name, runner, other)]
      differences.push(...found)
      const steps = [...runner.jobs.values()].reduce((sum, job) => sum + job.steps.length, 0)
      rows.push([
        scenario.name,
        ...[runner.jobs.size, steps, runner.calls.length, countFacts(runner, other), found.length].map(String),
        runnerSeconds,
        actSeconds,
      ])
    }
    printTable(rows)
    const wrong = await probeLowerings(tool, join(folder, 'lowerings'))
    console.log(`\n${lowerings.length} pieces of syntax lowered for act, ${lowerings.length - wrong.length} of them needed and enough`)
    for (const each of wrong) console.log(`WRONG ${each}`)
    if (wrong.length > 0) process.exitCode = 1
    judge(differences, only.length === 0)
  } finally {
    removeBundle(bundle)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A workflow in which nothing happens would be agreed on too. */
function unexpected({ name, expect }: Scenario, { jobs }: Opinion): readonly Difference[] {
  return Object.entries(expect)
    .map(([job, wanted]) => ({ scenario: name, where: `expected ${job}`, runner: jobs.get(job)?.result ?? '–', act: wanted }))
    .filter((each) => each.runner !== each.act)
}

function judge(differences: readonly Difference[], complete: boolean): void {
  const { unexplained, unused } = judgeDifferences(differences)
  for (const { scenario, where, runner, act: other } of unexplained)
    console.log(`\nDIFFERS ${scenario}: ${where}\n  runner: ${indent(runner)}\n  act:    ${indent(other)}`)
  const stale = complete ? unused : []
  for (const { scenario, where } of stale) console.log(`\nNOT DIFFERENT ANY MORE, delete the entry: ${scenario}: ${where}`)
  console.log(`\n${differences.length} differences, ${differences.length - unexplained.length} of them listed with a reason`)
  if (unexplained.length + stale.length > 0) process.exitCode = 1
}

/** A port that was free a moment ago: both fakes have the same addresses, which end up in what is written. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n          ')
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, string]> {
  const started = performance.now()
  const result = await work()
  return [result, ((performance.now() - started) / 1000).toFixed(1)]
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
}

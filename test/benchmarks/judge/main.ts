import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { playWorlds } from './cells.ts'
import { playMemory } from './memory.ts'
import { type Measured, report } from './report.ts'
import { measureTicks } from './tick.ts'
import { leftBand, targets } from './verdicts.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    stages: { type: 'string', default: '1000' },
    'slow-stages': { type: 'string', default: '200' },
    help: { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '..', '..', '..')
const recordedFile = join(import.meta.dirname, 'recorded.json')
const pageFile = join(root, 'docs', 'reference', 'judge-error-rates.md')

if (values.help)
  console.log(`npm run bench:judge -- [--quick] [--stages N] [--slow-stages N]
Plays the simulated worlds before every judge and writes docs/reference/judge-error-rates.md; the same numbers every time.
--quick plays few stages with another seed and fails when a cell is not where the recorded tables say it is.`)
else if (values.quick) quick()
else full()

function full(): void {
  const measured = play(Number(values.stages), Number(values['slow-stages']), 'tables')
  writeFileSync(recordedFile, `${JSON.stringify(measured)}\n`)
  writeFileSync(pageFile, report(measured))
  process.exitCode = [printTargets(measured), printTicks()].every(Boolean) ? 0 : 1
}

function quick(): void {
  const measured = play(60, 12, 'quick')
  const out = leftBand(measured, JSON.parse(readFileSync(recordedFile, 'utf8')) as Measured)
  for (const line of out) console.log(`out of its band: ${line}`)
  console.log(`${measured.cells.length} cells, ${out.length} out of their band`)
  process.exitCode = printTargets(measured) && out.length === 0 ? 0 : 1
}

function play(stages: number, slowStages: number, label: string): Measured {
  const started = performance.now()
  const tables = playWorlds(stages, slowStages, label, (world) =>
    console.error(`${world} (${((performance.now() - started) / 1000).toFixed(0)} s)`),
  )
  return { label, ...tables, memory: playMemory(stages, label) }
}

function printTargets(measured: Measured): boolean {
  const all = targets(measured)
  for (const { what, must, measured: seen, isMet } of all) console.log(`${isMet ? 'met   ' : 'MISSED'} ${what}: ${seen} (must: ${must})`)
  return all.every(({ isMet }) => isMet)
}

function printTicks(): boolean {
  const ticks = measureTicks()
  for (const { metrics, milliseconds, limit } of ticks)
    console.log(
      `${milliseconds <= limit ? 'met   ' : 'MISSED'} one tick of ${metrics} metrics: ${milliseconds.toFixed(0)} ms CPU (must: ≤ ${limit} ms)`,
    )
  return ticks.every(({ milliseconds, limit }) => milliseconds <= limit)
}

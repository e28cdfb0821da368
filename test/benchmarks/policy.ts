import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildBundle, removeBundle } from '../workflows/bundle.ts'

// node test/benchmarks/policy.ts [--rounds N] [--bundle DIR]: milliseconds from process start to exit of the bundled CLI that loads and
// validates a policy of 1,000 lines over three levels of `extends`; median of N runs. Without DIR a bundle of this checkout is built.
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' }, bundle: { type: 'string' } } })
const rounds = Number(values.rounds)
const bundle = values.bundle === undefined ? await buildBundle() : resolve(import.meta.dirname, '../..', values.bundle)
const targetMs = 120

const folder = mkdtempSync(join(tmpdir(), 'policy-bench-'))
const file = join(folder, '.github', 'release-policy.yml')
try {
  mkdirSync(join(folder, '.github'))
  const texts = {
    'release-policy.yml': policy('own', 40),
    'team.yml': policy('team', 40),
    'unit.yml': policy('unit', 40),
    'all.yml': policy('all', 40),
  }
  const bases = { 'release-policy.yml': './team.yml', 'team.yml': './unit.yml', 'unit.yml': './all.yml', 'all.yml': undefined }
  for (const [name, text] of Object.entries(texts)) {
    const base = bases[name as keyof typeof bases]
    writeFileSync(join(folder, '.github', name), base === undefined ? text : `extends: ${base}\n${text}`)
  }
  const lines = Object.values(texts).reduce((sum, text) => sum + text.split('\n').length, 0)
  report(`policy of ${lines} lines, three levels of extends`, ['explain', 'record.keep', '--policy', file], targetMs)
  report('the same without a policy', ['explain', 'record.keep'])
  report('node alone', ['-e', '0'], undefined, true)
} finally {
  rmSync(folder, { recursive: true })
  if (values.bundle === undefined) removeBundle(bundle)
}

/** About 250 lines of everything that policies hold much of. */
function policy(prefix: string, count: number): string {
  const each = (write: (index: number) => string): string => Array.from({ length: count }, (_, index) => write(index)).join('')
  return `policy: 1
record:
  keep: 7y
roles:
${each((index) => `  ${prefix}-role-${index}: [acme/${prefix}-${index}, acme/backup-${index}]\n`)}gates:
${each((index) => `  - { id: ${prefix}-${index}, stage: integration, report: "reports/${prefix}-${index}/*.xml", require: "failed == 0 and ran >= ${index + 1}" }\n`)}environments:
${each((index) => `  ${prefix}-env-${index}:\n    entry: [${prefix}-${index}]\n    reviewers: [${prefix}-role-${index}]\n`)}calendar:
  freezes:
${each((index) => `    - { name: ${prefix}-freeze-${index}, from: 2026-12-${String((index % 28) + 1).padStart(2, '0')}, to: 2027-01-04 }\n`)}`
}

function report(what: string, words: readonly string[], limitMs?: number, bare = false): void {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, bare ? words : [join(bundle, 'locktender.js'), ...words], {
      encoding: 'utf8',
      cwd: bare ? '.' : tmpdir(),
    })
    times.push(performance.now() - started)
    if (status !== 0) throw new Error(stderr)
  }
  const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
  const [best = 0] = times.toSorted((one, other) => one - other)
  const limit = limitMs === undefined ? '' : `; target ${limitMs} ms`
  console.log(`${what.padEnd(52)} ${median.toFixed(0).padStart(5)} ms (best ${best.toFixed(0)} ms${limit})`)
}

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildBundle, removeBundle } from '../workflows/bundle.ts'
import { measureInTurn, type MeasureOptions } from './measure.ts'

const usage = `node test/benchmarks/gate.ts [--rounds N]
Bundles the action quality-gate and runs it as a process of its own: 200 conditions, and 1,000 small reports.
CPU is that of the action with the git processes that it starts; the median of N runs.`

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, help: { type: 'boolean', default: false } } })
if (values.help) console.log(usage)
else await bench(Number(values.rounds))

interface Case {
  readonly what: string
  readonly targetSeconds: number
  readonly files: Readonly<Record<string, string>>
  readonly reports: Readonly<Record<string, string>>
}

function junit(index: number): string {
  return `<testsuite name="s${index}">${Array.from({ length: 20 }, (_, test) => `<testcase classname="s${index}" name="t${test}" time="0.1"/>`).join('')}</testsuite>\n`
}

async function bench(rounds: number): Promise<void> {
  const cases: readonly Case[] = [
    { what: 'nothing but the default gate', targetSeconds: 0.3, files: {}, reports: { 'reports/junit.xml': junit(1) } },
    {
      what: '200 conditions in 200 gates',
      targetSeconds: 0.3,
      files: { '.github/release-policy.yml': policyOf(200) },
      reports: {
        'reports/junit.xml': junit(1),
        'coverage/lcov.info': 'SF:a.js\nDA:1,1\nDA:2,1\nend_of_record\n',
        'trivy.json': '{"SchemaVersion":2,"Results":[{"Target":"a","Class":"lang-pkgs","Vulnerabilities":[]}]}',
      },
    },
    {
      what: '1,000 small reports',
      targetSeconds: 1.5,
      files: {},
      reports: Object.fromEntries(
        Array.from({ length: 1000 }, (_, index) => [`reports/part-${index % 20}/junit-${index}.xml`, junit(index)]),
      ),
    },
  ]
  const bundle = await buildBundle()
  const prepared = cases.map((each) => ({ ...each, ...prepare(each) }))
  try {
    const runs = measureInTurn(
      prepared.map(({ options }) => [[process.execPath, join(bundle, 'quality-gate.js')], options] as const),
      rounds,
    )
    for (const [index, { what, targetSeconds }] of prepared.entries()) {
      const run = runs[index]
      if (run?.exitCode !== 0) throw new Error(`${what}: exit status ${run?.exitCode}`)
      const figures = [`${run.cpuSeconds.toFixed(3)} s CPU`, `${run.wallSeconds.toFixed(3)} s`, `${run.peakMegabytes.toFixed(0)} MB`]
      console.log(`${what.padEnd(32)} ${figures.map((figure) => figure.padStart(12)).join('')}   target ${targetSeconds} s CPU`)
    }
  } finally {
    removeBundle(bundle)
    for (const { directory } of prepared) rmSync(directory, { recursive: true, force: true })
  }
}

function policyOf(gates: number): string {
  const conditions = ['tests.failed == 0', 'coverage.lines >= 80%', 'vulnerabilities.critical == 0', 'ran >= 1', 'tests.skipped <= 5']
  const lines = Array.from(
    { length: gates },
    (_, index) => `  - { id: gate-${index}, stage: integration, require: "${conditions[index % conditions.length]}" }`,
  )
  return `policy: 1\ngates:\n${lines.join('\n')}\n`
}

function prepare({ files, reports }: Case): { readonly directory: string; readonly options: MeasureOptions } {
  const directory = mkdtempSync(join(tmpdir(), 'bench-gate-'))
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], { cwd: directory, encoding: 'utf8' }).trim()
  const write = (all: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(join(directory, path, '..'), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
  }
  git('init', '--quiet', '--initial-branch=main')
  write({ 'a.js': '1\n', ...files })
  git('add', '.')
  git('commit', '--quiet', '--message=feat: a', '--date=2026-01-01T00:00:00Z')
  write(reports)
  const event = join(directory, '.git', 'event.json')
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main', full_name: 'acme/shop' } }))
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: git('rev-parse', 'HEAD'),
    GITHUB_WORKSPACE: directory,
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: join(directory, '.git', 'output'),
    GITHUB_STEP_SUMMARY: join(directory, '.git', 'summary'),
    RUNNER_TEMP: join(directory, '.git'),
  }
  return { directory, options: { directory, environment } }
}

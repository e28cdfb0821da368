import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { commonInputs, readInputs, type Call } from '@locktender/action-kit'
import { releasePlan } from '@locktender/commands/release-plan'
import { addMergedPull, startFakeGithub } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'
import { releasePlanComment, releasePlanSummary } from '@locktender/views'
import { makePlan } from '../../packages/surfaces/commands/src/release-plan/make-plan.ts'
import { notesExcerpt } from '../../packages/surfaces/commands/src/release-plan/notes-excerpt.ts'
import { planOutlook } from '../../packages/surfaces/commands/src/release-plan/plan-outlook.ts'
import { planSituation } from '../../packages/surfaces/commands/src/release-plan/plan-situation.ts'
import { verdictOf } from '../../packages/surfaces/commands/src/release-plan/plan-verdict.ts'
import { toReleasePlanData } from '../../packages/surfaces/commands/src/release-plan/to-release-plan-data.ts'

// node test/benchmarks/plan.ts [--commits N] [--files N] [--rounds N]: milliseconds, median of N runs, with and without git.
const { values } = parseArgs({
  options: {
    commits: { type: 'string', default: '2000' },
    files: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '9' },
  },
})
const [commits, files, rounds] = [Number(values.commits), Number(values.files), Number(values.rounds)]
const folders = ['src/auth', 'src/payments', 'db/migrations', 'web/pages/deep/er', 'docs', 'test']
const types = ['feat', 'fix', 'docs', 'perf', 'refactor', 'chore']

const policy = `policy: 1
preset: regulated
risk:
  points:
    - { add: 40, when: { paths: ["db/migrations/**"] }, require: [rollback-rehearsed] }
    - { add: 30, when: { paths: ["src/auth/**", "src/payments/**", "**/secrets/**/*.{json,yml}"] }, require: [manual-qa] }
    - { add: 15, when: { lines-changed: "> 800" } }
    - { add: 20, when: { recent-failures: ">= 2" } }
  levels: { medium: { from: 30 }, high: { from: 60, approve: { tech-lead: 1 } } }
calendar: { timezone: Europe/Berlin, freezes: [ { name: fridays, rrule: "FREQ=WEEKLY;BYDAY=FR", for: 1d } ] }
`
const perCommit = Math.ceil(files / commits)
using repository = createRepository({
  commits: [
    { message: 'feat: start', files: { '.github/release-policy.yml': policy, 'package.json': '{ "name": "shop" }\n' }, tag: 'v1.0.0' },
    ...Array.from({ length: commits }, (_, index) => ({
      message: `${types[index % types.length]}(part-${index % 40}): change number ${index} of the bench\n\nWhy it is so, in a line or two.\n\nRefs: #${index}`,
      files: Object.fromEntries(
        Array.from({ length: perCommit }, (_unused, own) => [index * perCommit + own, own] as const)
          .filter(([number]) => number < files)
          .map(([number]) => [`${folders[number % folders.length]}/${number % 97}/file-${number}.ts`, 'a\nb\nc\n']),
      ),
    })),
  ],
})

const call: Call = {
  inputs: readInputs(
    [...commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input)), ...releasePlan.inputs],
    () => undefined,
  ),
  directory: repository.directory,
  workingDirectory: repository.directory,
  now: new Date('2026-11-21T10:00:00Z'),
  environment: { PATH: process.env['PATH'] },
  progress: () => {},
}

const whole: number[] = []
const afterGit: number[] = []
let shown = ''
for (let round = 0; round < rounds; round += 1) {
  const started = performance.now()
  const situation = await planSituation(call)
  const read = performance.now()
  const outlook = await planOutlook(situation)
  const { verdict, reasons } = verdictOf({
    plan: outlook.plan,
    version: situation.planned.plan,
    preview: true,
    ownWait: null,
    mistakes: [],
  })
  const excerpt = notesExcerpt(call, situation.planned, outlook.plan.class.class)
  const standing = { seen: new Map(), reviews: null, notes: [] }
  const data = toReleasePlanData({ situation, outlook, standing, excerpt, milestone: null, notes: [] })
  const told = { verdict, reasons: [...reasons] }
  const sizes = [releasePlanComment(told, data).length, releasePlanSummary(told, data).length]
  const ended = performance.now()
  whole.push(ended - started)
  afterGit.push(ended - read)
  shown = `${data.range.count} commits, ${data.risk.facts.filesChanged} files, ${data.risk.points} points, ${data.duties.length} duties, comment of ${sizes[0]} characters`
}

// What git itself takes for the same: one log, one diff with counts.
const gitAlone = Array.from({ length: rounds }, () => {
  const started = performance.now()
  repository.git('log', '-z', '--format=%H %P%n%an%n%ae%n%ct%n%B', 'HEAD', '^v1.0.0')
  repository.git('diff-tree', '-r', '-z', '--raw', '--numstat', '--no-renames', 'v1.0.0', 'HEAD')
  repository.git('diff-tree', '-r', '-z', '--raw', '--no-renames', 'v1.0.0', 'HEAD')
  return performance.now() - started
})

console.log(shown)
report('plan, comment and summary of what is read', afterGit, 'target 1,000 ms')
report('the same with reading', whole, '')
report('log and diff of git alone', gitAlone, '')

await reportCalls()

/** A preview of the same on a pull request of a fake GitHub: written, then brought up to date. */
async function reportCalls(): Promise<void> {
  const github = await startFakeGithub()
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'))
  try {
    github.seed.user('ada')
    const [base = ''] = repository.shas
    const head = repository.shas.at(-1) ?? ''
    const hosted = await github.seed.repository('acme/shop', { from: repository.directory })
    const { number } = addMergedPull(github.world, hosted, { title: 'feat: bench', author: 'ada', commit: head })
    const event = join(folder, 'event.json')
    const pull = { number, base: { sha: base, ref: 'main' }, head: { sha: head } }
    writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' }, pull_request: pull }))
    const token = github.seed.actionsToken('acme/shop', { contents: 'read', checks: 'read', statuses: 'read', 'pull-requests': 'write' })
    const job = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop', GITHUB_REF: 'refs/pull/1/merge', GITHUB_BASE_REF: 'main' }
    const counts: number[] = []
    for (const facts of ['', 'api-change: none', 'incident: INC-7']) {
      github.ledger.clear()
      const given: Readonly<Record<string, string>> = { 'github-token': token, facts }
      await makePlan({
        ...call,
        inputs: readInputs([...commonInputs, ...releasePlan.inputs], (name) => given[name]),
        environment: { ...call.environment, ...github.environment, ...job, GITHUB_SHA: head, GITHUB_EVENT_PATH: event },
      })
      counts.push(github.ledger.restCalls)
    }
    console.log(`REST calls of a preview, of the same again: ${counts.join(', ')} (target at most 6)`)
  } finally {
    await github.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function report(what: string, times: readonly number[], target: string): void {
  const [first = 0] = times
  const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
  console.log(`${what.padEnd(42)} ${median.toFixed(1).padStart(8)} ms (first ${first.toFixed(1)} ms) ${target}`.trimEnd())
}

// node test/benchmarks/fake-github.ts: the time and memory of the fake GitHub, and of a workflow of five jobs on it.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startFakeGithub } from '@locktender/fake-github'
import { startActions } from '@locktender/fake-github/actions'

const rounds = 5
const launcher = join(import.meta.dirname, '../../packages/surfaces/cli/bin/locktender.js')
const folder = mkdtempSync(join(tmpdir(), 'bench-fake-github-'))
let missed = 0

async function benchStart(): Promise<void> {
  const starts = []
  for (let round = 0; round <= rounds; round += 1) starts.push(await start())
  const [cold, ...warm] = starts
  if (cold === undefined) return
  console.log(`first start, nothing compiled yet     ${cold.seconds.toFixed(2)} s   ${cold.megabytes.toFixed(0)} MB`)
  row('ready, from the start of the process', median(warm.map(({ seconds }) => seconds)), 's', 1)
  row('resident memory when ready', median(warm.map(({ megabytes }) => megabytes)), 'MB', 100)
}

/** `locktender fake-github`, as a user starts it, up to the line that says where it is. */
async function start(): Promise<{ seconds: number; megabytes: number }> {
  const from = performance.now()
  const environment = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compile-cache') }
  const child = spawn(process.execPath, [launcher, 'fake-github', '--port', '0'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  for await (const chunk of child.stdout) if ((out += String(chunk)).includes('\nready: ')) break
  const seconds = (performance.now() - from) / 1000
  const status = `/proc/${child.pid}/status`
  const kilobytes = existsSync(status) ? Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]) : Number.NaN
  child.kill('SIGINT')
  await once(child, 'exit')
  return { seconds, megabytes: (kilobytes * 1024) / 1e6 }
}

const workflow = `on: push
permissions: { contents: read }
jobs:
  plan: { runs-on: x, steps: [{ run: 'echo plan' }, { uses: $/act }] }
  test: { runs-on: x, needs: plan, steps: [{ run: 'echo test' }, { run: 'true' }] }
  lint: { runs-on: x, needs: plan, steps: [{ run: 'echo lint' }, { uses: $/act }] }
  staging: { runs-on: x, needs: [test, lint], environment: staging, steps: [{ run: 'echo staging' }, { run: 'true' }] }
  production: { runs-on: x, needs: staging, environment: production, steps: [{ run: 'echo production' }, { uses: $/act }] }
`
const call = `const url = process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY
const answer = await fetch(url, { headers: { authorization: 'Bearer ' + process.env.INPUT_TOKEN } })
if (!answer.ok) process.exit(1)
`
const files = {
  '.github/workflows/ci.yml': workflow,
  'act/action.yml':
    "name: n\ndescription: d\ninputs: { token: { description: t, default: '${{ github.token }}' } }\nruns: { using: node24, main: main.mjs }\n",
  'act/main.mjs': call,
}

async function benchWorkflow(): Promise<void> {
  const source = join(folder, 'shop')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(source, path)), { recursive: true })
    writeFileSync(join(source, path), text)
  }
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main']
  for (const words of [
    ['init', '--quiet'],
    ['add', '.'],
    ['commit', '--quiet', '-m', 'feat: a'],
  ]) {
    execFileSync('git', [...identity, ...words], { cwd: source })
  }
  const seconds: number[] = []
  for (let round = 0; round <= rounds; round += 1) seconds.push(await runOnce(source))
  console.log(`first run, nothing compiled yet       ${seconds[0]?.toFixed(2)} s`)
  row('five jobs, ten steps, two environments', median(seconds.slice(1)), 's', 1.5)
}

async function runOnce(source: string): Promise<number> {
  const fake = await startFakeGithub()
  await fake.seed.repository('acme/shop', { from: source })
  const actions = startActions(fake, 'acme/shop')
  const from = performance.now()
  const { conclusion } = await actions.run('.github/workflows/ci.yml', { event: 'push', ref: 'main' })
  const seconds = (performance.now() - from) / 1000
  await actions.close()
  await fake.close()
  if (conclusion !== 'success') throw new Error(`the workflow ended as ${conclusion}`)
  return seconds
}

function row(what: string, value: number, unit: string, limit: number): void {
  const digits = unit === 's' ? 2 : 0
  if (value > limit) missed += 1
  console.log(`${what.padEnd(38)}${value.toFixed(digits)} ${unit}   must be ≤ ${limit} ${unit}${value > limit ? '   MISSED' : ''}`)
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

try {
  await benchStart()
  await benchWorkflow()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = missed > 0 ? 1 : 0

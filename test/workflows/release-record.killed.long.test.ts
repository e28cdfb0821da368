import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { inPool } from './in-pool.ts'
import { local, onGithub, remote, type Place, type RecordShop } from './record-places.fixture.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

/** Three results of one job: a gate, a calendar and a gate again, which are three events. */
function handed(shop: RecordShop): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'record-results-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const files = ['quality-gate', 'release-calendar', 'policy-lint'].map((action) => {
    const result = {
      schema: 'https://locktender.dev/schemas/result.schema.json',
      action,
      version: '0.0.0',
      at: '2026-11-21T12:00:00Z',
      subject: { repository: nameOf(shop), commit: shop.commit },
      policy: { path: null, digest: null, chain: [] },
      verdict: 'pass',
      reasons: [{ code: 'gate/pass', message: 'it holds' }],
      evidence: [],
      data: {},
    }
    const file = join(folder, `${action}.json`)
    writeFileSync(file, JSON.stringify(result))
    return file
  })
  return ['--release', '1.0.0', '--result-files', files.join(',')]
}

const nameOf = (shop: RecordShop): string =>
  shop.recordDirectory === shop.checkout.directory ? (shop.checkout.directory.split('/').at(-1) ?? '') : 'acme/shop'

/** What the record holds at the end: verified, each fact once. */
async function outcome(shop: RecordShop): Promise<readonly string[]> {
  const { exitCode, data, stderr } = await shop.ask(['--mode', 'verify'])
  expect(exitCode, stderr).toBe(0)
  const { data: shown } = await shop.ask(['--release', '1.0.0'])
  expect(data.events).toBe(shown.timeline.length)
  return shown.timeline.map(({ text }) => text)
}

const whole = ['quality-gate: pass: it holds', 'release-calendar: pass: it holds', 'policy-lint: pass: it holds']

/** A `git` that counts its calls and kills whoever makes the given one. */
function deadlyGit(atCall: number): { readonly env: Readonly<Record<string, string>>; calls(): number } {
  const folder = mkdtempSync(join(tmpdir(), 'record-git-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const count = join(folder, 'count')
  writeFileSync(count, '')
  const script = `#!/bin/sh
printf x >> '${count}'
if [ "$(wc -c < '${count}')" -eq ${atCall} ]; then kill -9 $PPID; exit 1; fi
exec '${real}' "$@"
`
  writeFileSync(join(folder, 'git'), script)
  chmodSync(join(folder, 'git'), 0o755)
  return { env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` }, calls: () => readFileSync(count, 'utf8').length }
}

it.each<Place>([local, remote])(
  'killed before any call of git and run again, each fact is recorded once, in $where',
  async ({ open }) => {
    const counted = deadlyGit(0)
    const first = await open(bundle)
    expect((await first.run(handed(first), { env: counted.env })).exitCode).toBe(0)
    expect(await outcome(first)).toEqual(whole)
    const points = Array.from({ length: counted.calls() }, (_, index) => index + 1)
    expect(points.length).toBeGreaterThan(15)
    const ends = await inPool(points, async (point) => {
      const shop = await open(bundle)
      const killed = await shop.run(handed(shop), { env: deadlyGit(point).env })
      expect(killed.exitCode, `call ${point}`).toBe(128)
      expect((await shop.run(handed(shop))).exitCode, `after call ${point}`).toBe(0)
      return outcome(shop)
    })
    expect(ends).toEqual(points.map(() => whole))
    console.log(`${points.length} kill points, ${ends.length} recovered`)
  },
  240_000,
)

it('killed at any call of GitHub, before and after it takes effect, and run again, each fact is recorded once', async () => {
  const first = await onGithub.open(bundle)
  let calls = 0
  if (first.github === undefined) throw new Error('no GitHub')
  first.github.onCall.current = ({ phase }) => void (calls += phase === 'before' ? 1 : 0)
  expect((await first.run(handed(first))).exitCode).toBe(0)
  const points = Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) =>
    (['before', 'after'] as const).map((phase) => ({ call, phase })),
  )
  expect(points.length).toBeGreaterThan(20)
  const ends = await inPool(points, async ({ call, phase }) => {
    const shop = await onGithub.open(bundle)
    if (shop.github === undefined) throw new Error('no GitHub')
    let seen = 0
    let kill = (): void => undefined
    shop.github.onCall.current = (event) => {
      seen += event.phase === 'before' ? 1 : 0
      if (seen === call && event.phase === phase) kill()
    }
    const killed = await shop.run(handed(shop), { child: (child) => (kill = () => void child.kill('SIGKILL')) })
    expect(killed.exitCode, JSON.stringify({ call, phase })).toBe(128)
    shop.github.onCall.current = null
    expect((await shop.run(handed(shop))).exitCode, JSON.stringify({ call, phase })).toBe(0)
    return outcome(shop)
  })
  expect(ends.filter((end) => JSON.stringify(end) !== JSON.stringify(whole))).toEqual([])
  console.log(`${points.length} kill points, ${ends.length} recovered`)
}, 240_000)

it.each<Place>([remote, onGithub])(
  'six processes that append at once lose nothing, in $where',
  async ({ open }) => {
    const shop = await open(bundle)
    const writers = await Promise.all(Array.from({ length: 6 }, () => shop.again()))
    const appended = await Promise.all(
      writers.map((writer, index) =>
        writer.ask(['--release', `1.${index}.0`, '--type', 'gated', '--data', `{"action":"lint","verdict":"pass","reasons":[]}`]),
      ),
    )
    expect(appended.map(({ exitCode }) => exitCode)).toEqual(writers.map(() => 0))
    const { data, exitCode } = await shop.ask(['--mode', 'verify'])
    expect({ exitCode, events: data.events, releases: data.releases.length }).toEqual({ exitCode: 0, events: 6, releases: 6 })
  },
  120_000,
)

it('six processes that append to one clone at once lose nothing', async () => {
  const shop = await local.open(bundle)
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      shop.ask(['--release', '1.0.0', '--type', 'gated', '--data', `{"action":"lint-${index}","verdict":"pass","reasons":[]}`]),
    ),
  )
  expect(answers.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0])
  expect(await outcome(shop)).toHaveLength(6)
}, 120_000)

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditedChange } from '@locktender/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { local, onGithub, remote, type RecordShop } from './record-places.fixture.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

const artifact = 'a'.repeat(64)
const policy = (more = ''): Readonly<Record<string, string>> => ({
  '.github/release-policy.yml': `policy: 1\nrecord: { audit: { within: 100y }${more} }\n`,
})
const facts = (release: string, type: string, data: object): string[] => [
  '--release',
  release,
  '--type',
  type,
  '--data',
  JSON.stringify(data),
]
const changesOf = (changes: readonly AuditedChange[] | undefined): readonly string[] =>
  (changes ?? []).map(({ kind, name, code }) => `${kind} ${name} ${code}`)

async function plan(shop: RecordShop, release: string, more: object = {}): Promise<void> {
  const data = {
    class: 'minor',
    version: release,
    commit: shop.commit,
    range: { from: null, to: shop.commit },
    policy: { path: null, digest: null },
    artifacts: [{ name: 'shop.tgz', sha256: artifact }],
    environment: 'production',
    ...more,
  }
  const { exitCode, stderr } = await shop.ask(facts(release, 'planned', data))
  expect(exitCode, stderr).toBe(0)
}
const approve = (shop: RecordShop, release: string): Promise<unknown> =>
  shop.ask(facts(release, 'approved', { stage: 'technical', digest: 'f'.repeat(64), seats: [] }))

/** Somebody deploys, as an administrator can; gives the number. */
async function deploy(shop: RecordShop, body: object, state: string | null = 'success'): Promise<number> {
  const { github } = shop
  if (github === undefined) throw new Error('no GitHub')
  if (github.world.account('eve') === undefined) github.seed.user('eve')
  github.world.repository('acme/shop')?.collaborators.set('eve', 'admin')
  const send = async (path: string, sent: object): Promise<{ readonly id: number }> => {
    const answer = await fetch(`${github.environment['GITHUB_API_URL']}/repos/acme/shop/deployments${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${github.seed.personToken('eve')}`, 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    })
    if (answer.status !== 201) throw new Error(await answer.text())
    return (await answer.json()) as { readonly id: number }
  }
  const { id } = await send('', { ref: shop.commit, auto_merge: false, required_contexts: [], environment: 'production', ...body })
  if (state !== null) await send(`/${id}/statuses`, { state })
  return id
}

describe('an audit of deployments', () => {
  it('finds those that nobody authorised, by name and by whom, and lets the others be', async () => {
    const shop = await onGithub.open(bundle, policy())
    await plan(shop, '1.0.0')
    const early = await deploy(shop, {})
    const unapproved = await shop.ask(['--mode', 'audit'])
    expect(unapproved).toMatchObject({ exitCode: 1, result: { verdict: 'fail' } })
    expect(changesOf(unapproved.data.audit?.changes)).toEqual([`deployment ${early} audit/not-approved`])

    await approve(shop, '1.0.0')
    // What a deployment says of itself does not count: only the record does.
    const foreign = await deploy(shop, {
      task: 'locktender',
      payload: { id: '1.0.0/1/0', release: '1.0.0', artifactDigest: 'b'.repeat(64) },
    })
    const staging = await deploy(shop, { environment: 'staging' })
    const refused = await deploy(shop, { payload: { sha256: 'c'.repeat(64) } }, 'failure')
    const answer = await shop.ask(['--mode', 'audit', '--write', 'audit.html'])
    expect(answer).toMatchObject({ exitCode: 1, result: { verdict: 'fail' }, data: { audit: { deployments: 'read', tags: 'read' } } })
    expect(changesOf(answer.data.audit?.changes)).toEqual([
      `deployment ${foreign} audit/other-artifact`,
      `deployment ${early} audit/authorised`,
    ])
    expect(answer.result.reasons.map(({ message }) => message).join('\n')).toContain(`deployment ${foreign} to production by eve`)
    expect(JSON.stringify(answer.data.audit)).not.toMatch(new RegExp(`"(?:${staging}|${refused})"`))
    expect(readFileSync(join(shop.checkout.directory, 'audit.html'), 'utf8')).toContain('unauthorised')
    shop.github?.ledger.assertClean()
  })

  it('sees one that was made by hand until somebody adopts it, and says when that came too late', async () => {
    const shop = await onGithub.open(bundle, policy())
    await plan(shop, '1.0.0', { commit: 'f'.repeat(40), range: { from: null, to: 'f'.repeat(40) } })
    const id = await deploy(shop, {})
    expect(changesOf((await shop.ask(['--mode', 'audit'])).data.audit?.changes)).toEqual([`deployment ${id} audit/unrecorded`])
    const words = [
      '--mode',
      'adopt',
      '--release',
      'emergency-1',
      '--data',
      JSON.stringify({ deployment: id, reason: 'pods crashed', sha256: artifact }),
    ]
    expect((await shop.ask([...words, '--dry-run'])).data.appended).toMatchObject([{ how: 'dry-run' }])
    const adopted = await shop.ask(words)
    expect(adopted, adopted.stderr).toMatchObject({
      exitCode: 0,
      result: { verdict: 'pass' },
      data: { appended: [{ how: 'written', type: 'overridden' }] },
    })
    expect((await shop.ask(words)).data.appended).toMatchObject([{ how: 'there' }])
    const after = await shop.ask(['--mode', 'audit'])
    expect(after).toMatchObject({
      exitCode: 0,
      result: { verdict: 'pass' },
      data: { audit: { changes: [{ state: 'adopted', release: 'emergency-1' }] } },
    })
    expect(after.data.audit?.changes[0]?.message).toContain('pods crashed')
    // The same deployment, made five hours before: the record cannot be told otherwise.
    const deployment = shop.github?.world.repository('acme/shop')?.deployments.find((each) => each.id === id)
    if (deployment === undefined) throw new Error('the deployment is gone')
    Object.assign(deployment, { createdAt: deployment.createdAt - 5 * 3_600_000 })
    const late = await shop.ask(['--mode', 'audit'])
    expect(late).toMatchObject({ exitCode: 1, result: { verdict: 'fail' }, data: { audit: { changes: [{ code: 'audit/adopted-late' }] } } })
    shop.github?.ledger.assertClean()
  })

  it('decides nothing when it may not see the deployments', async () => {
    const shop = await onGithub.open(bundle, policy())
    await plan(shop, '1.0.0')
    shop.github?.faults.add({ kind: 'status', status: 403 }, { operationId: 'repos/list-deployments' })
    expect((await shop.ask(['--mode', 'audit'])).exitCode).toBe(2)
  })
})

describe.each([local, remote])('an audit of tags on $where', ({ open }) => {
  it('needs no GitHub, and finds a tag without a record, and one that was moved', async () => {
    const shop = await open(bundle, policy())
    const { checkout } = shop
    const isRemote = shop.recordDirectory !== checkout.directory
    const tag = (name: string): void => {
      checkout.git('tag', '--force', name)
      if (isRemote) checkout.git('push', '--quiet', '--force', 'origin', `refs/tags/${name}`)
    }
    await plan(shop, '1.0.0', { tag: 'v1.0.0' })
    await approve(shop, '1.0.0')
    tag('v1.0.0')
    tag('v1')
    const sound = await shop.ask(['--mode', 'audit'])
    expect(sound, sound.stderr).toMatchObject({
      exitCode: 0,
      result: { verdict: 'warn' },
      data: { audit: { deployments: 'unreadable', tags: 'read' } },
    })
    // The floating tag is no release.
    expect(changesOf(sound.data.audit?.changes)).toEqual(['tag v1.0.0 audit/authorised'])
    checkout.git('commit', '--quiet', '--allow-empty', '--message', 'fix: by hand')
    tag('v1.0.0')
    tag('v1.0.1')
    const found = await shop.ask(['--mode', 'audit'])
    expect(found).toMatchObject({ exitCode: 1, result: { verdict: 'fail' } })
    expect(changesOf(found.data.audit?.changes)).toEqual(['tag v1.0.0 audit/other-commit', 'tag v1.0.1 audit/unrecorded'])
    const adopt = ['--mode', 'adopt', '--release', 'by-hand', '--data', '{"tag":"v1.0.1","reason":"the shop was down"}']
    expect((await shop.ask(adopt)).exitCode).toBe(0)
    expect(changesOf((await shop.ask(['--mode', 'audit'])).data.audit?.changes)).toEqual([
      'tag v1.0.0 audit/other-commit',
      'tag v1.0.1 audit/adopted',
    ])
    if (!isRemote) return
    checkout.git('tag', '--delete', 'v1.0.1')
    const blind = await shop.ask(['--mode', 'audit'])
    expect(blind).toMatchObject({ exitCode: 1, data: { audit: { tags: 'missing' } } })
    expect(blind.result.reasons.map(({ code }) => code)).toContain('audit/tags-missing')
  })
})

describe('a deployment is adopted', () => {
  it.each([
    { because: 'there is no reason', data: '{"deployment":1}', code: 'input/not-an-adoption' },
    { because: 'it is both', data: '{"deployment":1,"tag":"v1","reason":"r"}', code: 'input/not-an-adoption' },
    {
      because: 'it says when it was made',
      data: '{"deployment":1,"reason":"r","madeAt":"2026-11-21T12:00:00Z"}',
      code: 'input/not-an-adoption',
    },
    { because: 'its digest is none', data: '{"deployment":1,"reason":"r","sha256":"x"}', code: 'input/not-an-adoption' },
    { because: 'it is no JSON', data: '{', code: 'input/not-json' },
    { because: 'there is no such tag', data: '{"tag":"v9","reason":"r"}', code: 'record/no-such-change' },
    { because: 'there is no GitHub', data: '{"deployment":1,"reason":"r"}', code: 'record/no-such-change' },
  ])('not when $because', async ({ data, code }) => {
    const shop = await local.open(bundle, policy())
    expect(await shop.ask(['--mode', 'adopt', '--release', 'e', '--data', data])).toMatchObject({
      exitCode: 2,
      result: { reasons: [{ code }] },
    })
    expect((await shop.ask([])).data.events).toBe(0)
  })
})

describe('what a policy lists as provenance', () => {
  const listed = (require: string): Readonly<Record<string, string>> => policy(`, completeness: { require: ${require} }`)
  const out = async (shop: RecordShop): Promise<void> => {
    await plan(shop, '1.0.0', { stages: [{ share: 1, bakeSeconds: 0 }] })
    await shop.ask(facts('1.0.0', 'stage-applied', { stage: 0, share: 1, opId: 'op', fence: 1, sha256: artifact }))
    await shop.ask(facts('1.0.0', 'advanced', { from: 0, to: 1 }))
  }

  it('makes verify fail by name when a release that is out lacks it', async () => {
    const shop = await local.open(bundle, listed('[commit, scans, attestation]'))
    await out(shop)
    const answer = await shop.ask(['--mode', 'verify'])
    expect(answer).toMatchObject({
      exitCode: 1,
      result: {
        verdict: 'fail',
        reasons: [{ code: 'record/incomplete', rule: 'record.completeness.require' }, { code: 'record/whole' }, {}],
      },
      data: {
        provenance: { required: ['commit', 'scans', 'attestation'], releases: 1, complete: 0 },
        releases: [{ complete: { lacks: ['scans', 'attestation'] } }],
      },
    })
    expect(answer.data.provenance?.share).toBeCloseTo(1 / 3)
  })

  it('passes when it is there, and is a gap and no failure where the policy lists nothing', async () => {
    const shop = await local.open(bundle, listed('[commit, environment, deployment]'))
    await out(shop)
    expect(await shop.ask(['--mode', 'verify'])).toMatchObject({
      exitCode: 0,
      result: { verdict: 'pass' },
      data: { provenance: { complete: 1, share: 1 } },
    })
    const silent = await local.open(bundle)
    await out(silent)
    expect(await silent.ask(['--mode', 'verify'])).toMatchObject({ exitCode: 0, result: { verdict: 'warn' } })
    expect((await silent.ask([])).data.provenance).toMatchObject({ releases: 1, complete: 0 })
  })
})

describe('signatures of the record', () => {
  const signed = policy(', signed: true')

  it('are those that GitHub verifies, and one that is missing fails where the policy asks for them', async () => {
    const shop = await onGithub.open(bundle, signed)
    await plan(shop, '1.0.0')
    await approve(shop, '1.0.0')
    const sound = await shop.ask(['--mode', 'verify'])
    expect(sound.data.chain?.history).toEqual({ commits: 2, isWhole: true, faults: [], unsigned: 0 })
    expect(sound.exitCode, sound.stderr).toBe(0)
    const repository = shop.github?.world.repository('acme/shop')
    const [first] = repository?.signedCommits ?? []
    repository?.signedCommits.delete(first ?? '')
    expect(await shop.ask(['--mode', 'verify'])).toMatchObject({
      exitCode: 1,
      result: { verdict: 'fail', reasons: [{ code: 'record/unsigned', rule: 'record.signed' }, { code: 'record/whole' }, {}, {}] },
    })
  })

  it('are not known where no server verifies them, and that is no pass', async () => {
    const shop = await local.open(bundle, signed)
    await plan(shop, '1.0.0')
    expect(await shop.ask(['--mode', 'verify'])).toMatchObject({
      exitCode: 1,
      result: { verdict: 'unknown', reasons: [{ code: 'record/signatures-unknown' }, {}, {}] },
    })
  })
})

it('a stream goes on where the last one ended, and stops when the record does not hold what it said', async () => {
  const shop = await local.open(bundle, policy())
  await plan(shop, '1.0.0')
  await approve(shop, '1.0.0')
  const read = (file: string): { readonly seq: number; readonly type: string }[] =>
    readFileSync(join(shop.checkout.directory, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { seq: number; type: string })
  expect((await shop.ask(['--mode', 'export', '--write', 'one.events.jsonl'])).exitCode).toBe(0)
  expect(read('one.events.jsonl').map(({ seq, type }) => `${seq} ${type}`)).toEqual([
    '1 dev.locktender.release.planned',
    '2 dev.locktender.release.approved',
  ])
  await shop.ask(facts('1.0.0', 'amended', { of: 1, note: 'n' }))
  expect((await shop.ask(['--mode', 'export', '--anchors', 'one.events.jsonl', '--write', 'two.events.jsonl'])).exitCode).toBe(0)
  expect(read('two.events.jsonl').map(({ seq }) => seq)).toEqual([3])
  const other = await local.open(bundle, policy())
  await plan(other, '9.0.0')
  const stream = join(shop.checkout.directory, 'two.events.jsonl')
  const broken = await other.ask(['--mode', 'export', '--anchors', stream, '--write', 'three.events.jsonl'])
  expect(broken).toMatchObject({ exitCode: 2, result: { reasons: [{ code: 'record/truncated' }] } })
  expect(existsSync(join(other.checkout.directory, 'three.events.jsonl'))).toBe(false)
})

it('a release is closed only once nothing of it is open', async () => {
  const shop = await local.open(bundle)
  await plan(shop, '1.0.0', { stages: [{ share: 1, bakeSeconds: 0 }] })
  await shop.ask(facts('1.0.0', 'stage-applied', { stage: 0, share: 1, opId: 'op', fence: 1, sha256: artifact }))
  const close = facts('1.0.0', 'closed', { conditions: [] })
  expect(await shop.ask(close)).toMatchObject({ exitCode: 2, result: { reasons: [{ code: 'record/illegal-transition' }] } })
  await shop.ask(facts('1.0.0', 'advanced', { from: 0, to: 1 }))
  expect(await shop.ask(close)).toMatchObject({ exitCode: 0 })
  expect(await shop.ask(['--release', '1.0.0'])).toMatchObject({ data: { releases: [{ state: 'closed' }] } })
  // What is written of a closed release are additions, nothing else.
  expect((await shop.ask(facts('1.0.0', 'amended', { of: 1, note: 'archived' }))).exitCode).toBe(0)
  expect((await shop.ask(facts('1.0.0', 'verified', { window: 'long', verdict: 'pass', reasons: [] }))).exitCode).toBe(2)
})

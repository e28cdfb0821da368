import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSigstore, type SigstoreFixture } from '@locktender/github/testing'
import type { EventFile } from '@locktender/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordOf, wholeRelease, type Step } from '../../packages/domain/record/src/sample-record.fixture.ts'
import { buildBundle, removeBundle } from './bundle.ts'
import { mergeIntoBranch, readBranch, writeBranch, writeLine } from './record-branch.fixture.ts'
import { local, type Asked, type RecordShop } from './record-places.fixture.ts'

let bundle = ''
let sigstore: SigstoreFixture
beforeAll(async () => {
  // The certificates of the test library begin when they are made; the command runs by the clock of the machine.
  sigstore = await openSigstore(new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000))
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

const filesOf = (steps: readonly Step[], id?: string): EventFile[] => recordOf(steps, id).map(({ path, text }) => ({ path, text }))
const sound = filesOf(wholeRelease)
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const head = { seq: sound.length, digest: digest(sound.at(-1)?.text ?? '') }
const changed = (at: number, change: (file: EventFile) => EventFile): EventFile[] =>
  sound.map((file, index) => (index === at ? change(file) : file))

async function shopWith(files: readonly EventFile[], more: Readonly<Record<string, string>> = {}): Promise<RecordShop> {
  const shop = await local.open(bundle, more)
  writeBranch(shop.checkout.directory, files)
  return shop
}

async function verified(files: readonly EventFile[], anchor?: object, env: Readonly<Record<string, string>> = {}): Promise<Asked> {
  const shop = await shopWith(files)
  if (anchor !== undefined) writeFileSync(join(shop.checkout.directory, 'anchor.json'), JSON.stringify(anchor))
  return shop.ask(['--mode', 'verify', ...(anchor === undefined ? [] : ['--anchors', 'anchor.json'])], env)
}

it('a sound record passes, with its anchor and without', async () => {
  expect(await verified(sound)).toMatchObject({ exitCode: 0, data: { events: 13, head } })
  expect(await verified(sound, head)).toMatchObject({ exitCode: 0, data: { chain: { anchors: [{ ...head, signer: null }] } } })
  const early = { seq: 3, digest: digest(sound[2]?.text ?? '') }
  expect((await verified(sound, [early, head])).exitCode).toBe(0)
})

const swapped = sound.map((file, index) => ({ path: file.path, text: sound[index === 4 ? 5 : index === 5 ? 4 : index]?.text ?? '' }))
const fork = { path: sound[4]?.path.replace('stage-applied', 'held') ?? '', text: sound[4]?.text ?? '' }
const renumbered = sound
  .toSpliced(4, 1)
  .map((file, index) => ({ ...file, path: sound[index]?.path.replace(/\.[a-z-]+\.json$/, '.gated.json') ?? '' }))

describe('tampering', () => {
  it.each<{
    because: string
    files: readonly EventFile[]
    code: string
    bad: number
    anchor?: object
    env?: Readonly<Record<string, string>>
  }>([
    {
      because: 'an event was edited',
      files: changed(3, ({ path, text }) => ({ path, text: text.replace('"GO"', '"CONDITIONAL"') })),
      code: 'record/broken-link',
      bad: 4,
    },
    {
      because: 'an event was reformatted',
      files: changed(3, ({ path, text }) => ({ path, text: JSON.stringify(JSON.parse(text), null, 2) })),
      code: 'record/not-canonical',
      bad: 4,
    },
    {
      because: 'an event is no JSON any more',
      files: changed(3, ({ path, text }) => ({ path, text: text.slice(1) })),
      code: 'record/event-invalid',
      bad: 4,
    },
    { because: 'an event was deleted', files: sound.toSpliced(4, 1), code: 'record/missing', bad: 5 },
    { because: 'an event was deleted and the others renamed', files: renumbered, code: 'record/moved', bad: 5 },
    { because: 'an event was put in', files: [...sound, fork], code: 'record/fork', bad: 5 },
    { because: 'two events were swapped', files: swapped, code: 'record/moved', bad: 5 },
    { because: 'the beginning was cut off', files: sound.slice(2), code: 'record/missing', bad: 1 },
    { because: 'the end was cut off', files: sound.slice(0, -2), code: 'record/truncated', bad: 12, anchor: head },
    { because: 'all of it is gone', files: [{ path: 'x', text: '' }], code: 'record/stray-file', bad: 0 },
    {
      because: 'it was written anew',
      files: filesOf([...wholeRelease.slice(0, 3), ...wholeRelease.slice(1)]),
      code: 'record/anchor-differs',
      bad: 13,
      anchor: head,
    },
    {
      because: 'it belongs to another repository',
      files: filesOf(wholeRelease, '43'),
      code: 'record/foreign',
      bad: 1,
      env: { GITHUB_REPOSITORY_ID: '42' },
    },
    {
      because: 'a stage was skipped',
      files: filesOf([{ type: 'planned' }, { type: 'stage-applied', with: { stage: 2 } }]),
      code: 'record/illegal-transition',
      bad: 2,
    },
    {
      because: 'something else lies on the branch',
      files: [...sound, { path: 'README.md', text: 'hello' }],
      code: 'record/stray-file',
      bad: 0,
    },
  ])('is named, with exit status 2: $because', async ({ files, code, bad, anchor, env }) => {
    const { exitCode, result } = await verified(files, anchor, env)
    expect(result.reasons[0]).toMatchObject({ code, message: expect.stringContaining(bad === 0 ? '' : `first bad event is ${bad}`) })
    expect({ exitCode, verdict: result.verdict }).toEqual({ exitCode: 2, verdict: 'unknown' })
  })

  const byAppend = sound.map((_, index) => sound.slice(0, index + 1))
  const edited = changed(3, ({ path, text }) => ({ path, text: text.replace('"GO"', '"CONDITIONAL"') }))

  it.each<{ because: string; write: (directory: string) => void; codes: readonly string[] }>([
    { because: 'it was only ever appended to', write: (directory) => writeLine(directory, byAppend), codes: [] },
    { because: 'all of it was put in at once', write: (directory) => writeBranch(directory, sound), codes: ['record/not-by-append'] },
    {
      because: 'an event was changed, and changed back',
      write: (directory) => writeLine(directory, [...byAppend, edited, sound]),
      codes: ['record/not-by-append'],
    },
    {
      because: 'an event was taken out for a while',
      write: (directory) => writeLine(directory, [...byAppend, sound.slice(0, -1), sound]),
      codes: ['record/not-by-append'],
    },
    {
      because: 'another line of history was merged into it',
      write: (directory) => {
        writeLine(directory, byAppend)
        mergeIntoBranch(directory)
      },
      codes: ['record/merged', 'record/not-by-append'],
    },
  ])('shows in the commits, though the events are whole: $because', async ({ write, codes }) => {
    const shop = await local.open(bundle)
    write(shop.checkout.directory)
    const { exitCode, data, result } = await shop.ask(['--mode', 'verify'])
    expect(exitCode).toBe(0)
    expect(data.chain?.history?.faults.map(({ code }) => code)).toEqual(codes)
    expect(result.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]))
  })

  it('of the whole branch leaves nothing that could pass', async () => {
    const shop = await local.open(bundle)
    expect(await shop.ask(['--mode', 'verify'])).toMatchObject({
      exitCode: 1,
      result: { verdict: 'unknown', reasons: [{ code: 'record/empty' }] },
    })
  })

  it('stops an export too, and no file is written', async () => {
    const shop = await shopWith(sound.toSpliced(4, 1))
    expect((await shop.ask(['--mode', 'export', '--write', 'out.jsonl'])).exitCode).toBe(2)
    expect(() => readFileSync(join(shop.checkout.directory, 'out.jsonl'))).toThrow(/ENOENT/)
  })

  it('keeps an event out that does not follow from the record of this repository', async () => {
    const shop = await shopWith(filesOf(wholeRelease, '43'))
    const words = ['--release', '1.1.0', '--type', 'amended', '--data', '{"of":1,"note":"n"}']
    expect(await shop.ask(words, { GITHUB_REPOSITORY_ID: '42' })).toMatchObject({
      exitCode: 2,
      result: { reasons: [{ code: 'record/foreign' }] },
    })
    expect(readBranch(shop.checkout.directory)).toHaveLength(13)
  })
})

describe('a signed anchor', () => {
  const claims = {
    identity: 'https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main',
    issuer: 'https://token.actions.githubusercontent.com',
    repository: 'https://github.com/acme/shop',
  }
  const policy = 'policy: 1\ntrusted-root: .github/trusted-root.jsonl\n'

  async function held(files: readonly EventFile[], signed: object, more: Readonly<Record<string, string>> = {}): Promise<Asked> {
    const shop = await shopWith(files, { '.github/release-policy.yml': policy, '.github/trusted-root.jsonl': sigstore.root, ...more })
    mkdirSync(join(shop.checkout.directory, 'anchors'))
    writeFileSync(join(shop.checkout.directory, 'anchors/head.sigstore.json'), JSON.stringify(signed))
    return shop.ask(['--mode', 'verify', '--anchors', 'anchors/head.sigstore.json'], { GITHUB_REPOSITORY: 'acme/shop' })
  }

  it('is verified without a network, and found in the chain', async () => {
    const attested = { '.github/release-policy.yml': `${policy}record: { attest: true }\n` }
    const { exitCode, data, result, stderr } = await held(sound, await sigstore.bundle(claims, { head: head.digest }), attested)
    expect(exitCode, stderr).toBe(0)
    expect(data.chain?.anchors).toEqual([{ ...head, source: 'anchors/head.sigstore.json', signer: claims.identity }])
    expect(result.reasons.map(({ code }) => code)).not.toContain('record/not-attested')
  })

  it('is missed where the policy asks for it', async () => {
    const shop = await shopWith(sound, { '.github/release-policy.yml': 'policy: 1\nrecord: { attest: true }\n' })
    const { result } = await shop.ask(['--mode', 'verify'])
    expect(result.verdict).toBe('warn')
    expect(result.reasons.map(({ code }) => code)).toContain('record/not-attested')
  })

  it.each<{
    because: string
    code: string
    files?: readonly EventFile[]
    bundle?: () => Promise<object>
    more?: Readonly<Record<string, string>>
  }>([
    { because: 'the end was cut off after it', code: 'record/anchor-differs', files: sound.slice(0, -1) },
    {
      because: 'another repository signed it',
      code: 'record/anchor-foreign',
      bundle: () =>
        sigstore.bundle(
          { ...claims, identity: claims.identity.replace('shop', 'evil'), repository: 'https://github.com/acme/evil' },
          { head: head.digest },
        ),
    },
    {
      because: 'its statement was changed',
      code: 'evidence/tampered',
      bundle: async () => {
        const signed = (await sigstore.bundle(claims, { head: 'f'.repeat(64) })) as { dsseEnvelope: { payload: string } }
        const payload = Buffer.from(signed.dsseEnvelope.payload, 'base64').toString().replace('f'.repeat(64), head.digest)
        return { ...signed, dsseEnvelope: { ...signed.dsseEnvelope, payload: Buffer.from(payload).toString('base64') } }
      },
    },
    {
      because: 'there is no root to verify it with',
      code: 'record/no-trusted-root',
      more: { '.github/release-policy.yml': 'policy: 1\n' },
    },
  ])('does not hold when $because', async ({ code, files = sound, bundle: signed, more }) => {
    const given = (await signed?.()) ?? (await sigstore.bundle(claims, { head: head.digest }))
    expect(await held(files, given, more)).toMatchObject({ exitCode: 2, result: { reasons: [{ code }] } })
  })
})

import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { VirtualClock } from '@locktender/fake-github'
import { openSigstore, type SigstoreFixture } from '@locktender/github/testing'
import { openGateShop, reports, type GateShop } from './gate-shop.ts'

let shop: GateShop
let sigstore: SigstoreFixture
const open: GateShop[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

const policy = `policy: 1
trusted-root: .github/trusted-root.jsonl
gates: [ { id: tests, trust: A, workflow: .github/workflows/ci.yml, report: "reports/**", require: "failed == 0 and ran >= 2" } ]
`
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

async function opened(text = policy): Promise<void> {
  // The certificates of the test library begin when they are made.
  const now = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000)
  sigstore = await openSigstore(now)
  const clock = new VirtualClock(new Date(now.getTime() + 60_000).toISOString())
  shop = await openGateShop(text, undefined, { clock }, () => ({ '.github/trusted-root.jsonl': `${sigstore.root}\n` }))
  open.push(shop)
}

interface Change {
  readonly workflow?: string
  readonly ref?: string
  readonly repository?: string
  readonly commit?: string
  readonly subject?: string
}

async function bundle({ workflow = 'ci.yml', ref = 'refs/heads/main', repository = 'acme/shop', ...more }: Change = {}): Promise<string> {
  const { url } = shop.github
  const claims = {
    identity: `${url}/acme/shop/.github/workflows/${workflow}@${ref}`,
    issuer: `${url}/_services/token`,
    repository: `${url}/${repository}`,
    commit: more.commit ?? shop.head,
  }
  return JSON.stringify(await sigstore.bundle(claims, { 'junit.xml': more.subject ?? sha256(reports.junit) }))
}

const codeOf = ({ data }: { data: { tree: { code: string } } }): string => data.tree.code

describe('evidence of class A', () => {
  it('is a report with a bundle beside it that the named workflow has signed', async () => {
    await opened()
    shop.write('reports/junit.xml', reports.junit)
    expect(codeOf(await shop.run({}))).toBe('evidence/untrusted')
    shop.write('reports/junit.xml.sigstore.json', await bundle())
    const { data, result } = await shop.run({})
    expect(data.decision, JSON.stringify(data)).toBe('GO')
    expect(result.evidence).toContainEqual({
      path: 'reports/junit.xml',
      sha256: sha256(reports.junit),
      producedBy: 'junit, class A',
    })
  })

  it('may be attested by one of several bundles, one a line', async () => {
    await opened()
    shop.write('reports/junit.xml', reports.junit)
    shop.write('reports/junit.xml.sigstore.jsonl', `${await bundle({ subject: 'd'.repeat(64) })}\n${await bundle()}\n`)
    expect((await shop.run({})).data.decision).toBe('GO')
  })

  it('may lie in an artifact with its bundle', async () => {
    await opened()
    shop.artifact('reports', { 'reports/junit.xml': reports.junit, 'reports/junit.xml.sigstore.json': await bundle() })
    const { data, result } = await shop.run({ artifacts: 'reports' })
    expect(data.decision, JSON.stringify(data)).toBe('GO')
    expect(result.evidence.at(-1)?.producedBy).toMatch(/class A$/)
  })

  it('may be attested by what GitHub keeps for its digest, where the token may read it', async () => {
    await opened()
    shop.write('reports/junit.xml', reports.junit)
    const { world, clock } = shop.github
    const kept = JSON.parse(await bundle()) as object
    const subjects = [`sha256:${sha256(reports.junit)}`]
    shop.repository.attestations.push({
      id: world.nextId(),
      subjects,
      predicateType: '',
      bundle: kept,
      initiator: 'user',
      createdAt: clock.now(),
    })
    expect((await shop.run({}, { contents: 'read', attestations: 'read', 'pull-requests': 'read' })).data.decision).toBe('GO')
  })

  it.each<{ because: string; change: Change; code: string }>([
    { because: 'another workflow has signed it', change: { workflow: 'other.yml' }, code: 'evidence/other-signer' },
    { because: 'the workflow stood on a branch of the change', change: { ref: 'refs/heads/topic' }, code: 'evidence/other-signer' },
    { because: 'a run of a fork has signed it', change: { repository: 'eve/shop' }, code: 'evidence/other-signer' },
  ])('is none when $because: it stays of the class that it has', async ({ change, code }) => {
    await opened()
    shop.write('reports/junit.xml', reports.junit)
    shop.write('reports/junit.xml.sigstore.json', await bundle(change))
    const { data, result } = await shop.run({})
    expect([data.decision, data.tree.code, result.verdict]).toEqual(['NO-GO', 'evidence/untrusted', 'unknown'])
    expect(data.notes.map((note) => note.code)).toContain(code)
  })

  it('of another commit does not count', async () => {
    await opened()
    shop.write('reports/junit.xml', reports.junit)
    shop.write('reports/junit.xml.sigstore.json', await bundle({ commit: shop.base }))
    expect(codeOf(await shop.run({}))).toBe('evidence/wrong-commit')
  })

  it.each<{ because: string; write: () => Promise<void> }>([
    {
      because: 'the report was changed after it was signed',
      write: async () => {
        shop.write('reports/junit.xml.sigstore.json', await bundle())
        shop.write('reports/junit.xml', reports.junit.replace('name="b"', 'name="c"'))
      },
    },
    {
      because: 'its statement was exchanged',
      write: async () => {
        const signed = JSON.parse(await bundle({ subject: 'd'.repeat(64) })) as { dsseEnvelope: { payload: string } }
        const payload = Buffer.from(signed.dsseEnvelope.payload, 'base64').toString().replace('d'.repeat(64), sha256(reports.junit))
        signed.dsseEnvelope.payload = Buffer.from(payload).toString('base64')
        shop.write('reports/junit.xml', reports.junit)
        shop.write('reports/junit.xml.sigstore.json', JSON.stringify(signed))
      },
    },
    {
      because: 'a Sigstore has signed that nobody trusts',
      write: async () => {
        const trusted = sigstore
        sigstore = await openSigstore(new Date(shop.github.clock.now()))
        shop.write('reports/junit.xml', reports.junit)
        shop.write('reports/junit.xml.sigstore.json', await bundle())
        sigstore = trusted
      },
    },
    {
      because: 'the bundle was cut off',
      write: async () => {
        shop.write('reports/junit.xml', reports.junit)
        shop.write('reports/junit.xml.sigstore.json', (await bundle()).slice(0, 500))
      },
    },
    {
      because: 'the bundle is empty',
      write: () => {
        shop.write('reports/junit.xml', reports.junit)
        shop.write('reports/junit.xml.sigstore.jsonl', '\n')
        return Promise.resolve()
      },
    },
  ])('cannot be judged when $because', async ({ write }) => {
    await opened()
    await write()
    expect((await shop.run({})).problem?.code).toBe('evidence/tampered')
  })

  it('is verified by the root of the base commit, not by one that the change brings', async () => {
    await opened()
    const own = sigstore
    sigstore = await openSigstore(new Date(shop.github.clock.now()))
    shop.write('.github/trusted-root.jsonl', sigstore.root)
    shop.write('reports/junit.xml', reports.junit)
    shop.write('reports/junit.xml.sigstore.json', await bundle())
    expect((await shop.run({})).problem?.code).toBe('evidence/tampered')
    sigstore = own
  })

  it('needs the root that the policy names', async () => {
    await opened(policy.replace('trusted-root.jsonl', 'no-root.jsonl'))
    shop.write('reports/junit.xml', reports.junit)
    shop.write('reports/junit.xml.sigstore.json', await bundle())
    expect((await shop.run({})).problem?.code).toBe('evidence/trusted-root')
  })

  it('is looked for only where a gate demands it', async () => {
    await opened(policy.replace('trust: A, ', '').replace('workflow: .github/workflows/ci.yml, ', ''))
    shop.write('reports/junit.xml', reports.junit)
    shop.write('reports/junit.xml.sigstore.json', 'no bundle')
    expect((await shop.run({})).data.decision).toBe('GO')
  })
})

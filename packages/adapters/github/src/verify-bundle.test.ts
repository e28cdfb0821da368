import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSigstore, type SigstoreFixture } from './sigstore.fixture.ts'
import { bundleVerifier } from './verify-bundle.ts'

// The root certificate of the test library begins when it is made.
const now = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000)
const report = createHash('sha256').update('<testsuites/>').digest('hex')
const claims = {
  identity: 'https://github.com/acme/shop/.github/workflows/ci.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/acme/shop',
  commit: 'c'.repeat(40),
}

let sigstore: SigstoreFixture
let bundle: Record<string, unknown>
beforeAll(async () => {
  sigstore = await openSigstore(now)
  bundle = await sigstore.bundle(claims, { 'junit.xml': report })
})

/** The bundle with its JSON changed at one place. */
const changed = (change: (text: string) => string): unknown => JSON.parse(change(JSON.stringify(bundle)))
const inEnvelope = (key: string, value: unknown): unknown => ({
  ...bundle,
  dsseEnvelope: { ...(bundle['dsseEnvelope'] as object), [key]: value },
})

describe('a bundle', () => {
  it('that holds says who signed what, when, in which repository and for which commit', async () => {
    const verify = await bundleVerifier(sigstore.root)
    expect(verify(bundle, 'x')).toEqual({
      subjects: [report],
      signer: claims.identity,
      issuer: claims.issuer,
      repository: claims.repository,
      commit: claims.commit,
      at: now,
    })
  })

  it('is verified by any of several roots, one a line', async () => {
    const other = await openSigstore(now)
    const verify = await bundleVerifier(`${other.root}\n${sigstore.root}\n`)
    expect(verify(bundle, 'x').subjects).toEqual([report])
  })

  it.each<{ because: string; hurt: () => unknown }>([
    {
      because: 'its statement was exchanged',
      hurt: () =>
        inEnvelope('payload', Buffer.from(JSON.stringify({ subject: [{ digest: { sha256: 'f'.repeat(64) } }] })).toString('base64')),
    },
    {
      because: 'its signature is another',
      hurt: () => inEnvelope('signatures', [{ sig: Buffer.alloc(70).toString('base64'), keyid: '' }]),
    },
    { because: 'it is of another type', hurt: () => inEnvelope('payloadType', 'text/plain') },
    {
      because: 'the log knows nothing of it',
      hurt: () => changed((text) => text.replace(/"canonicalizedBody":"[^"]{8}/, '"canonicalizedBody":"AAAAAAAA')),
    },
    {
      because: 'it was logged at another time',
      hurt: () => changed((text) => text.replace(/"integratedTime":"\d+"/, '"integratedTime":"1"')),
    },
    {
      because: 'it is in no log',
      hurt: () => changed((text) => text.replace(/"tlogEntries":\[.*?\}\}\}?,?"canon.*?\}\]/, '"tlogEntries":[]')),
    },
    { because: 'it is no bundle', hurt: () => ({ hello: 1 }) },
    { because: 'it is nothing', hurt: () => null },
  ])('does not hold when $because', async ({ hurt }) => {
    const verify = await bundleVerifier(sigstore.root)
    expect(() => verify(hurt(), 'junit.xml.sigstore.json')).toThrow(
      expect.objectContaining({ code: 'evidence/tampered', message: expect.stringContaining('junit.xml.sigstore.json') }),
    )
  })

  it('of a certificate authority that nobody trusts does not hold', async () => {
    const verify = await bundleVerifier((await openSigstore(now)).root)
    expect(() => verify(bundle, 'x')).toThrow(expect.objectContaining({ code: 'evidence/tampered' }))
  })
})

it.each(['', '  \n', 'no JSON', '{"tlogs": 1}'])('text %j is no trusted root', async (text) => {
  await expect(bundleVerifier(text)).rejects.toMatchObject({ code: 'evidence/trusted-root' })
})

import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Key, Metadata, MetaFile, Root, Signature, Snapshot, TargetFile, Targets, Timestamp } from '@tufjs/models'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSigstore } from './sigstore.fixture.ts'
import { sigstoreRoot } from './sigstore-root.ts'

let folder: string
let server: Server
let mirror: { url: string; rootFile: string }
let rootText: string
/** What the mirror serves, by path. */
let files: Map<string, string>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tuf-'))
  files = new Map()
  server = createServer(({ url = '' }, response) => {
    const text = files.get(url)
    response.writeHead(text === undefined ? 404 : 200).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  mirror = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, rootFile: join(folder, 'first-root.json') }
  rootText = (await openSigstore(new Date())).root
  publish(generateKeyPairSync('ed25519'))
})
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

/** A TUF repository of one key, whose only target is the trusted root. */
function publish({ publicKey, privateKey }: { publicKey: KeyObject; privateKey: KeyObject }): void {
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
  const key = new Key({
    keyID: 'k',
    keyType: 'ed25519',
    scheme: 'ed25519',
    keyVal: { public: raw.toString('hex') },
  })
  const expires = new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')
  const common = { version: 1, specVersion: '1.0.0', expires }
  const root = new Root({ ...common, consistentSnapshot: false })
  for (const role of ['root', 'timestamp', 'snapshot', 'targets']) root.addKey(key, role)
  const bytes = Buffer.from(rootText)
  const hashes = { sha256: createHash('sha256').update(bytes).digest('hex') }
  const targets = new Targets({ ...common })
  targets.addTarget(new TargetFile({ path: 'trusted_root.json', length: bytes.length, hashes }))
  const snapshot = new Snapshot({ ...common, meta: { 'targets.json': new MetaFile({ version: 1 }) } })
  const timestamp = new Timestamp({ ...common, snapshotMeta: new MetaFile({ version: 1 }) })
  const signed = (part: Root | Targets | Snapshot | Timestamp): string => {
    const metadata = new Metadata(part as Root)
    metadata.sign((data) => new Signature({ keyID: key.keyID, sig: sign(null, data, privateKey).toString('hex') }))
    return JSON.stringify(metadata.toJSON())
  }
  writeFileSync(mirror.rootFile, signed(root))
  files.set('/targets.json', signed(targets))
  files.set('/snapshot.json', signed(snapshot))
  files.set('/timestamp.json', signed(timestamp))
  files.set('/targets/trusted_root.json', rootText)
}

describe('the trusted root', () => {
  it('is fetched by TUF, checked, and kept', async () => {
    const root = await sigstoreRoot(join(folder, 'cache'), mirror)
    expect(JSON.parse(root)).toEqual(JSON.parse(rootText))
    files.delete('/targets/trusted_root.json')
    expect(await sigstoreRoot(join(folder, 'cache'), mirror)).toBe(root)
  })

  it.each<{ because: string; hurt: () => void }>([
    {
      because: 'it is not the one that was signed',
      hurt: () => void files.set('/targets/trusted_root.json', rootText.replace('test', 'evil')),
    },
    {
      because: 'the metadata are of somebody else',
      hurt: () => {
        const first = files.get('/timestamp.json') ?? ''
        publish(generateKeyPairSync('ed25519'))
        files.set('/timestamp.json', first)
      },
    },
    { because: 'nobody answers', hurt: () => files.clear() },
  ])('is none when $because, and the hint says what to do instead', async ({ hurt }) => {
    hurt()
    await expect(sigstoreRoot(join(folder, 'cache'), mirror)).rejects.toMatchObject({
      code: 'github/no-trusted-root',
      hint: expect.stringContaining('gh attestation trusted-root'),
    })
  })
})

import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { HashAlgorithm, PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs'

/** Who signs, as the certificate of a run says it. */
export interface SignerClaims {
  /** `https://github.com/acme/shop/.github/workflows/ci.yml@refs/heads/main`. */
  readonly identity: string
  readonly issuer: string
  readonly repository?: string
  readonly commit?: string
}

/** A Sigstore of our own: its root, and bundles that runs have signed. */
export interface SigstoreFixture {
  /** As `gh attestation trusted-root` prints it. */
  readonly root: string
  /** A bundle whose statement names these subjects by SHA-256. */
  bundle(claims: SignerClaims, subjects: Readonly<Record<string, string>>): Promise<Record<string, unknown>>
}

const issuerOid = '1.3.6.1.4.1.57264.1.8'
const repositoryOid = '1.3.6.1.4.1.57264.1.12'
const commitOid = '1.3.6.1.4.1.57264.1.13'

/** Makes a certificate authority, a certificate log and a transparency log with keys of their own; all is signed at `now`, which is not before the call. */
export async function openSigstore(now: Date): Promise<SigstoreFixture> {
  const { initializeCA, initializeCTLog, initializeTLog } = await import('@sigstore/mock')
  const pair = (): { publicKey: KeyObject; privateKey: KeyObject } => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ctlog = await initializeCTLog(pair(), now)
  const ca = await initializeCA(generateKeyPairSync('ec', { namedCurve: 'P-384' }), ctlog, now)
  const tlog = await initializeTLog('https://log.example', pair(), now)
  const validFor = { start: new Date(now.getTime() - 3_600_000) }
  const log = (key: Buffer) => ({
    baseUrl: 'https://log.example',
    logId: { keyId: createHash('sha256').update(key).digest() },
    hashAlgorithm: HashAlgorithm.SHA2_256,
    publicKey: { rawBytes: key, keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256, validFor },
    checkpointKeyId: undefined,
    operator: 'test',
  })
  const root = TrustedRoot.toJSON({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(tlog.publicKey)],
    ctlogs: [log(ctlog.publicKey)],
    certificateAuthorities: [
      {
        subject: { commonName: 'sigstore', organization: 'test' },
        uri: 'https://ca.example',
        certChain: { certificates: [{ rawBytes: Buffer.from(ca.rootCertificate.buffer) }] },
        validFor,
        operator: 'test',
      },
    ],
    timestampAuthorities: [],
  })
  return {
    root: JSON.stringify(root),
    bundle: async ({ identity, issuer, repository, commit }, subjects) => {
      const { publicKey, privateKey } = pair()
      const key = publicKey.export({ type: 'spki', format: 'der' })
      const claims = [
        { oid: issuerOid, value: issuer },
        ...(repository === undefined ? [] : [{ oid: repositoryOid, value: repository }]),
        ...(commit === undefined ? [] : [{ oid: commitOid, value: commit }]),
      ]
      const certificate = Buffer.from((await ca.issueCertificate({ publicKey: key, subjectAltName: identity, extensions: claims })).buffer)
      const subject = Object.entries(subjects).map(([name, sha256]) => ({ name, digest: { sha256 } }))
      const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject,
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: {},
      }
      return signed(statement, certificate, privateKey, tlog)
    },
  }
}

interface TransparencyLog {
  log(entry: object): Promise<Readonly<Record<string, unknown>>>
}

interface LoggedEntry {
  readonly body: string
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
  readonly verification: {
    readonly inclusionProof: { logIndex: number; treeSize: number; checkpoint: string; hashes: string[]; rootHash: string }
    readonly signedEntryTimestamp: string
  }
}

const payloadType = 'application/vnd.in-toto+json'

async function signed(statement: object, certificate: Buffer, key: KeyObject, tlog: TransparencyLog): Promise<Record<string, unknown>> {
  const payload = Buffer.from(JSON.stringify(statement))
  // Pre-authentication encoding of DSSE: https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
  const encoded = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload])
  const signature = sign('sha256', encoded, key).toString('base64')
  const pem = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replaceAll(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`
  const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
  const envelope = { payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature, keyid: '' }] }
  const proposed = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: digest(Buffer.from(JSON.stringify(envelope))) },
      payloadHash: { algorithm: 'sha256', value: digest(payload) },
      signatures: [{ signature, verifier: Buffer.from(pem).toString('base64') }],
    },
  }
  const [entry] = Object.values(await tlog.log(proposed)) as LoggedEntry[]
  if (entry === undefined) throw new Error('nothing was logged')
  const { inclusionProof, signedEntryTimestamp } = entry.verification
  const hexToBase64 = (text: string): string => Buffer.from(text, 'hex').toString('base64')
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: certificate.toString('base64') },
      tlogEntries: [
        {
          logIndex: String(entry.logIndex),
          logId: { keyId: hexToBase64(entry.logID) },
          kindVersion: { kind: 'dsse', version: '0.0.1' },
          integratedTime: String(entry.integratedTime),
          inclusionPromise: { signedEntryTimestamp },
          inclusionProof: {
            logIndex: String(inclusionProof.logIndex),
            rootHash: hexToBase64(inclusionProof.rootHash),
            treeSize: String(inclusionProof.treeSize),
            hashes: [],
            checkpoint: { envelope: inclusionProof.checkpoint },
          },
          canonicalizedBody: entry.body,
        },
      ],
    },
    dsseEnvelope: envelope,
  }
}

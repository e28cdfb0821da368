import { Problem } from '@locktender/contracts'
import type { X509Certificate } from '@sigstore/core'

/** What a Sigstore bundle proves once its signature holds: who signed what, and when. */
export interface VerifiedBundle {
  /** SHA-256 of each subject of the in-toto statement, hexadecimal. */
  readonly subjects: readonly string[]
  /** Identity in the certificate: `https://github.com/acme/shop/.github/workflows/ci.yml@refs/heads/main`. */
  readonly signer: string
  /** Who vouches for that identity. */
  readonly issuer: string | null
  /** Address of the repository that the run belonged to; null where the certificate does not say. */
  readonly repository: string | null
  /** Commit that the run was about; null where the certificate does not say. */
  readonly commit: string | null
  /** When the certificate was issued, minutes before the signature at most. */
  readonly at: Date
}

type X509Extension = NonNullable<ReturnType<X509Certificate['extension']>>

export type BundleVerifier = (bundle: unknown, where: string) => VerifiedBundle

/** OIDs of Fulcio's certificate extensions: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const sourceRepository = '1.3.6.1.4.1.57264.1.12'
const sourceDigest = '1.3.6.1.4.1.57264.1.13'

/**
 * A verifier by trusted roots, one JSON document a line, as `gh attestation trusted-root` prints them. The first root of which the bundle's
 * certificate is counts. What a root has (a certificate log, a transparency log) is demanded of a bundle; a signed time always is. Nothing
 * is fetched. The libraries are loaded here: few gates ask for attested evidence.
 *
 * @throws {Problem} `evidence/trusted-root` for text that holds no root; the verifier throws `evidence/tampered` for a bundle that does not
 * hold
 */
export async function bundleVerifier(rootText: string): Promise<BundleVerifier> {
  const [{ Verifier, toSignedEntity, toTrustMaterial }, { bundleFromJSON, isBundleWithDsseEnvelope }, { TrustedRoot }] = await Promise.all([
    import('@sigstore/verify'),
    import('@sigstore/bundle'),
    import('@sigstore/protobuf-specs'),
  ])
  const verifiers = documentsIn(rootText).map((document) => {
    const root = readRoot(() => TrustedRoot.fromJSON(document))
    if (root.certificateAuthorities.length === 0) throw noRoot('it names no certificate authority')
    const thresholds = { ctlogThreshold: Math.min(1, root.ctlogs.length), tlogThreshold: Math.min(1, root.tlogs.length) }
    return new Verifier(toTrustMaterial(root), { ...thresholds, timestampThreshold: 1 })
  })
  if (verifiers.length === 0) throw noRoot('it is empty')
  return (json, where) => {
    try {
      const bundle = bundleFromJSON(json)
      if (!isBundleWithDsseEnvelope(bundle)) throw new Error('it signs bytes and no statement')
      const { payload, payloadType } = bundle.content.dsseEnvelope
      if (payloadType !== 'application/vnd.in-toto+json') throw new Error(`it signs ${payloadType}, not a statement`)
      const entity = toSignedEntity(bundle)
      if (entity.key.$case !== 'certificate') throw new Error('it is signed with a key and names nobody')
      const { identity } = firstThatHolds(verifiers.map((verifier) => () => verifier.verify(entity)))
      const { certificate } = entity.key
      return {
        subjects: subjectsOf(JSON.parse(payload.toString('utf8'))),
        signer: identity?.subjectAlternativeName ?? '',
        issuer: identity?.extensions?.issuer ?? null,
        repository: extensionText(certificate.extension(sourceRepository)),
        commit: extensionText(certificate.extension(sourceDigest)),
        at: certificate.notBefore,
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      const hint = 'Run the job that makes and attests it again, and look for who changed the file or its attestation.'
      throw new Problem('evidence/tampered', `the attestation ${where} does not hold: ${why}`, hint, { cause: error })
    }
  }
}

// The error of the last root says no more than that of the first.
function firstThatHolds<T>(tries: readonly (() => T)[]): T {
  let first: unknown
  for (const attempt of tries) {
    try {
      return attempt()
    } catch (error) {
      first ??= error
    }
  }
  throw first
}

function documentsIn(text: string): readonly unknown[] {
  return readRoot(() => {
    const whole = text.trim()
    if (whole === '') return []
    try {
      return [JSON.parse(whole) as unknown]
    } catch {
      return whole.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]))
    }
  })
}

function readRoot<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw noRoot(error instanceof Error ? error.message : String(error), error)
  }
}

function noRoot(why: string, cause?: unknown): Problem {
  return new Problem(
    'evidence/trusted-root',
    `the trusted root cannot be read: ${why}`,
    'Write the file with `gh attestation trusted-root > .github/trusted-root.jsonl`.',
    { cause },
  )
}

interface InTotoStatement {
  readonly subject?: readonly { readonly digest?: Readonly<Record<string, unknown>> }[]
}

function subjectsOf(statement: unknown): readonly string[] {
  const { subject } = (statement ?? {}) as InTotoStatement
  const digests = Array.isArray(subject) ? (subject as NonNullable<InTotoStatement['subject']>).map((each) => each?.digest?.['sha256']) : []
  return digests.filter((digest) => typeof digest === 'string').map((digest) => digest.toLowerCase())
}

// The value of these extensions is a DER-encoded UTF8String: tag, length, text.
function extensionText(extension: X509Extension | undefined): string | null {
  return extension?.valueObj.subs[0]?.value.toString('utf8') ?? null
}

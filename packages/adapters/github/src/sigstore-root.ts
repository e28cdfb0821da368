import { Problem } from '@locktender/contracts'

/** Where a trusted root is fetched from. */
export interface TufMirror {
  readonly url: string
  /** File with the first root metadata, which all later ones are checked by. */
  readonly rootFile: string
}

/**
 * The trusted root of the public Sigstore, or of another `mirror`, fetched by TUF and kept below `cacheFolder`, as one line of JSON.
 *
 * @throws {Problem} `github/no-trusted-root` when it cannot be fetched, or does not hold
 */
export async function sigstoreRoot(cacheFolder: string, mirror?: TufMirror): Promise<string> {
  const [{ getTrustedRoot }, { TrustedRoot }] = await Promise.all([import('@sigstore/tuf'), import('@sigstore/protobuf-specs')])
  const from = mirror === undefined ? {} : { mirrorURL: mirror.url, rootPath: mirror.rootFile }
  try {
    return JSON.stringify(TrustedRoot.toJSON(await getTrustedRoot({ cachePath: cacheFolder, ...from })))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const file = '.github/trusted-root.jsonl'
    const hint = `Put the roots into the repository, \`gh attestation trusted-root > ${file}\`, and write \`trusted-root: ${file}\` into the policy.`
    throw new Problem('github/no-trusted-root', `the trusted root of Sigstore could not be fetched: ${why}`, hint, { cause: error })
  }
}

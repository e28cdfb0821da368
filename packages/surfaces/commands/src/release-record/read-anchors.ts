import { join, resolve } from 'node:path'
import { Problem } from '@locktender/contracts'
import type { BundleVerifier } from '@locktender/github'
import { readAnchor, type ReadAnchor } from '@locktender/record'
import { readTextFile } from '@locktender/workspace'
import { readBaseFile } from '../quality-gate/base-file.ts'
import type { RecordSituation } from './record-situation.ts'

/** An anchor with the file that it stands in and the workflow whose signature holds; null for a file that is not signed. */
export interface GivenAnchor extends ReadAnchor {
  readonly source: string
  readonly signer: string | null
}

const longestBytes = 16 * 1024 * 1024

/**
 * The heads that were noted down in files. A signed bundle counts when its signature holds and a workflow of this repository made it;
 * with `trusted-root` in the policy nothing is fetched for that.
 *
 * @throws {Problem} `record/anchor-unreadable`, `record/anchor-foreign`, `record/no-trusted-root`, `evidence/tampered`, `workspace/…`
 */
export async function readAnchors(situation: RecordSituation): Promise<GivenAnchor[]> {
  const { inputs, workingDirectory } = situation.call
  const found: GivenAnchor[] = []
  let verifier: BundleVerifier | undefined
  for (const source of inputs.list('anchors')) {
    const text = await readTextFile(resolve(workingDirectory, source), { maxBytes: longestBytes })
    for (const value of documentsIn(text, source)) {
      const signed = isBundle(value)
      if (signed) verifier ??= await openVerifier(situation)
      const signer = signed ? signerOf(situation, verifier as BundleVerifier, value, source) : null
      const anchor = own(situation, readAnchor(signed ? statementIn(value) : value, source), source)
      found.push({ ...anchor, source, signer })
    }
  }
  return found
}

function signerOf({ call, record }: RecordSituation, verify: BundleVerifier, bundle: unknown, source: string): string {
  const { signer, repository } = verify(bundle, source)
  const server = (call.environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '')
  const address = `${server}/${record.name}`
  const isOwn = repository === null ? signer.startsWith(`${address}/`) : repository === address
  if (isOwn) return signer
  throw foreign(source, `it was signed by ${signer}, expected a workflow of ${address}`)
}

function own({ record }: RecordSituation, anchor: ReadAnchor, source: string): ReadAnchor {
  if (anchor.repositoryId === null || anchor.repositoryId === record.repositoryId) return anchor
  throw foreign(source, `it is about the repository ${anchor.repositoryId}, and this is ${record.repositoryId}`)
}

function foreign(source: string, why: string): Problem {
  return new Problem('record/anchor-foreign', `the anchor in ${source} does not count: ${why}`, 'Give an anchor of this record.')
}

async function openVerifier({ call, repository, policy }: RecordSituation): Promise<BundleVerifier> {
  const { bundleVerifier, sigstoreRoot } = await import('@locktender/github')
  const file = policy['trusted-root']
  const text = file === undefined ? undefined : await readBaseFile(call, repository, file)
  if (text !== undefined) return bundleVerifier(text)
  const folder = call.environment['RUNNER_TEMP']
  if (file === undefined && folder !== undefined) return bundleVerifier(await sigstoreRoot(join(folder, 'locktender-tuf')))
  throw new Problem(
    'record/no-trusted-root',
    file === undefined
      ? 'an anchor is signed, and the policy names no `trusted-root` to verify it with'
      : `the policy names ${file} as trusted root, and there is no such file on the protected branch`,
    'Write `gh attestation trusted-root > .github/trusted-root.jsonl`, merge it, and set `trusted-root: .github/trusted-root.jsonl`.',
  )
}

function documentsIn(text: string, source: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [documentIn(line, source)]))
  }
}

function documentIn(line: string, source: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Problem('record/anchor-unreadable', `${source} is not JSON`, 'Give a file that `release-record` or `gh attestation` wrote.', {
      at: { file: source },
      cause,
    })
  }
}

interface Bundle {
  readonly dsseEnvelope: { readonly payload?: unknown }
}

const isBundle = (value: unknown): value is Bundle =>
  typeof value === 'object' &&
  value !== null &&
  'dsseEnvelope' in value &&
  typeof value.dsseEnvelope === 'object' &&
  value.dsseEnvelope !== null

/** The statement of a bundle whose signature holds: it is over these bytes. */
function statementIn({ dsseEnvelope }: Bundle): unknown {
  return JSON.parse(Buffer.from(String(dsseEnvelope.payload), 'base64').toString('utf8'))
}

import { join } from 'node:path'
import { Problem, type GateNote } from '@locktender/contracts'
import { attestedBy, type CompiledGate, type EvidenceItem, type SignerRules } from '@locktender/gates'
import { bundleVerifier, sigstoreRoot, type BundleVerifier } from '@locktender/github'
import { readBaseFile } from './base-file.ts'
import { findBundles, type FoundBundle } from './find-bundles.ts'
import type { Situation } from './judge-call.ts'

export interface SignedSearch {
  readonly situation: Situation
  /** The gates that are judged. */
  readonly gates: readonly CompiledGate[]
  /** File of the base commit with the trusted roots; undefined: Sigstore's, by TUF. */
  readonly rootFile: string | undefined
  /** Texts of bundle files by their path, of those that came with artifacts. */
  readonly bundles: ReadonlyMap<string, string>
}

export interface SignedEvidence {
  readonly items: readonly EvidenceItem[]
  readonly notes: readonly GateNote[]
}

/**
 * The evidence with class A where an attestation of these bytes holds that the policy counts: a bundle beside the file, or one that GitHub
 * keeps for its digest. Only for gates that demand class A. What is not attested stays as it is.
 *
 * @throws {Problem} `evidence/tampered` for an attestation that does not hold or is about other bytes than those beside it,
 * `evidence/trusted-root`, and `github/…` for what is no refusal
 */
export async function signedEvidence(items: readonly EvidenceItem[], search: SignedSearch): Promise<SignedEvidence> {
  const asking = search.gates.filter(({ leastTrust }) => leastTrust === 'A')
  const isAsked = ({ gates, sha256 }: EvidenceItem): boolean =>
    /^[0-9a-f]{64}$/.test(sha256) &&
    asking.some(({ gate }) => (gate.report === undefined ? gates === undefined : gates?.includes(gate.id) === true))
  if (!items.some(isAsked)) return { items, notes: [] }
  const rules = rulesOf(search.situation, asking)
  const notes: GateNote[] = []
  const note = (code: string, message: string, evidence?: string): void =>
    void notes.push({ code, message, ...(evidence === undefined ? {} : { evidence }) })
  let verifier: BundleVerifier | undefined
  const raised: EvidenceItem[] = []
  for (const item of items) {
    const bundles = isAsked(item) ? await findBundles(item, search.situation, search.bundles, (why) => note('evidence/not-told', why)) : []
    if (bundles.length > 0) verifier ??= await openVerifier(search, note)
    if (bundles.length === 0 || verifier === undefined) raised.push(item)
    else raised.push(raise(item, bundles, verifier, rules, note))
  }
  return { items: raised, notes: distinct(notes) }
}

type Note = (code: string, message: string, evidence?: string) => void

function rulesOf({ call, name, target }: Situation, asking: readonly CompiledGate[]): SignerRules {
  const { ref, baseBranch } = target
  return {
    server: (call.environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, ''),
    repository: name,
    workflows: [...new Set(asking.flatMap(({ gate }) => gate.workflow ?? []))],
    refs: [...(baseBranch === null ? [] : [`refs/heads/${baseBranch}`]), ...(ref?.startsWith('refs/tags/') === true ? [ref] : [])],
    commit: target.commit,
    alsoCommits: target.checkouts,
  }
}

function raise(item: EvidenceItem, bundles: readonly FoundBundle[], verify: BundleVerifier, rules: SignerRules, note: Note): EvidenceItem {
  const verified = bundles.map(({ bundle, where }) => verify(bundle, where))
  const own = verified.filter(({ subjects }) => subjects.includes(item.sha256))
  if (own.length === 0) {
    const seen = [...new Set(verified.flatMap(({ subjects }) => subjects))].slice(0, 3).join(', ')
    const hint = 'Run the job that makes and attests it again, and look for who changed the file.'
    throw new Problem('evidence/tampered', `${item.path} has the digest ${item.sha256}, its attestation is about ${seen}`, hint, {
      at: { file: item.path },
    })
  }
  const answers = own.map((signed) => attestedBy(item, signed, rules))
  const provenance =
    answers.find((answer) => typeof answer !== 'string' && answer.headCommit === rules.commit) ??
    answers.find((answer) => typeof answer !== 'string')
  if (provenance !== undefined && typeof provenance !== 'string') return { ...item, provenance }
  for (const why of answers)
    if (typeof why === 'string') note('evidence/other-signer', `The attestation of ${item.path} does not count: ${why}.`, item.path)
  return item
}

async function openVerifier({ situation, rootFile }: SignedSearch, note: Note): Promise<BundleVerifier | undefined> {
  const { call, repository } = situation
  const text = rootFile === undefined ? undefined : await readBaseFile(call, repository, rootFile)
  if (rootFile !== undefined && text === undefined) {
    const hint = `Write it with \`gh attestation trusted-root > ${rootFile}\`, and merge it.`
    throw new Problem('evidence/trusted-root', `the policy names ${rootFile}, and the base commit holds no such file`, hint)
  }
  if (text !== undefined) return bundleVerifier(text)
  const folder = call.environment['RUNNER_TEMP']
  if (folder === undefined) {
    note('evidence/no-trusted-root', 'No attestation was verified: this is no job, and the policy names no `trusted-root`.')
    return undefined
  }
  try {
    return await bundleVerifier(await sigstoreRoot(join(folder, 'locktender-tuf')))
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'github/no-trusted-root') throw error
    note('evidence/no-trusted-root', `No attestation was verified: ${error.message}. ${error.hint}`)
    return undefined
  }
}

function distinct(notes: readonly GateNote[]): readonly GateNote[] {
  return [...new Map(notes.map((each) => [JSON.stringify(each), each])).values()]
}

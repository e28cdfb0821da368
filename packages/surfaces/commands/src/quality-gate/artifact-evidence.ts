import { createHash } from 'node:crypto'
import { Problem, type GateNote } from '@locktender/contracts'
import { EvidenceReading, type ChangedLines } from '@locktender/evidence'
import { trustClass, type EvidenceItem, type Provenance } from '@locktender/gates'
import { downloadArtifact, readArchive, readWorkflowRun, type Artifact, type Connection } from '@locktender/github'
import { fitsPath, readPathPattern } from '@locktender/workspace'
import { unreadable } from '../report-file/index.ts'
import type { AskedFacts } from './asked-facts.ts'
import { isBundleFile } from './bundle-file.ts'
import type { FoundEvidence } from './local-evidence.ts'
import { otherCommitSaid } from './said-commit.ts'
import { usualPlaces } from './usual-places.ts'

export interface ArtifactSearch {
  readonly connection: Connection
  readonly asked: AskedFacts
  /** Patterns that a person gave for gates that name no file; empty: the usual places. */
  readonly reports: readonly string[]
  readonly changedLines?: ChangedLines
  /** Commits that a report may say it is about, besides that of its run. */
  readonly commits?: ReadonlySet<string>
}

const mostBytes = 512 * 1024 * 1024
const mostBundleBytes = 4 * 1024 * 1024
const limits = { files: 20_000, bytes: 4 * 1024 * 1024 * 1024 }

/**
 * The artifact of a name that is about `commit`: its newest one; where there is none, the newest of another commit, so that the gate can
 * say whose it is. Undefined when there is none at all.
 */
export function artifactOf(artifacts: readonly Artifact[], commit: string): Artifact | undefined {
  return artifacts.find(({ run }) => run?.headCommit === commit) ?? artifacts[0]
}

/**
 * Reads the reports inside an artifact, in memory, with what the platform says of who made it.
 *
 * @throws {Problem} `evidence/tampered` when its bytes are not those that the platform has recorded, `archive/refused`, `github/…`
 */
export async function artifactEvidence(search: ArtifactSearch, artifact: Artifact, commit: string): Promise<FoundEvidence> {
  const { connection } = search
  const provenance = await provenanceOf(connection, artifact)
  const why = doubt(artifact)
  if (why !== undefined || artifact.run?.headCommit !== commit) {
    const evidence = unreadable(why ?? `The artifact ${artifact.name} is of another commit.`)
    const item = { path: `artifact:${artifact.name}`, sha256: artifact.sha256 ?? `unread:${artifact.id}`, evidence, provenance }
    return { items: [item, ...ofEveryGate(search, item)], notes: [] }
  }
  const bytes = await downloadArtifact(connection, artifact.id)
  verify(artifact, bytes)
  const items: EvidenceItem[] = []
  const bundles = new Map<string, string>()
  for await (const file of readArchive(bytes, limits)) {
    const path = `artifact:${artifact.name}/${file.path}`
    if (isBundleFile(file.path)) {
      bundles.set(path, await textOf(file.chunks()))
      continue
    }
    const gates = search.asked.reports.filter(({ pattern }) => isMeant(pattern, file.path)).map(({ gate }) => gate)
    const isOpen = isOpenFile(search, file.path)
    if (gates.length === 0 && !isOpen) continue
    const item = await itemOf(search, path, file.chunks(), provenance)
    items.push(...(gates.length > 0 ? [{ ...item, gates }] : []), ...(isOpen ? [item] : []))
  }
  const none: GateNote = { code: 'evidence/missing', message: `The artifact ${artifact.name} holds no report that a gate asks for.` }
  return { items, bundles, notes: items.length === 0 ? [none] : [] }
}

// An artifact that does not count leaves every gate in doubt that reads reports, also those that name a file.
function ofEveryGate({ asked }: ArtifactSearch, item: EvidenceItem): readonly EvidenceItem[] {
  return asked.reports.length === 0 ? [] : [{ ...item, gates: asked.reports.map(({ gate }) => gate) }]
}

function doubt({ name, expired, sizeBytes }: Artifact): string | undefined {
  if (expired) return `The artifact ${name} has expired.`
  return sizeBytes > mostBytes ? `The artifact ${name} has ${sizeBytes} bytes; at most ${mostBytes} are read.` : undefined
}

async function provenanceOf(connection: Connection, { run, createdAt }: Artifact): Promise<Provenance> {
  const repository = `${connection.owner}/${connection.name}`
  if (run === null) return { class: 'C', at: createdAt }
  const { workflow, event, conclusion, attempt, attemptStartedAt } = await readWorkflowRun(connection, run.id)
  const headRepository = run.isOfFork ? `fork of ${repository}` : repository
  return {
    class: trustClass({ repository, headRepository, allowedSigners: [] }),
    repository,
    runId: run.id,
    workflow,
    headCommit: run.headCommit,
    event,
    at: createdAt,
    // What an earlier attempt has left counts on only where the newest one did not fail.
    ...(conclusion !== null && conclusion !== 'success' && createdAt < attemptStartedAt
      ? { runAttempt: attempt - 1, latestAttempt: attempt }
      : {}),
  }
}

function verify({ name, sha256 }: Artifact, bytes: Uint8Array): void {
  const seen = createHash('sha256').update(bytes).digest('hex')
  if (sha256 === null || seen === sha256) return
  throw new Problem(
    'evidence/tampered',
    `the artifact ${name} has the digest ${seen}, the platform recorded ${sha256}`,
    'Run the job that makes it again, and look for who changed it.',
  )
}

function isOpenFile({ asked, reports }: ArtifactSearch, path: string): boolean {
  if (!asked.usualPlaces) return false
  const wanted = reports.filter((pattern) => !pattern.startsWith('!'))
  const unwanted = reports.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  return (
    (wanted.length > 0 ? wanted : usualPlaces).some((pattern) => isMeant(pattern, path)) &&
    !unwanted.some((pattern) => isMeant(pattern, path))
  )
}

const isMeant = (pattern: string, path: string): boolean => fitsPath(readPathPattern(pattern), path, { fromAnySegment: true })

async function itemOf(
  { changedLines, commits = new Set() }: ArtifactSearch,
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  provenance: Provenance,
): Promise<EvidenceItem> {
  const reading = new EvidenceReading(changedLines === undefined ? {} : { changedLines })
  const hash = createHash('sha256')
  let wanted = true
  for await (const chunk of chunks) {
    hash.update(chunk)
    if (wanted) wanted = reading.write(chunk)
  }
  const evidence = reading.end()
  const own = new Set([...commits, ...(provenance.headCommit === undefined ? [] : [provenance.headCommit])])
  const said = otherCommitSaid(evidence, own)
  return { path, sha256: hash.digest('hex'), evidence, provenance: said === undefined ? provenance : { ...provenance, headCommit: said } }
}

// What is longer than any bundle is cut, and then holds for nothing.
async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    if (bytes < mostBundleBytes) parts.push(chunk)
    bytes += chunk.byteLength
  }
  return Buffer.concat(parts).toString('utf8')
}

import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { GateNote } from '@locktender/contracts'
import type { ChangedLines } from '@locktender/evidence'
import type { EvidenceItem, Provenance } from '@locktender/gates'
import { findFiles, streamFile } from '@locktender/workspace'
import { readReportFile } from '../report-file/index.ts'
import type { AskedFacts } from './asked-facts.ts'
import { isBundleFile } from './bundle-file.ts'
import { madeAt } from './made-at.ts'
import { otherCommitSaid } from './said-commit.ts'
import { usualPlaces } from './usual-places.ts'

export interface LocalSearch {
  /** Root of the checkout. */
  readonly root: string
  readonly asked: AskedFacts
  /** Patterns that a person gave for gates that name no file; empty: the usual places. */
  readonly reports: readonly string[]
  readonly changedLines?: ChangedLines
  /** Commit of the checkout, when it is not the one that is judged. */
  readonly otherCommit?: string
  readonly committedAt?: Date
  /** Commits that a report may say it is about. */
  readonly commits: ReadonlySet<string>
  /** Hash of the content, as git stores it, of those paths that are files of the commit. */
  blobs(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}

export interface FoundEvidence {
  readonly items: readonly EvidenceItem[]
  /** Texts of the attestation bundles that came with it, by path. */
  readonly bundles?: ReadonlyMap<string, string>
  readonly notes: readonly GateNote[]
}

/** Reads the report files of the checkout that gates name, and those in the usual places where a gate names none. */
export async function localEvidence(search: LocalSearch): Promise<FoundEvidence> {
  const { root, asked, reports } = search
  const wanted = reports.filter((pattern) => !pattern.startsWith('!'))
  const unwanted = reports.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const named = wanted.length > 0 ? wanted : usualPlaces
  const open = asked.usualPlaces ? [...named, ...unwanted] : []
  const gates = asked.reports
  const found = findFiles(root, [...gates.map(({ pattern }) => pattern), ...open])
    .filter(({ path }) => !isBundleFile(path))
    .map(({ path, patterns }) => ({
      path,
      ofGates: patterns.flatMap((index) => gates[index]?.gate ?? []),
      isOpen:
        patterns.some((index) => index >= gates.length && index < gates.length + named.length) &&
        !patterns.some((index) => index >= gates.length + named.length),
    }))
  const tracked = await search.blobs(found.map(({ path }) => path))
  const items = found.flatMap(({ path, ofGates, isOpen }): EvidenceItem[] => {
    const blob = tracked.get(path)
    const isCommitted = blob !== undefined && isUnchanged(root, path, blob)
    // A sample that is part of the commit is no report of it, unless somebody names it: then its age speaks.
    const isWanted = isOpen && !(isCommitted && wanted.length === 0)
    if (ofGates.length === 0 && !isWanted) return []
    const item = itemOf(search, path, isCommitted)
    return [...(ofGates.length > 0 ? [{ ...item, gates: ofGates }] : []), ...(isWanted ? [item] : [])]
  })
  return { items, notes: [...missing(search, items)] }
}

function itemOf({ root, changedLines, otherCommit, committedAt, commits }: LocalSearch, path: string, isCommitted: boolean): EvidenceItem {
  const read = readReportFile(path, { root, ...(changedLines === undefined ? {} : { changedLines }) })
  // What a commit brings with it was there before it.
  const at =
    isCommitted && committedAt !== undefined
      ? new Date(committedAt.getTime() - 1)
      : read.modifiedAt === null
        ? undefined
        : madeAt(read.modifiedAt, read.evidence.generatedAt)
  const headCommit = otherCommit ?? otherCommitSaid(read.evidence, commits)
  const provenance: Provenance = {
    class: 'D',
    ...(headCommit === undefined ? {} : { headCommit }),
    ...(at === undefined ? {} : { at }),
  }
  return { path, sha256: read.sha256 ?? `unread:${path}`, evidence: read.evidence, provenance }
}

function isUnchanged(root: string, path: string, blob: string): boolean {
  try {
    const hash = createHash(blob.length === 40 ? 'sha1' : 'sha256').update(`blob ${lstatSync(join(root, path)).size}\0`)
    streamFile(path, (bytes) => void hash.update(bytes), root)
    return hash.digest('hex') === blob
  } catch {
    // Whoever reads it as evidence says what is wrong with it.
    return false
  }
}

function* missing({ asked, reports }: LocalSearch, items: readonly EvidenceItem[]): Generator<GateNote> {
  const found = new Set(items.flatMap(({ gates = [] }) => gates))
  for (const { gate, pattern } of asked.reports)
    if (!found.has(gate)) yield { code: 'evidence/missing', message: `The gate ${gate} finds no file ${pattern}.` }
  if (!asked.usualPlaces || items.some(({ gates }) => gates === undefined)) return
  const where = reports.length > 0 ? reports.join(', ') : 'the usual places; name them under `reports`'
  yield { code: 'evidence/missing', message: `There is no report file in ${where}.` }
}

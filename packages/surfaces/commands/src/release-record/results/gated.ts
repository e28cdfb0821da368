import type { GateNode } from '@locktender/contracts'
import { familiesOf } from '@locktender/gates/families'
import { bounded, boundedReasons, whatFits } from './bounded.ts'
import type { HandedResult } from './handed-result.ts'
import type { Fact } from './recorded-fact.ts'

const mostEvidence = 500
const mostEvidenceBytes = 120_000
const mostRuns = 100

/** That an action has judged evidence, with what it rested on by digest. */
export function gatedFacts(handed: HandedResult): readonly Fact[] {
  const { result, sha256 } = handed
  const { action, verdict, reasons, subject, evidence } = result
  const files = evidence.map((each) => ({ name: bounded(each.path, 300), sha256: each.sha256 }))
  const shown = whatFits(files, mostEvidence, mostEvidenceBytes)
  const more = files.length - shown.length
  const noted = more === 0 ? [] : [{ code: 'record/shortened', message: `${more} more files of evidence stand in the result` }]
  const data = {
    action: bounded(action, 100),
    verdict,
    reasons: [...boundedReasons(reasons), ...noted],
    evidence: shown,
    resultDigest: sha256,
    ...(action === 'quality-gate' ? provedBy(handed) : {}),
    ...(subject.environment === undefined ? {} : { environment: bounded(subject.environment, 255) }),
  }
  return [{ type: 'gated', data, id: `${action}/${sha256}`, release: null }]
}

/**
 * What the conditions that passed rest on: families of measurements, the runs that made their evidence, and how much of it is attested.
 * A result that was shortened on its way has no tree, and proves none of it.
 */
function provedBy({ result: { data, evidence } }: HandedResult) {
  const used = new Set(passedEvidence((data as { readonly tree?: unknown }).tree))
  const behind = evidence.filter(({ path }) => used.has(path)).map(({ path, producedBy = '' }) => ({ path, parts: producedBy.split(', ') }))
  const made = behind.map(({ parts }) => parts)
  const families = behind.flatMap(({ path, parts: [format = ''] }) => familiesIn(path, format))
  const runs = made.flatMap((parts) => parts.flatMap((part) => (part.startsWith('run ') ? [bounded(part.slice('run '.length), 50)] : [])))
  const attested = made.filter((parts) => parts.includes('class A')).length
  return {
    ...(families.length === 0 ? {} : { measured: [...new Set(families)].toSorted() }),
    ...(runs.length === 0 ? {} : { runs: [...new Set(runs)].slice(0, mostRuns) }),
    ...(attested === 0 ? {} : { attested }),
  }
}

/** Families that every format speaks of. */
const general: ReadonlySet<string> = new Set(['report', 'declared'])

/** Lists of GitHub that are scans; its other lists measure none. */
const scanLists: Readonly<Record<string, string>> = { 'github:code-scanning': 'findings', 'github:dependabot': 'vulnerabilities' }

function familiesIn(path: string, format: string): readonly string[] {
  if (format === 'github-api') return Object.hasOwn(scanLists, path) ? [scanLists[path] ?? ''] : []
  return [...(familiesOf(format) ?? [])].filter((family) => !general.has(family))
}

function passedEvidence(node: unknown): readonly string[] {
  if (!isNode(node)) return []
  const own = node.kind === 'condition' && node.state === 'pass' ? node.evidence : []
  return [...own, ...node.children.flatMap(passedEvidence)]
}

function isNode(node: unknown): node is GateNode {
  const { evidence, children } = (node ?? {}) as Partial<GateNode>
  return Array.isArray(evidence) && Array.isArray(children)
}

import type { PolicyLicences } from '@locktender/contracts'
import type { EvidenceItem } from '../trust/evidence-item.ts'
import { judgeLicence } from './judge-licence.ts'

export interface LicenceCount {
  readonly denied: number
  readonly unjudged: number
  /** Each that no rule judges once, for the message. */
  readonly unjudgedTexts: readonly string[]
}

/** Components by verdict of their licence; undefined when no report says anything of licences. */
export function countLicences(items: readonly EvidenceItem[], rules: PolicyLicences): LicenceCount | undefined {
  const entries = items.flatMap(({ evidence: { measurements } }) => licencesOf(measurements))
  if (entries.length === 0 && !items.some(({ evidence }) => saysLicences(evidence.measurements))) return undefined
  const judged = entries.map(({ text, count }) => ({ text, count, verdict: judgeLicence(text, rules) }))
  const of = (verdict: string) => judged.filter((each) => each.verdict === verdict)
  const total = (verdict: string): number => of(verdict).reduce((sum, { count }) => sum + count, 0)
  const unjudgedTexts = [...new Set(of('unjudged').map(({ text }) => text))]
  return { denied: total('denied'), unjudged: total('unjudged'), unjudgedTexts }
}

interface LicenceEntry {
  readonly text: string
  readonly count: number
}

function saysLicences(measurements: Readonly<Record<string, number>>): boolean {
  return Object.hasOwn(measurements, 'sbom.components')
}

const kinds = ['id', 'name', 'expression', 'concluded'] as const

// What was concluded goes before what was declared; a document that concludes nothing is read by its declarations.
function licencesOf(measurements: Readonly<Record<string, number>>): readonly LicenceEntry[] {
  const of = (kind: string): readonly LicenceEntry[] =>
    Object.entries(measurements).flatMap(([name, count]) =>
      name.startsWith(`licences.${kind}.`) && count > 0 ? [{ text: name.slice(`licences.${kind}.`.length), count }] : [],
    )
  const found = kinds.flatMap(of)
  const concludes = found.some(({ text }) => !nothing.has(text))
  const declared = concludes ? [] : of('declared')
  const without = measurements['sbom.components-without-licence'] ?? 0
  const rest = without > 0 ? [{ text: '(none)', count: without }] : []
  return [...(declared.length > 0 ? declared : found), ...rest]
}

const nothing: ReadonlySet<string> = new Set(['NOASSERTION', 'NONE', '(absent)', '(none)'])

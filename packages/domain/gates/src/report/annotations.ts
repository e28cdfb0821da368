import type { GateFinding, Place, QualityGateData } from '@locktender/contracts'
import { plainText } from '@locktender/views'

/** One annotation of a check run, or of a step. */
export interface GateAnnotation {
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Present: a place in the repository. */
  readonly at: Place & { readonly line: number }
}

/** Annotations that one request to the check-run API takes; 10 of each level are shown of a step's commands. */
export const annotationsPerRequest = 50

const mostTitle = 255
const mostMessage = 4000

/**
 * The findings that have a place, as annotations, the worst first, at most `most` of them; the rest is only counted. Waived ones are
 * notices. Texts are one line without control characters, within the API's lengths.
 */
export function gateAnnotations(
  { findings, findingsLeftOut }: QualityGateData,
  most = annotationsPerRequest,
): {
  readonly annotations: readonly GateAnnotation[]
  readonly leftOut: number
} {
  const placed = findings.flatMap((finding) => (finding.file === undefined ? [] : [annotationOf(finding, finding.file)]))
  return { annotations: placed.slice(0, most), leftOut: Math.max(0, placed.length - most) + findingsLeftOut }
}

function annotationOf(finding: GateFinding, file: string): GateAnnotation {
  const { severity, source, rule, message, line = 1, isNew, waivedBy } = finding
  const marks = [severity, isNew === true ? 'new' : '', waivedBy === null ? '' : `waived by ${waivedBy}`].filter((each) => each !== '')
  return {
    level: levelOf(finding),
    title: shorten(plainText(`${source}: ${rule} (${marks.join(', ')})`), mostTitle),
    message: shorten(plainText(message) || plainText(rule), mostMessage),
    at: { file, line },
  }
}

function levelOf({ severity, waivedBy }: GateFinding): GateAnnotation['level'] {
  if (waivedBy !== null) return 'notice'
  if (severity === 'critical' || severity === 'high') return 'failure'
  return severity === 'medium' || severity === 'unknown' ? 'warning' : 'notice'
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

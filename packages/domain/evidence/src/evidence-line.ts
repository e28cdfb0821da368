import type { Evidence, EvidenceFinding, ReasonCode } from './evidence.ts'

/** What `locktender evidence FILE... --json` prints for one file. */
export interface EvidenceLine {
  /** As it was given. */
  readonly file: string
  readonly format: string | null
  /** Of the bytes as they are, in lower-case hexadecimal; null when they could not be read. */
  readonly sha256: string | null
  readonly verdict: 'ok' | 'unknown'
  readonly reason?: ReasonCode
  readonly measurements: Readonly<Record<string, number>>
  readonly findings?: readonly EvidenceFinding[]
}

/** One line's object, its keys in the order in which they are printed. Findings are left out when there are none. */
export function evidenceLine(
  file: string,
  sha256: string | null,
  { format, verdict, reason, measurements, findings }: Evidence,
): EvidenceLine {
  return {
    file,
    format,
    sha256,
    verdict,
    ...(reason !== undefined && { reason }),
    measurements,
    ...(findings.length > 0 && { findings }),
  }
}

import { Problem } from '@locktender/contracts'
import { Detection } from './detection.ts'
import type { Evidence, ReasonCode } from './evidence.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { PatchTally } from './patch-coverage.ts'
import type { ChangedLines } from './unified-diff.ts'
import { Refusal } from './refusal.ts'
import { formats } from './registry.ts'
import { Report } from './report.ts'
import { withoutSecrets } from './secret-shapes.ts'
import { TextDecoding } from './text-decoding.ts'

export interface ReadOptions {
  /** Id of the format, when a person has named it; else it is found by content. */
  readonly format?: string
  readonly limits?: Partial<Limits>
  /** Absolute directory in which the report was written: its paths become relative to it. */
  readonly projectRoot?: string
  /** Changed lines of the diff: a coverage report then also gives `coverage.patch.lines`. */
  readonly changedLines?: ChangedLines
}

/**
 * Reads one report, chunk by chunk, to its measurements. Damaged, foreign or hostile bytes end as `unknown` with a reason, never
 * as an exception. Throws `Problem` `evidence/unknown-format` for a format id that does not exist; what the source of
 * the chunks throws passes through.
 */
export async function readEvidence(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, options: ReadOptions = {}): Promise<Evidence> {
  const reading = new EvidenceReading(options)
  for await (const chunk of chunks) if (!reading.write(chunk)) break
  return reading.end()
}

/** The same as a push reader, for callers that also need the bytes for something else. */
export class EvidenceReading {
  readonly #report: Report
  readonly #content: Detection
  readonly #decoding: TextDecoding
  #refusal: Refusal | undefined
  #bytes = 0

  constructor({ format, limits, projectRoot, changedLines }: ReadOptions = {}) {
    const chosen = format === undefined ? formats : formats.filter(({ id }) => id === format)
    if (chosen.length === 0) {
      const known = formats.map(({ id }) => id).join(', ')
      throw new Problem('evidence/unknown-format', `There is no report format "${format}".`, `Name one of: ${known}.`)
    }
    this.#report = new Report({ ...defaultLimits, ...limits }, projectRoot, changedLines && new PatchTally(changedLines, projectRoot))
    this.#content = new Detection(chosen, this.#report, format !== undefined)
    this.#decoding = new TextDecoding(this.#content)
  }

  /** Takes the next bytes; false when nothing after them can change the result. */
  write(chunk: Uint8Array): boolean {
    this.#bytes += chunk.length
    this.#guarded(() => {
      if (this.#report.limits.expired()) throw new Refusal('evidence/too-large', 'The time for this report is over.')
      this.#decoding.write(chunk)
    })
    return this.#refusal === undefined
  }

  /** The result; call it once, after the last bytes. */
  end(): Evidence {
    this.#guarded(() => {
      this.#decoding.end()
      this.#content.end()
      this.#report.patch?.settle(this.#report)
      this.#report.settle()
    })
    const { numbers, findings, rows, rowsLeftOut, producedBy, generatedAt, revisions, doubt } = this.#report
    const refused = this.#refusal
    const unknown: { reason: ReasonCode; message: string } | undefined = refused ?? doubt
    return {
      format: this.#content.format,
      verdict: unknown === undefined ? 'ok' : 'unknown',
      ...(unknown !== undefined && { reason: unknown.reason, message: withoutSecrets(unknown.message) }),
      measurements: refused ? {} : Object.fromEntries(numbers),
      findings: refused ? [] : findings,
      rows: refused ? [] : rows,
      rowsLeftOut: refused ? 0 : rowsLeftOut,
      ...(producedBy !== undefined && { producedBy }),
      ...(generatedAt !== undefined && { generatedAt }),
      ...(revisions.length > 0 && { revisions }),
      bytes: this.#bytes,
    }
  }

  #guarded(act: () => void): void {
    if (this.#refusal !== undefined) return
    try {
      act()
    } catch (error) {
      // A RangeError is the engine's own wall: a string beyond its longest, a map beyond its largest.
      if (error instanceof RangeError) this.#refusal = new Refusal('evidence/too-large', error.message)
      else if (error instanceof Refusal) this.#refusal = error
      else throw error
    }
  }
}

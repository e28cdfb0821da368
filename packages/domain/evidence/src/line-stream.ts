import type { Format } from './format.ts'
import { Refusal } from './refusal.ts'
import type { Report } from './report.ts'

/** Reads the lines of one text in order, without their line ends. */
export interface LineHandler {
  line(text: string): void
  /** `cut`: the last line, already handed over, had no line end. */
  end(cut: boolean): void
}

/** Reads the bytes of one text (UTF-8) in order, for formats whose lines are too many to become strings. */
export interface ByteHandler {
  write(bytes: Uint8Array): void
  end(): void
}

export interface LineReading {
  /** Whether the first lines of a text are of this format. */
  accepts(lines: readonly string[]): boolean
  read?(report: Report): LineHandler
  readBytes?(report: Report): ByteHandler
}

/** A push reader of one text whose format is known. */
export class LineStream {
  readonly format: string
  readonly readsBytes: boolean
  readonly #bytes: ByteHandler | undefined
  readonly #handler: LineHandler | undefined
  readonly #limit: number
  #rest = ''

  constructor({ id, lines }: Format, report: Report) {
    this.format = id
    this.#bytes = lines?.readBytes?.(report)
    this.readsBytes = this.#bytes !== undefined
    this.#handler = lines?.read?.(report)
    this.#limit = report.limits.tokenBytes
  }

  write(text: string, bytes: Uint8Array): void {
    if (this.#bytes !== undefined) this.#bytes.write(bytes)
    else this.#split(text)
  }

  end(): void {
    this.#bytes?.end()
    const cut = this.#rest !== ''
    if (cut) this.#handler?.line(withoutReturn(this.#rest))
    this.#handler?.end(cut)
  }

  #split(text: string): void {
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const line = this.#rest === '' ? text.slice(start, end) : this.#rest + text.slice(start, end)
      this.#rest = ''
      this.#handler?.line(withoutReturn(line))
      start = end + 1
    }
    this.#rest += text.slice(start)
    if (this.#rest.length > this.#limit) throw new Refusal('evidence/too-large', `A line is longer than ${this.#limit} characters.`)
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

import type { Format } from './format.ts'
import { JsonStream } from './json-stream.ts'
import { LineStream } from './line-stream.ts'
import { Refusal } from './refusal.ts'
import type { Report } from './report.ts'
import { XmlStream } from './xml-stream.ts'

/** A push reader of one decoded text. */
export interface ContentStream {
  readonly format: string | null
  /** It reads UTF-8 bytes and checks them itself. */
  readonly readsBytes: boolean
  write(text: string, bytes: Uint8Array): void
  end(): void
}

interface Held {
  readonly text: string
  readonly bytes: Uint8Array
}

const headBytes = 64 * 1024
const blank = /^[\s\uFEFF]*$/

/**
 * Holds the beginning of a text until its kind is known, then hands everything to that kind's reader: `<` is XML, lines that a
 * line format knows are that format, `{`, `[` or `null` is JSON, anything else is foreign.
 */
export class Detection implements ContentStream {
  readonly #formats: readonly Format[]
  readonly #report: Report
  readonly #named: boolean
  #held: Held[] = []
  #heldBytes = 0
  #stream: ContentStream | undefined

  /** `formats`: the formats to choose from; one, when it was named by hand. */
  constructor(formats: readonly Format[], report: Report, named: boolean) {
    this.#formats = formats
    this.#report = report
    this.#named = named
  }

  get format(): string | null {
    return this.#stream?.format ?? null
  }

  get readsBytes(): boolean {
    return this.#stream?.readsBytes ?? false
  }

  write(text: string, bytes: Uint8Array): void {
    if (this.#stream !== undefined) return this.#stream.write(text, bytes)
    if (this.#heldBytes === 0 && (text === '' || blank.test(text))) return
    this.#held.push({ text, bytes: bytes.slice() })
    this.#heldBytes += bytes.length
    if (this.#heldBytes >= headBytes) this.#begin(false)
  }

  end(): void {
    if (this.#heldBytes === 0 && this.#stream === undefined) throw new Refusal('evidence/empty', 'The report is empty.')
    if (this.#stream === undefined) this.#begin(true)
    this.#stream?.end()
  }

  #begin(whole: boolean): void {
    const held = this.#held
    this.#held = []
    // XML allows nothing in front of its declaration; a line may begin with white space of its own, but not a blank one.
    const [{ text, bytes }] = held as [Held]
    const space = /^[\s\uFEFF]{0,65536}/.exec(text)?.[0] ?? ''
    const skipped = text[space.length] === '<' ? space : space.slice(0, space.lastIndexOf('\n') + 1)
    held[0] = { text: text.slice(skipped.length), bytes: bytes.subarray(new TextEncoder().encode(skipped).length) }
    this.#stream = this.#streamFor(held.map((piece) => piece.text).join(''), whole)
    for (const piece of held) this.#stream.write(piece.text, piece.bytes)
  }

  #streamFor(head: string, whole: boolean): ContentStream {
    const named = this.#named ? this.#formats[0] : undefined
    if (head.startsWith('<')) return new XmlStream(this.#formats, this.#report)
    const lines = head.split(/\r?\n/)
    if (!whole && lines.length > 1) lines.pop()
    const format = this.#formats.find((candidate) => candidate.lines?.accepts(lines))
    if (format !== undefined) return new LineStream(format, this.#report)
    if (/^\s{0,65536}(?:[[{]|null\s*$)/.test(head)) return new JsonStream(this.#formats, this.#report, this.#named)
    throw new Refusal('evidence/foreign', named === undefined ? 'The text is of no known format.' : `The text is not ${named.id}.`)
  }
}

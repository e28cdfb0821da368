import { Refusal } from './refusal.ts'

/** Splits lines into the fields of CSV records (RFC 4180): a quoted field may go on over several lines. */
export class CsvRecords {
  readonly #delimiter: string
  readonly #limit: number
  #fields: string[] = []
  #open: string[] | undefined
  #openSize = 0

  constructor(delimiter: string, limit: number) {
    this.#delimiter = delimiter
    this.#limit = limit
  }

  /** Whether a quoted field is open: the record goes on in the next line. */
  get isOpen(): boolean {
    return this.#open !== undefined
  }

  /** Fields of the record that ends with this line; undefined while it goes on. */
  line(text: string): readonly string[] | undefined {
    let at = 0
    if (this.#open !== undefined) {
      at = this.#quoted(text, 0)
      if (at < 0) return undefined
    } else at = this.#field(text, 0)
    while (at >= 0 && at < text.length) at = this.#field(text, at + 1)
    if (at < 0) return undefined
    const fields = this.#fields
    this.#fields = []
    return fields
  }

  /** Reads the field that begins at a place; returns where its delimiter stands, or −1 when the field stays open. */
  #field(text: string, from: number): number {
    if (text[from] === '"') {
      this.#open = []
      return this.#quoted(text, from + 1)
    }
    const next = text.indexOf(this.#delimiter, from)
    const end = next < 0 ? text.length : next
    this.#fields.push(text.slice(from, end))
    return end
  }

  #quoted(text: string, from: number): number {
    for (let at = from, start = from; ;) {
      const quote = text.indexOf('"', at)
      if (quote < 0) return this.#keep(`${text.slice(start)}\n`)
      if (text[quote + 1] === '"') {
        this.#open?.push(text.slice(start, quote + 1))
        at = start = quote + 2
        continue
      }
      this.#fields.push((this.#open ?? []).join('') + text.slice(start, quote))
      this.#open = undefined
      this.#openSize = 0
      if (quote + 1 < text.length && !text.startsWith(this.#delimiter, quote + 1))
        throw new Refusal('evidence/malformed', 'Text stands behind a quoted CSV field.')
      return quote + 1
    }
  }

  #keep(part: string): -1 {
    this.#openSize += part.length
    if (this.#openSize > this.#limit) throw new Refusal('evidence/too-large', 'A CSV field is longer than the limit.')
    this.#open?.push(part)
    return -1
  }
}

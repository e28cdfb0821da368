import { SaxesParser } from 'saxes'
import type { SaxesTagPlain } from 'saxes'
import type { Format } from './format.ts'
import { Refusal } from './refusal.ts'
import type { Report } from './report.ts'

/** Attributes of an element by their names as written. The object has no prototype. */
export type Attributes = Readonly<Record<string, string>>

/** Reads the elements of one document in order. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  close?(name: string): void
  /** Character data, CDATA included, whole between two tags. */
  text?(text: string): void
  end(): void
}

export interface XmlReading {
  readonly roots: readonly string[]
  /** Tells formats of one root apart: the first element inside it, or undefined when there is none. */
  accepts?(child: string | undefined, root: Attributes): boolean
  read(report: Report): XmlHandler
}

const entity = /<!ENTITY/i
const tagBytes = 16 * 1024 * 1024

/**
 * A push reader of one XML document. A plain DOCTYPE is passed over and never resolved; `<!ENTITY`, an undefined entity and a
 * duplicate attribute are `evidence/malformed`, an end inside an element is `evidence/truncated`.
 */
export class XmlStream {
  readonly #parser = new SaxesParser({ xmlns: false, position: false })
  readonly #report: Report
  readonly #formats: readonly Format[]
  #handler: XmlHandler | undefined
  #root: SaxesTagPlain | undefined
  #depth = 0
  #inTag = false
  #sinceEvent = 0
  #ending = false
  readonly readsBytes = false
  format: string | null = null

  constructor(formats: readonly Format[], report: Report) {
    this.#formats = formats
    this.#report = report
    const parser = this.#parser
    parser.on('error', (error) => {
      throw new Refusal(this.#ending ? 'evidence/truncated' : 'evidence/malformed', error.message)
    })
    parser.on('doctype', (doctype) => {
      if (entity.test(doctype)) throw new Refusal('evidence/malformed', 'The document defines entities.')
    })
    parser.on('opentagstart', () => {
      this.#inTag = true
      this.#sinceEvent = 0
    })
    parser.on('opentag', (tag) => this.#open(tag))
    parser.on('closetag', (tag) => this.#close(tag.name))
    parser.on('cdata', (text) => {
      this.#sinceEvent = 0
      this.#handler?.text?.(text)
    })
  }

  write(text: string): void {
    this.#sinceEvent += text.length
    if (this.#sinceEvent > (this.#inTag ? Math.min(tagBytes, this.#report.limits.tokenBytes) : 4 * this.#report.limits.tokenBytes)) {
      throw new Refusal('evidence/too-large', this.#inTag ? 'A tag is longer than 16 MiB.' : 'A text is longer than the limit.')
    }
    this.#parser.write(text)
  }

  end(): void {
    this.#ending = true
    this.#parser.close()
    this.#handler?.end()
  }

  #open(tag: SaxesTagPlain): void {
    this.#inTag = false
    this.#sinceEvent = 0
    if (++this.#depth > this.#report.limits.depth) {
      throw new Refusal('evidence/too-large', `Elements are nested deeper than ${this.#report.limits.depth}.`)
    }
    if (this.#depth === 1) this.#root = tag
    else {
      if (this.#handler === undefined) this.#choose(tag.name)
      this.#handler?.open(tag.name, tag.attributes)
    }
  }

  #close(name: string): void {
    this.#sinceEvent = 0
    if (this.#handler === undefined) this.#choose(undefined)
    this.#depth--
    this.#handler?.close?.(name)
  }

  #choose(child: string | undefined): void {
    const root = this.#root as SaxesTagPlain
    const format = this.#formats.find(({ xml }) => xml?.roots.includes(root.name) && (xml.accepts?.(child, root.attributes) ?? true))
    if (format?.xml === undefined)
      throw new Refusal('evidence/foreign', `The root element <${root.name.slice(0, 80)}> is of no format that was asked for.`)
    this.format = format.id
    const handler = format.xml.read(this.#report)
    this.#handler = handler
    if (handler.text !== undefined) this.#parser.on('text', (text) => handler.text?.(text))
    handler.open(root.name, root.attributes)
  }
}

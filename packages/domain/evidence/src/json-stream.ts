import { Tokenizer, TokenType } from '@streamparser/json'
import type { Format } from './format.ts'
import { ShapeNode } from './json-shape.ts'
import type { Shape } from './json-shape.ts'
import { JsonAssembler } from './json-assembler.ts'
import type { BareDocument } from './json-assembler.ts'
import { Refusal } from './refusal.ts'
import type { Report } from './report.ts'

export interface JsonReading {
  readonly shape: Shape
  /** Whether a document, pruned to the shapes of the known formats, is of this format. */
  accepts(document: unknown): boolean
  /** Reads the pruned document. Several documents one after another come as an array. */
  read(document: unknown, report: Report): void
  /** Bare documents that the tool writes when it has nothing to say; they are read as its answer when the format is named by hand. */
  readonly nothing?: readonly BareDocument[]
  /** Several documents one after another are one report of this format. */
  readonly concatenated?: boolean
}

/** Laying the shapes of all formats over each other takes longer than reading a small report. */
const shapes = new WeakMap<readonly Format[], ShapeNode>()

function shapeOf(formats: readonly Format[]): ShapeNode {
  const known = shapes.get(formats)
  if (known !== undefined) return known
  const shape = ShapeNode.of(formats.flatMap(({ json }) => (json ? [json.shape] : [])))
  shapes.set(formats, shape)
  return shape
}

/**
 * A push reader of JSON documents of any size: only what the shapes name is kept. Duplicate keys are `evidence/malformed`,
 * because readers that take the first and readers that take the last would disagree.
 */
export class JsonStream {
  readonly #tokenizer = new Tokenizer({ separator: '', stringBufferSize: 64 * 1024 })
  readonly #assembler: JsonAssembler
  readonly #formats: readonly Format[]
  readonly #report: Report
  readonly #named: boolean
  #sinceToken = 0
  readonly readsBytes = true
  format: string | null = null

  /** `named`: the one format was named by hand, so that an empty document is its answer. */
  constructor(formats: readonly Format[], report: Report, named: boolean) {
    this.#formats = formats
    this.#report = report
    this.#named = named
    this.#assembler = new JsonAssembler(shapeOf(formats), report.limits)
    this.#tokenizer.onToken = ({ token, value }) => {
      this.#sinceToken = 0
      if (token !== TokenType.SEPARATOR) this.#assembler.token(token, value)
    }
    this.#tokenizer.onError = (error) => {
      throw error
    }
  }

  write(_text: string, bytes: Uint8Array): void {
    this.#sinceToken += bytes.length
    this.#guarded('evidence/malformed', () => this.#tokenizer.write(bytes))
    if (this.#sinceToken > this.#report.limits.tokenBytes + bytes.length)
      throw new Refusal('evidence/too-large', 'A JSON string is longer than the limit.')
  }

  end(): void {
    this.#guarded('evidence/truncated', () => this.#tokenizer.end())
    const documents = this.#assembler.end()
    const concatenated = documents.length > 1
    const document = concatenated ? documents : documents[0]
    const bare = concatenated ? undefined : this.#assembler.bareRoot
    if (!this.#named && bare !== undefined) {
      throw new Refusal('evidence/ambiguous', 'Several tools write this document for "nothing"; name the format by hand.')
    }
    const format = this.#formats.find(
      ({ json }) =>
        json && (!concatenated || json.concatenated) && (bare === undefined ? json.accepts(document) : json.nothing?.includes(bare)),
    )
    if (format?.json === undefined) throw new Refusal('evidence/foreign', 'JSON, but of no format that was asked for.')
    this.format = format.id
    format.json.read(document, this.#report)
  }

  #guarded(reason: 'evidence/malformed' | 'evidence/truncated', act: () => void): void {
    try {
      act()
    } catch (error) {
      if (error instanceof Refusal) throw error
      if (error instanceof TypeError) throw new Refusal('evidence/encoding', 'The bytes are not utf-8.')
      throw new Refusal(reason, `Not JSON: ${(error as Error).message.slice(0, 200)}`)
    }
  }
}

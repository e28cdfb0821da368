import { Refusal } from './refusal.ts'

const pieceBytes = 64 * 1024
const xmlDeclaration = /^<\?xml\s[^>]{0,200}?encoding\s{0,10}=\s{0,10}["']([A-Za-z0-9._-]{1,40})["']/

/** First bytes of compressed files. */
const packers = [
  { name: 'gzip', magic: [0x1f, 0x8b] },
  { name: 'zip', magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd] },
] as const

/** Receives a text piece by piece. */
export interface TextSink {
  /** The sink reads UTF-8 bytes and checks them itself: it needs no strings. */
  readonly readsBytes: boolean
  /** `bytes` are UTF-8 without a byte order mark, valid only during the call; `text` is empty when the sink reads bytes. */
  write(text: string, bytes: Uint8Array): void
}

/**
 * Turns bytes into text: UTF-8, UTF-16 by byte order mark or by its zero bytes, or what an XML declaration names. Bytes that are not
 * text in that encoding are `evidence/encoding`.
 */
export class TextDecoding {
  readonly #sink: TextSink
  #decoder: InstanceType<typeof TextDecoder> | undefined
  #utf8 = true
  #head: Uint8Array | undefined
  /** The last bytes that went by undecoded. */
  #tail: Uint8Array = new Uint8Array()
  readonly #encoder = new TextEncoder()

  constructor(sink: TextSink) {
    this.#sink = sink
  }

  write(chunk: Uint8Array): void {
    // A Buffer's `slice` does not copy; a plain view's does.
    let bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length)
    if (this.#decoder === undefined) {
      bytes = this.#head === undefined ? bytes : joined(this.#head, bytes)
      this.#head = bytes.length < 1024 ? bytes.slice() : undefined
      if (this.#head !== undefined) return
      bytes = this.#begin(bytes)
    }
    for (let start = 0; start < bytes.length; start += pieceBytes) this.#piece(bytes.subarray(start, start + pieceBytes))
  }

  end(): void {
    if (this.#decoder === undefined) this.#piece(this.#begin(this.#head ?? new Uint8Array()))
    if (!this.#utf8 || !this.#sink.readsBytes) this.#decode(() => this.#decoder?.decode() ?? '', new Uint8Array())
    else if (endsInsideCharacter(this.#tail)) throw new Refusal('evidence/encoding', 'The report ends inside a character.')
  }

  #begin(bytes: Uint8Array): Uint8Array {
    const packed = packers.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))
    if (packed !== undefined)
      throw new Refusal('evidence/encoding', `The report is compressed (${packed.name}); hand over what is inside it.`)
    const { encoding, mark } = encodingOf(bytes)
    this.#utf8 = encoding === 'utf-8'
    try {
      this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    } catch {
      throw new Refusal('evidence/encoding', `The XML declaration names an encoding that is not known: ${encoding}.`)
    }
    return bytes.subarray(mark)
  }

  #piece(bytes: Uint8Array): void {
    if (this.#utf8 && this.#sink.readsBytes) {
      this.#tail = bytes.length >= 4 ? bytes.slice(-4) : joined(this.#tail, bytes).slice(-4)
      this.#sink.write('', bytes)
    } else this.#decode(() => this.#decoder?.decode(bytes, { stream: true }) ?? '', bytes)
  }

  #decode(decode: () => string, bytes: Uint8Array): void {
    let text: string
    try {
      text = decode()
    } catch {
      throw new Refusal('evidence/encoding', `The bytes are not ${this.#decoder?.encoding ?? 'text'}.`)
    }
    if (text !== '' || bytes.length > 0) this.#sink.write(text, this.#utf8 ? bytes : this.#encoder.encode(text))
  }
}

function encodingOf(bytes: Uint8Array): { encoding: string; mark: number } {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 }
  if (a !== 0 && a !== undefined && b === 0) return { encoding: 'utf-16le', mark: 0 }
  if (a === 0 && b !== 0 && b !== undefined) return { encoding: 'utf-16be', mark: 0 }
  const declared = xmlDeclaration.exec(String.fromCharCode(...bytes.subarray(0, 300)))?.[1]?.toLowerCase()
  // Writers that hand UTF-8 to a file declare the UTF-16 that they had in memory; the bytes cannot be UTF-16 here.
  return { encoding: declared === undefined || declared.startsWith('utf-16') ? 'utf-8' : declared, mark: 0 }
}

/** Whether the last one to three bytes begin a UTF-8 character that goes on. */
function endsInsideCharacter(tail: Uint8Array): boolean {
  for (let back = 1; back <= Math.min(3, tail.length); back++) {
    const byte = tail.at(-back) as number
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2)
    if (byte < 0x80) return false
  }
  return false
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

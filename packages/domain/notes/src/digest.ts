const encoder = new TextEncoder()

/**
 * FNV-1a, 64 bits, of the text's UTF-8 bytes as 16 hexadecimal digits. It tells an edited text from an untouched one; it protects nothing.
 * Offset basis and prime (2^40 + 0x1b3): http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function digest(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + ((low << 8) >>> 0)) >>> 0
    low = product >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

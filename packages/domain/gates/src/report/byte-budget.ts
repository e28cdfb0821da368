const encoder = new TextEncoder()

/** Bytes of the text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length
}

/**
 * Blocks joined by line ends, as many of the first ones as fit into the bytes; a closing line says how many are left out. Blocks are
 * never cut, so no table, fence or character is.
 */
export function fitBlocks(blocks: readonly string[], mostBytes: number, closing: (leftOut: number) => string): string {
  const reserved = byteLength(closing(blocks.length)) + 1
  const sizes = blocks.map((block) => byteLength(block) + 1)
  if (sizes.reduce((sum, size) => sum + size, 0) <= mostBytes) return blocks.join('\n')
  let used = reserved
  const kept: string[] = []
  for (const [index, block] of blocks.entries()) {
    used += sizes[index] ?? 0
    if (used > mostBytes) break
    kept.push(block)
  }
  return [...kept, closing(blocks.length - kept.length)].join('\n')
}

import { digitsEnd, digitsValue } from './byte-lines.ts'

const small = 2 ** 29

/** Id of a name by 32 bits of its hash: 29 bits, with the highest bit set so that it never meets a pair of small numbers. */
export function nameId(hash: number): number {
  return small + ((hash >>> 0) % small)
}

/** Id of `block,branch`: exact for small numbers, the smaller the shorter when written; else that of its text. */
export function branchId(bytes: Uint8Array, from: number, to: number): number {
  const comma = digitsEnd(bytes, from, to)
  const [block, branch] = [digitsValue(bytes, from, comma), digitsValue(bytes, comma + 1, to)]
  const plain = bytes[comma] === 0x2c && digitsEnd(bytes, comma + 1, to) === to && block >= 0 && branch >= 0
  return (plain && pairId(block, branch)) || textId(bytes, from, to)
}

/** Id of a pair of small numbers, from 1; 0 when they are not small. */
export function pairId(block: number, branch: number): number {
  if (block < 2 ** 16 && branch < 16) return 1 + block * 16 + branch
  return block < 2 ** 13 && branch < 2 ** 14 ? 2 ** 21 + block * 2 ** 14 + branch : 0
}

function textId(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  hash ^= hash >>> 15
  return nameId(Math.imul(hash, 0x7feb352d))
}

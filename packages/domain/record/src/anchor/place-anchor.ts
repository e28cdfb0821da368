import { Problem } from '@locktender/contracts'
import type { Anchor } from '../chain/verify-chain.ts'
import type { ReadAnchor } from './read-anchor.ts'

/**
 * Where in a chain an anchor stands that names digests alone.
 *
 * @param seqs number of each event by its digest
 * @throws {Problem} `record/anchor-differs` when the chain has no such event
 */
export function placeAnchor({ seq, digests }: ReadAnchor, seqs: ReadonlyMap<string, number>, source: string): Anchor {
  const [first = ''] = digests
  if (seq !== null) return { seq, digest: first }
  const digest = digests.find((each) => seqs.has(each))
  const place = digest === undefined ? undefined : seqs.get(digest)
  if (digest !== undefined && place !== undefined) return { seq: place, digest }
  throw new Problem(
    'record/anchor-differs',
    `no event of the record has the digest ${first.slice(0, 12)}… that ${source} names: its end was cut off, or it was written anew`,
    'Compare the branch with a clone, an export or the reflog of before; or give an anchor of this record.',
  )
}

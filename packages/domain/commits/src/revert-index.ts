import { suffixNumber, withoutSuffix } from './pull-request.ts'
import { pickedToken } from './footers.ts'
import type { ReadCommit } from './read-commits.ts'
import type { RevertMark } from './reading.ts'

/** Positions in a range, newest first, with how far a search that only moves on has come. */
interface Queue {
  readonly positions: number[]
  next: number
}

class Queues<Key> {
  readonly #queues = new Map<Key, Queue>()

  add(key: Key, position: number): void {
    const queue = this.#queues.get(key)
    if (queue === undefined) this.#queues.set(key, { positions: [position], next: 0 })
    else queue.positions.push(position)
  }

  /** The first position behind `after` that is still free. Positions asked for must not fall from call to call. */
  first(key: Key, after: number, isTaken: (position: number) => boolean): number {
    const queue = this.#queues.get(key)
    if (queue === undefined) return -1
    const { positions } = queue
    while (queue.next < positions.length && (positions[queue.next]! <= after || isTaken(positions[queue.next]!))) queue.next += 1
    return positions[queue.next] ?? -1
  }
}

/** Finds commits of a range by what a revert says of them; one pass builds it, every look-up is near constant time. */
export class RevertIndex {
  readonly #positions = new Map<string, number>()
  readonly #headers = new Queues<string>()
  readonly #pullRequests = new Queues<number>()
  readonly #undoing = new Queues<string>()
  #sorted: string[] | null = null

  constructor(commits: readonly ReadCommit[]) {
    commits.forEach(({ reading }, position) => {
      const { header, revert, footers } = reading
      const bare = withoutSuffix(header)
      this.#headers.add(header, position)
      if (bare !== header) this.#headers.add(bare, position)
      const number = suffixNumber(header)
      if (number !== null) this.#pullRequests.add(number, position)
      if (revert?.kind === 'revert' && revert.header !== null) this.#undoing.add(withoutSuffix(revert.header), position)
      for (const [token, hash] of footers) if (token === pickedToken) this.#positions.set(hash.toLowerCase(), position)
    })
    // Last, so that a commit's own name wins over what another was picked from.
    commits.forEach(({ raw }, position) => this.#positions.set(raw.sha.toLowerCase(), position))
  }

  /** The commit a full or short hash names, or -1; a prefix of several names none. */
  #byHash(hash: string): number {
    const exact = this.#positions.get(hash)
    if (exact !== undefined) return exact
    this.#sorted ??= [...this.#positions.keys()].sort()
    const names = this.#sorted
    let low = 0
    let high = names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (names[middle]! < hash) low = middle + 1
      else high = middle
    }
    if (names[low]?.startsWith(hash) !== true || names[low + 1]?.startsWith(hash) === true) return -1
    return this.#positions.get(names[low]!)!
  }

  /** Positions the hashes of a mark name, older than `position` and not taken. */
  named(mark: RevertMark, position: number, isTaken: (position: number) => boolean): number[] {
    const found = mark.hashes.map((hash) => this.#byHash(hash)).filter((target) => target > position && !isTaken(target))
    return [...new Set(found)]
  }

  /** The nearest older commit a pull request number or a quoted header speaks of, or -1. */
  nearest(mark: RevertMark, position: number, isTaken: (position: number) => boolean): number {
    const byNumber = mark.pullRequest === null ? -1 : this.#pullRequests.first(mark.pullRequest, position, isTaken)
    if (byNumber >= 0 || mark.header === null) return byNumber
    if (mark.kind === 'reapply') return this.#undoing.first(withoutSuffix(mark.header), position, isTaken)
    const exact = this.#headers.first(mark.header, position, isTaken)
    return exact >= 0 ? exact : this.#headers.first(withoutSuffix(mark.header), position, isTaken)
  }
}

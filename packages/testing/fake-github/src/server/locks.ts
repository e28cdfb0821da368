/** One queue per key: what is done under a key is done one after the other. */
export class Locks {
  readonly #tails = new Map<number, Promise<unknown>>()

  hold<T>(key: number, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key) ?? Promise.resolve()
    const result = before.then(work, work)
    this.#tails.set(
      key,
      result.catch(() => {}),
    )
    return result
  }
}

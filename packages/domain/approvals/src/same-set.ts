/** Whether two lists hold the same, whatever the order and how often. */
export function areSameSet(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)]
  return first.size === second.size && [...first].every((item) => second.has(item))
}

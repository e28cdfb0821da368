/** Names of jobs in order: the copies of a matrix are told apart as `id #1`, `id #2`. */
export function numberCopies(ids: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return ids.map((id) => {
    const place = (seen.get(id) ?? 0) + 1
    seen.set(id, place)
    return ids.filter((other) => other === id).length === 1 ? id : `${id} #${place}`
  })
}

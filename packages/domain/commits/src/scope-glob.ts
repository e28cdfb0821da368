/**
 * A matcher for a pattern in which `*` stands for any characters and everything else for itself. Every literal piece is looked
 * for once from where the one before ended, so the time is linear in the text for a given pattern.
 */
export function scopeGlob(pattern: string): (scope: string) => boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return (scope) => scope === head
  return (scope) => {
    if (scope.length < head.length + tail.length || !scope.startsWith(head) || !scope.endsWith(tail)) return false
    const end = scope.length - tail.length
    let at = head.length
    for (const piece of rest) {
      const found = scope.indexOf(piece, at)
      if (found < 0 || found + piece.length > end) return false
      at = found + piece.length
    }
    return at <= end
  }
}

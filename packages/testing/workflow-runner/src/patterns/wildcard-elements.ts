/** One place of a pattern. `skips` lists how many places may be jumped from here without reading a character. */
export interface WildcardElement {
  readonly accepts: (character: string) => boolean
  readonly repeats: boolean
  readonly skips: readonly number[]
}

/** Whether the whole text matches. Follows all ways at once: time is length × places whatever the text is. */
export function matchesElements(elements: readonly WildcardElement[], text: string): boolean {
  let at = reach(new Set([0]), elements)
  for (const character of text) {
    const next = new Set<number>()
    for (const place of at) {
      const element = elements[place]
      if (element?.accepts(character) !== true) continue
      next.add(place + 1)
      if (element.repeats) next.add(place)
    }
    if (next.size === 0) return false
    at = reach(next, elements)
  }
  return at.has(elements.length)
}

function reach(places: Set<number>, elements: readonly WildcardElement[]): Set<number> {
  for (const place of places) for (const jump of elements[place]?.skips ?? []) places.add(place + jump) // grows while it is walked
  return places
}

export const one = (accepts: (character: string) => boolean): WildcardElement => ({ accepts, repeats: false, skips: [] })
export const many = (accepts: (character: string) => boolean): WildcardElement => ({ accepts, repeats: true, skips: [1] })
export const literally = (wanted: string): WildcardElement => one((character) => character === wanted)
export const anything = (): boolean => true
export const notSlash = (character: string): boolean => character !== '/'

/** Any folders, or none: what a pattern's two stars and a slash mean. */
export const folders: readonly WildcardElement[] = [{ accepts: anything, repeats: true, skips: [1, 2] }, literally('/')]

/** The set `[a-z_]` that starts at `start`, and where it ends; undefined when it is not closed. */
export function characterSet(pattern: string, start: number): { readonly element: WildcardElement; readonly end: number } | undefined {
  const end = pattern.indexOf(']', start + 2)
  if (end < 0) return undefined
  const body = pattern.slice(start + 1, end)
  const negated = body.startsWith('!') || body.startsWith('^')
  const members = Array.from(negated ? body.slice(1) : body)
  const accepts = (character: string): boolean =>
    members.some((member, place) => {
      if (members[place + 1] === '-' && members[place + 2] !== undefined)
        return character >= member && character <= (members[place + 2] ?? '')
      return character === member
    }) !== negated
  return { element: one((character) => notSlash(character) && accepts(character)), end }
}

import { anything, characterSet, folders, literally, many, notSlash, one } from './wildcard-elements.ts'
import type { WildcardElement } from './wildcard-elements.ts'

/** In a workflow's filter, `?` and `+` count the character before them; in a file glob `?` is one character and `+` is itself. */
export type Dialect = 'filter' | 'glob'

/** The places of a pattern with `*`, `**`, `?`, `[set]` and `\` in front of a literal. An unclosed `[` is itself. */
export function wildcardPattern(pattern: string, dialect: Dialect): readonly WildcardElement[] {
  const elements: WildcardElement[] = []
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] ?? ''
    const last = dialect === 'filter' ? elements.at(-1) : undefined
    if (pattern.startsWith('**/', at) && (at === 0 || pattern[at - 1] === '/')) {
      elements.push(...folders)
      at += 2
    } else if (pattern.startsWith('**', at)) {
      elements.push(many(anything))
      at += 1
    } else if (character === '*') elements.push(many(notSlash))
    else if (character === '?' && dialect === 'glob') elements.push(one(notSlash))
    else if (character === '?' && last !== undefined) elements.splice(-1, 1, { ...last, skips: [1] })
    else if (character === '+' && last !== undefined) elements.splice(-1, 1, { ...last, repeats: true })
    else if (character === '[') {
      const set = characterSet(pattern, at)
      elements.push(set?.element ?? literally('['))
      at = set?.end ?? at
    } else if (character === '\\' && at + 1 < pattern.length) elements.push(literally(pattern[(at += 1)] ?? ''))
    else elements.push(literally(character))
  }
  return elements
}

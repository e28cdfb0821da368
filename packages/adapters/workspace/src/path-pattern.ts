import { Problem } from '@locktender/contracts'

/** A path pattern, read: its segments, `**` among them, once for each alternative that its braces give. */
export type PathPattern = readonly (readonly string[])[]

const mostCharacters = 1000
const mostAlternatives = 100

/**
 * Reads a `/`-separated pattern: `*` and `?` inside a segment, `**` for any number of segments, `{a,b}` for either. Throws Problem
 * `workspace/outside-root` for one that leads out of its root and `workspace/bad-pattern` for one that is none.
 */
export function readPathPattern(text: string): PathPattern {
  const refused = (why: string): Problem =>
    new Problem('workspace/bad-pattern', `the pattern ${JSON.stringify(text.slice(0, 200))} ${why}`, 'Write it like reports/**/*.xml.')
  if (text === '' || text.length > mostCharacters) throw refused(`has ${text.length} characters, expected 1 to ${mostCharacters}`)
  if (/[\\[\]\0\r\n]/.test(text)) throw refused('holds a backslash, a bracket or a line break, which stand for nothing here')
  return alternatives(text, refused).map((each) => {
    const segments = each.split('/').filter((segment) => segment !== '' && segment !== '.')
    if (/^[/~]|^[A-Za-z]:/.test(each) || segments.includes('..')) {
      throw new Problem(
        'workspace/outside-root',
        `the pattern ${JSON.stringify(text)} leads out of the checkout`,
        'Give a pattern relative to its root.',
      )
    }
    return segments.filter((segment, index) => segment !== '**' || segments[index - 1] !== '**')
  })
}

function alternatives(text: string, refused: (why: string) => Problem): readonly string[] {
  let expanded = ['']
  let rest = text
  for (;;) {
    const open = rest.indexOf('{')
    const close = rest.indexOf('}')
    if (open < 0 && close < 0) return expanded.map((each) => each + rest)
    const inside = rest.slice(open + 1, close)
    if (open < 0 || close < open || inside.includes('{')) throw refused('has braces that do not pair, or one in another')
    const choices = inside.split(',').map((choice) => rest.slice(0, open) + choice)
    if (expanded.length * choices.length > mostAlternatives) throw refused(`stands for more than ${mostAlternatives} patterns`)
    expanded = expanded.flatMap((each) => choices.map((choice) => each + choice))
    rest = rest.slice(close + 1)
  }
}

/** Whether a name fits a segment. `*` and `?` do not match a leading dot. Greedy with one point of return: never exponential. */
export function fitsSegment(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false
  let [at, index, star, resume] = [0, 0, -1, 0]
  while (index < name.length) {
    const wanted = pattern[at]
    if (wanted === '*') {
      star = at++
      resume = index
    } else if (wanted !== undefined && (wanted === '?' || wanted === name[index])) {
      at++
      index++
    } else if (star >= 0) {
      at = star + 1
      index = ++resume
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}

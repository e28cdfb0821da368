import { Problem } from '@locktender/contracts'

interface Piece {
  readonly fits: (character: string) => boolean
  readonly least: 0 | 1
  readonly isRepeated: boolean
}

/**
 * Whether a whole text fits a pattern, in time proportional to both. Patterns are those that label matchers need: letters, `.`, `[0-9]`, `\.`,
 * `|` between alternatives, and `*`, `+`, `?` behind one character. Throws Problem `telemetry/query` for groups, counts and anchors.
 */
export function matchPattern(pattern: string, text: string): boolean {
  const characters = [...text]
  return readPattern(pattern).some((pieces) => fitsPieces(pieces, characters))
}

// Every state at once: a character is looked at once per piece, whatever the pattern is.
function fitsPieces(pieces: readonly Piece[], characters: readonly string[]): boolean {
  let states = closed(new Set([0]), pieces)
  for (const character of characters) {
    const next = new Set<number>()
    for (const state of states) {
      const piece = pieces[state]
      if (piece === undefined || !piece.fits(character)) continue
      next.add(state + 1)
      if (piece.isRepeated) next.add(state)
    }
    states = closed(next, pieces)
  }
  return states.has(pieces.length)
}

// A state from which a piece may be left out is also the state behind it; a repeated piece has matched once already.
function closed(states: ReadonlySet<number>, pieces: readonly Piece[]): ReadonlySet<number> {
  const all = new Set(states)
  for (let at = 0; at < pieces.length; at += 1) if (all.has(at) && pieces[at]?.least === 0) all.add(at + 1)
  return all
}

function readPattern(pattern: string): readonly (readonly Piece[])[] {
  const alternatives: Piece[][] = [[]]
  const characters = [...pattern]
  for (let at = 0; at < characters.length;) {
    if (characters[at] === '|') {
      alternatives.push([])
      at += 1
      continue
    }
    const [fits, end] = readCharacter(characters, at, pattern)
    const sign = characters[end] ?? ''
    const isSigned = sign !== '' && '*+?'.includes(sign)
    const pieces = alternatives.at(-1)!
    // `x+` is x and then x*: a state that must be passed once, and one that may be.
    if (sign === '+') pieces.push({ fits, least: 1, isRepeated: false })
    pieces.push({ fits, least: isSigned ? 0 : 1, isRepeated: sign === '*' || sign === '+' })
    at = end + (isSigned ? 1 : 0)
  }
  return alternatives
}

function readCharacter(characters: readonly string[], at: number, pattern: string): readonly [fits: Piece['fits'], end: number] {
  const character = characters[at]!
  if (character === '.') return [() => true, at + 1]
  if (character === '\\' && /^[^A-Za-z0-9]$/.test(characters[at + 1] ?? '')) return [(other) => other === characters[at + 1], at + 2]
  if (character === '[') return readClass(characters, at, pattern)
  if (/[\\()*+?{}^$[\]]/.test(character)) throw unsupported(pattern)
  return [(other) => other === character, at + 1]
}

function readClass(characters: readonly string[], at: number, pattern: string): readonly [fits: Piece['fits'], end: number] {
  const end = characters.indexOf(']', at + 1)
  const isNegated = characters[at + 1] === '^'
  const inside = characters.slice(at + (isNegated ? 2 : 1), end)
  if (end === -1 || inside.length === 0 || inside.some((each) => '\\['.includes(each))) throw unsupported(pattern)
  const ranges = inside.flatMap((each, index): [string, string][] => {
    if (each === '-' && index > 0 && index < inside.length - 1) return [[inside[index - 1]!, inside[index + 1]!]]
    return [[each, each]]
  })
  return [(other) => ranges.some(([low, high]) => other >= low && other <= high) !== isNegated, end + 1]
}

function unsupported(pattern: string): Problem {
  return new Problem(
    'telemetry/query',
    `The pattern ${JSON.stringify(pattern)} is more than a query on a file may have`,
    'Use letters, `.`, `[0-9]`, `|`, and `*`, `+`, `?` behind one character, such as `5..` or `get|post`.',
  )
}

// What people write instead, in the order in which it is put right.
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/≥/g, '>='],
  [/≤/g, '<='],
  [/=>/g, '>='],
  [/=</g, '<='],
  [/&&/g, ' and '],
  [/\bAND\b/gi, 'and'],
  [/(^|[^<>=!])=(?!=)/g, '$1=='],
  [/===/g, '=='],
  [/(\d),(\d)/g, '$1.$2'],
  [/(\d) ?percent\b/gi, '$1%'],
  [/(\d) ?[x×] ?(?:the )?(?:baseline)?/g, '$1x baseline '],
  [/(\d) (?:minutes?|mins?)\b/g, '$1m'],
  [/(\d) (?:hours?|hrs?)\b/g, '$1h'],
  [/(\d) days?\b/g, '$1d'],
  [/(\d) ([mhd])\b/g, '$1$2'],
  [/(\d) ?(?:msec|millis)\b/g, '$1ms'],
  [/== (\d+(?:\.\d+)?%)/g, '>= $1'],
  [/(^|[\s.\w]) *(<=|>=|==|<|>) */g, '$1 $2 '],
  [/\s+/g, ' '],
]

/**
 * A legal condition close to the text: with the spellings put right that people use elsewhere, or else the comparisons up to the
 * character that does not fit. Undefined when neither is legal.
 */
export function nearestCondition(text: string, offset: number, isLegal: (text: string) => boolean): string | undefined {
  if (text.length > 200) return undefined
  const mended = rewrites.reduce((current, [pattern, replacement]) => current.replace(pattern, replacement), text).trim()
  const start = /[<>=]/.test(text.slice(0, offset)) && !/\|\||\bor\b/i.test(text) ? text.slice(0, offset).trim() : ''
  return [mended, start].find((candidate) => candidate !== '' && candidate !== text && isLegal(candidate))
}

/** A table of words: `undefined` for a word that is not in it, whatever the word is (`constructor`, `__proto__`). */
export function lookup<Value>(table: Readonly<Record<string, Value>>): (word: unknown) => Value | undefined {
  const map = new Map<unknown, Value>(Object.entries(table))
  return (word) => map.get(word)
}

import { existsSync, readFileSync } from 'node:fs'

/** Public reference cases kept beside the checkout, in no commit of it: third-party data with expected results. */
const root = new URL('../../../shared/corpus/', import.meta.url)

/** Whether the part of the corpus is there; says so when it is not, since its tests are then left out. */
export function hasCorpus(part: string): boolean {
  const present = existsSync(new URL(part, root))
  if (!present) console.log(`left out: no corpus at ${new URL(part, root).pathname}`)
  return present
}

/** A JSON file of the corpus. The caller names the shape; a wrong one fails the test that reads it. */
export function corpusJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Shape
}

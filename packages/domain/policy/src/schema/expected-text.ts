import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'

const words: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a map',
  string: 'a text',
}

/** What a value of the node is, with an example: `A duration: … , such as 30m`. */
export function expectedKind({ description = 'another value', examples }: PolicyKeyNode): string {
  const shown = (examples ?? []).slice(0, 2).map((example) => (typeof example === 'string' ? example : JSON.stringify(example)))
  const text = description.replace(/\.$/, '')
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}${shown.length === 0 ? '' : `, such as ${shown.join(' or ')}`}`
}

/** The choices in words: `one of a, b, c`. */
export function oneOf(choices: readonly string[]): string {
  const [only] = choices
  if (choices.length === 1 && only !== undefined) return only
  return `one of ${choices.join(', ')}`
}

/** JSON Schema types in words. */
export function typeWords(type: unknown): string {
  const types = Array.isArray(type) ? (type as unknown[]) : String(type).split(',')
  return types.map((each) => words[String(each)] ?? String(each)).join(' or ')
}

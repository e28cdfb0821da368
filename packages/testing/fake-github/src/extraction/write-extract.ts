import type { Description } from '../contract/description.ts'

/** The extract of the schema as a module, because a bundle carries modules along. @throws Error for text that would have to be escaped */
export function writeSchema(schema: string): string {
  if (/[`$\\]/.test(schema)) throw new Error('the schema holds characters that a template would read')
  return `/** Made by scripts/extract-openapi.ts: the part of GitHub's GraphQL schema that the fake answers. */\nexport const graphqlSchema = \`${schema}\`\n`
}

/** The extract as text: one operation and one definition per line, so that a diff of two versions can be read. */
export function writeExtract({ operations, definitions }: Description): string {
  const entries = Object.entries(definitions).map(([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`)
  return `{"operations":[\n${operations.map((each) => JSON.stringify(each)).join(',\n')}\n],\n"definitions":{\n${entries.join(',\n')}\n}}\n`
}

import { linesOf } from './lines-of.ts'
import type { RepositoryFacts, SourceFile } from './repository-facts.ts'
import type { Use } from './workflow.ts'

/** Every container image that manifests and workflows pull, as it is written. */
export function* imageUses({ manifests, workflows }: RepositoryFacts): Generator<Use> {
  for (const { images } of workflows) yield* images
  for (const file of manifests) yield* isDockerfile(file) ? fromLines(file) : imageLines(file)
}

const isDockerfile = ({ path }: SourceFile): boolean => !path.endsWith('.yml') && !path.endsWith('.yaml')

function* imageLines(file: SourceFile): Generator<Use> {
  for (const line of linesOf(file)) {
    const said = line.text.startsWith('- ') ? line.text.slice(2).trimStart() : line.text
    if (!said.startsWith('image:')) continue
    const text = unquoted(said.slice('image:'.length).split(' #', 1)[0] ?? '')
    if (isWritten(text)) yield { text, at: line.at }
  }
}

// A stage may start from an earlier one by its name.
function* fromLines(file: SourceFile): Generator<Use> {
  const stages = new Set(['scratch'])
  for (const { text, at } of linesOf(file)) {
    const [word = '', ...rest] = text.split(' ').filter((each) => each !== '')
    if (word.toUpperCase() !== 'FROM') continue
    const [image = '', as = '', stage = ''] = rest.filter((each) => !each.startsWith('--'))
    if (!stages.has(image.toLowerCase()) && isWritten(image)) yield { text: image, at }
    if (as.toUpperCase() === 'AS') stages.add(stage.toLowerCase())
  }
}

// What a template or a variable fills in is not known here.
function isWritten(text: string): boolean {
  return text !== '' && !text.includes('{{') && !text.includes('$')
}

function unquoted(text: string): string {
  return text.trim().replaceAll('"', '').replaceAll("'", '')
}

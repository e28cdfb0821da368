import type { Description, Operation } from './description.ts'

export interface Route {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
}

/** Parameters that may hold slashes: some clients send `heads/main`, others `heads%2Fmain`. */
const greedy = new Set(['ref', 'path', 'basehead', 'branch', 'tag', 'dir'])

interface Pattern {
  readonly operation: Operation
  readonly expression: RegExp
  readonly names: readonly string[]
  /** Small for many fixed segments and no greedy ones: tried first. */
  readonly looseness: number
}

/** Finds the operation of a method and an undecoded path below the API root. */
export class Router {
  readonly #patterns: readonly Pattern[]

  constructor(description: Description) {
    this.#patterns = description.operations.map(compile).toSorted((a, b) => a.looseness - b.looseness)
  }

  /** @returns null when no operation of the extract has this method and path. */
  find(method: string, path: string): Route | null {
    for (const { operation, expression, names } of this.#patterns) {
      if (operation.method !== method) continue
      const match = expression.exec(path)
      if (match !== null) return { operation, params: Object.fromEntries(names.map((name, at) => [name, decode(match[at + 1] ?? '')])) }
    }
    return null
  }
}

function compile(operation: Operation): Pattern {
  const segments = operation.path.split('/').slice(1)
  const names = segments.filter(isParameter).map((segment) => segment.slice(1, -1))
  const parts = segments.map((segment) => {
    if (!isParameter(segment)) return segment.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    const name = segment.slice(1, -1)
    // The path of a file may be empty: the root folder.
    return name === 'path' ? '(.*)' : greedy.has(name) ? '(.+)' : '([^/]+)'
  })
  const fixed = segments.filter((segment) => !isParameter(segment)).length
  const slack = names.filter((name) => greedy.has(name)).length
  return { operation, names, expression: new RegExp(`^/${parts.join('/')}$`), looseness: slack * 10 + names.length - fixed * 100 }
}

const isParameter = (segment: string): boolean => segment.startsWith('{')

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@locktender/contracts'
import { fileProblem } from './file-problem.ts'
import { fitsSegment, readPathPattern } from './path-pattern.ts'

/** Never looked into, unless a pattern names it itself. */
const passedOver = ['node_modules', '.git']
const mostFound = 100_000

/** One pattern's place in its segments: what is still to be matched below a folder. */
interface Thread {
  readonly pattern: number
  readonly segments: readonly string[]
  readonly at: number
}

/** A path that fits: a file, or something that is none and has to be refused by whoever reads it, such as a link. */
export interface FoundPath {
  /** Relative to the root, `/`-separated. */
  readonly path: string
  /** Indexes of the patterns that it fits. */
  readonly patterns: readonly number[]
}

/**
 * What fits the patterns below `root`, sorted by path, in one walk that enters only folders in which something can fit and follows no
 * link. Throws Problem `workspace/outside-root`, `workspace/bad-pattern`, `workspace/too-many-files`, and those of the file system.
 */
export function findFiles(root: string, patterns: readonly string[]): readonly FoundPath[] {
  const threads = patterns.flatMap((text, pattern) => readPathPattern(text).map((segments) => ({ pattern, segments, at: 0 })))
  const named = new Set(patterns.flatMap((text) => passedOver.filter((name) => text.includes(name))))
  const found: FoundPath[] = []
  const open: { readonly folder: string; readonly threads: readonly Thread[] }[] = [{ folder: '', threads }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder } = next
    for (const entry of entriesOf(root, folder)) {
      const { name } = entry
      const path = folder === '' ? name : `${folder}/${name}`
      const after = next.threads.flatMap((thread) => step(thread, name))
      if (entry.isDirectory()) {
        const below = after.filter(({ segments, at }) => at < segments.length)
        if (below.length > 0 && (!passedOver.includes(name) || named.has(name))) open.push({ folder: path, threads: distinct(below) })
        continue
      }
      const fitting = new Set(after.filter(({ segments, at }) => at === segments.length).map(({ pattern }) => pattern))
      if (fitting.size > 0) found.push({ path, patterns: [...fitting] })
      if (found.length > mostFound) throw tooMany(patterns)
    }
  }
  return found.toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

// `**` stays for the next folder and also ends here; what ends with it fits every file below.
function step({ pattern, segments, at }: Thread, name: string): readonly Thread[] {
  const wanted = segments[at]
  if (wanted === undefined) return []
  if (wanted !== '**') return fitsSegment(wanted, name) ? [{ pattern, segments, at: at + 1 }] : []
  if (at === segments.length - 1)
    return name.startsWith('.')
      ? []
      : [
          { pattern, segments, at },
          { pattern, segments, at: at + 1 },
        ]
  return [...(name.startsWith('.') ? [] : [{ pattern, segments, at }]), ...step({ pattern, segments, at: at + 1 }, name)]
}

function distinct(threads: readonly Thread[]): readonly Thread[] {
  const seen = new Map<readonly string[], Set<number>>()
  return threads.filter(({ segments, at }) => {
    const places = seen.get(segments) ?? new Set()
    seen.set(segments, places)
    return places.size !== places.add(at).size
  })
}

function entriesOf(root: string, folder: string): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    throw fileProblem(error, folder === '' ? root : folder)
  }
}

function tooMany(patterns: readonly string[]): Problem {
  const shown = patterns.slice(0, 5).join(', ')
  return new Problem('workspace/too-many-files', `more than ${mostFound} files fit ${shown}`, 'Name the folder that holds the reports.')
}

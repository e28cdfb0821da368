import type { SourceFile } from './repository-facts.ts'

/** One line of a file, without what stands around it. */
export interface Line {
  readonly text: string
  readonly at: { readonly file: string; readonly line: number; readonly column: number }
}

/** Lines that are longer are no lines of a manifest that people write. */
const longestLine = 2000

/** The lines of a file that say something, comments left out. `column` is that of the first character. */
export function* linesOf({ path, text }: SourceFile): Generator<Line> {
  for (const [index, line] of text.split('\n').entries()) {
    const said = line.slice(0, longestLine).trimStart()
    if (said === '' || said.startsWith('#')) continue
    yield { text: said.trimEnd(), at: { file: path, line: index + 1, column: Math.min(line.length, longestLine) - said.length + 1 } }
  }
}

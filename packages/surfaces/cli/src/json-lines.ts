import { Problem } from '@locktender/contracts'

/** Yields the lines of a text that arrives in pieces, without their line ends; a carriage return before one is part of it. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  if (rest !== '') yield rest
}

/**
 * Yields one value per non-blank line, with its line number for later complaints.
 *
 * @param source how the input is called in an error, e.g. the file's name
 * @throws {Problem} `input/not-json` with the line
 */
export async function* readJsonLines(
  pieces: AsyncIterable<string>,
  source: string,
): AsyncGenerator<{ readonly value: unknown; readonly line: number }> {
  let line = 0
  for await (const text of linesOf(pieces)) {
    line += 1
    if (text.trim() === '') continue
    yield { value: parse(line === 1 ? text.replace(/^\uFEFF/, '') : text, source, line), line }
  }
}

function parse(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem('input/not-json', `line ${line} of ${file} is no JSON`, 'Give one JSON object per line.', {
      at: { file, line },
      cause,
    })
  }
}

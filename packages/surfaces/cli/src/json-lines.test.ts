import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, readJsonLines } from './json-lines.ts'

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const value of values) list.push(value)
  return list
}

describe('linesOf', () => {
  it('gives the same lines however the text was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a-c ]{0,5}$/)), fc.array(fc.nat(40)), async (lines, cuts) => {
        const text = lines.map((line) => `${line}\n`).join('')
        const bounds = [0, ...cuts.filter((cut) => cut < text.length).toSorted((one, other) => one - other), text.length]
        const parts = bounds.slice(1).map((end, index) => text.slice(bounds[index], end))
        expect(await all(linesOf(pieces(...parts)))).toEqual(lines)
      }),
    )
  })

  it('takes a last line without a line end, and line ends of Windows', async () => {
    expect(await all(linesOf(pieces('a\r\nb')))).toEqual(['a', 'b'])
  })
})

describe('readJsonLines', () => {
  it('skips blank lines and a byte order mark, and counts lines as an editor does', async () => {
    expect(await all(readJsonLines(pieces('\uFEFF{"a":1}\n\n', '{"a":2}\n'), 'x'))).toEqual([
      { value: { a: 1 }, line: 1 },
      { value: { a: 2 }, line: 3 },
    ])
  })

  it('names the line that is no JSON', async () => {
    await expect(all(readJsonLines(pieces('{}\n{"a":\n'), 'log.jsonl'))).rejects.toMatchObject({
      code: 'input/not-json',
      at: { file: 'log.jsonl', line: 2 },
    })
  })
})

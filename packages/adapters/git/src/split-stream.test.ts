import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitStream } from './split-stream.ts'

async function* chunksOf(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer, void, undefined> {
  let from = 0
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    yield bytes.subarray(from, cut)
    from = Math.max(from, cut)
  }
  yield bytes.subarray(from)
}

describe('splitStream', () => {
  it.each([0, 10] as const)('gives the same texts wherever the bytes are cut (delimiter %i)', async (delimiter) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), fc.array(fc.nat(40), { maxLength: 6 }), async (values, cuts) => {
        const bytes = Buffer.from(values.map((value) => (value % 5 === 0 ? delimiter : value)))
        const texts: string[] = []
        for await (const batch of splitStream(chunksOf(bytes, cuts), delimiter)) texts.push(...batch)
        const expected = bytes.toString('utf8').split(String.fromCharCode(delimiter))
        expect(texts).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected)
      }),
    )
  })
})

import { readFileSync } from 'node:fs'
import { formats, readEvidence, reasonCodes } from '@locktender/evidence'
import type { Evidence } from '@locktender/evidence'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { corpusJson, hasCorpus } from './corpus.ts'

const cutsOfEach = 50
const openEnded = new Set(formats.filter((format) => format.openEnded === true).map(({ id }) => id))
const files = hasCorpus('reports') ? corpusJson<{ files: { file: string }[] }>('reports/index.json').files.map(({ file }) => file) : []
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(`../../../shared/corpus/reports/${file}`, import.meta.url))

async function read(bytes: Uint8Array): Promise<Evidence> {
  const evidence = await readEvidence([bytes])
  expect(evidence.verdict === 'unknown').toBe(evidence.reason !== undefined)
  if (evidence.reason !== undefined) expect(reasonCodes).toContain(evidence.reason)
  for (const [name, value] of Object.entries(evidence.measurements)) if (!Number.isFinite(value)) expect(`${name} ${value}`).toBe('finite')
  return evidence
}

/** Numbers of a cut report that are not those of the whole one. */
const changed = (part: Evidence, whole: Evidence): string[] =>
  Object.entries(part.measurements).flatMap(([name, value]) => (whole.measurements[name] === value ? [] : [name]))

describe.runIf(files.length > 0)('A report that is cut off', () => {
  const counts = { refused: 0, 'nothing lost': 0, 'cut where nobody can see it (open-ended format, at a line end)': 0 }

  it.each(files.map((file) => [file]))('%s never reads as a complete one', async (file) => {
    const bytes = bytesOf(file)
    const whole = await read(bytes)
    for (let cut = 0; cut < cutsOfEach; cut++) {
      const end = Math.floor((bytes.length * cut) / cutsOfEach)
      const part = await read(bytes.subarray(0, end))
      if (part.verdict === 'unknown') counts.refused++
      else if (part.format === whole.format && changed(part, whole).length === 0) counts['nothing lost']++
      else {
        // It must read as the report does up to the end of the line that was cut, of a format that does not say where it ends.
        const lineEnd = bytes.indexOf(0x0a, Math.max(0, end - 1)) + 1
        const upTo = await read(bytes.subarray(0, lineEnd === 0 ? bytes.length : lineEnd))
        expect({ end, format: part.format, openEnded: openEnded.has(part.format ?? ''), changed: changed(part, upTo) }).toEqual({
          end,
          format: whole.format,
          openEnded: true,
          changed: [],
        })
        counts['cut where nobody can see it (open-ended format, at a line end)']++
      }
    }
  })

  afterAll(() =>
    console.log(
      Object.entries(counts)
        .map(([what, count]) => `${count} cuts: ${what}`)
        .join('\n'),
    ),
  )
})

describe.runIf(files.length > 0)('A report that is damaged', () => {
  const byte = fc.integer({ min: 0, max: 255 })
  const place = fc.double({ min: 0, max: 0.999_999, noNaN: true })
  const damage = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), place, byte }),
    fc.record({ kind: fc.constant('insert' as const), place, byte }),
    fc.record({ kind: fc.constant('remove' as const), place, length: fc.integer({ min: 1, max: 64 }) }),
    fc.record({ kind: fc.constant('repeat' as const), place, length: fc.integer({ min: 1, max: 400 }) }),
    fc.record({
      kind: fc.constant('word' as const),
      place,
      word: fc.constantFrom('NaN', '1e999', '-1', '"__proto__"', '<!ENTITY', ']]>', '\u0000', '{}', '\r\n', '\uFEFF', 'null'),
    }),
  )

  it('ends in a verdict, whatever bytes are changed', async () => {
    let runs = 0
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 6 }), async (file, damages) => {
        let bytes = [...bytesOf(file).subarray(0, 100_000)]
        for (const one of damages) {
          const at = Math.floor(one.place * bytes.length)
          if (one.kind === 'set') bytes[at] = one.byte
          else if (one.kind === 'insert') bytes.splice(at, 0, one.byte)
          else if (one.kind === 'remove') bytes.splice(at, one.length)
          else if (one.kind === 'repeat') bytes = [...bytes.slice(0, at + one.length), ...bytes.slice(at)]
          else bytes.splice(at, 0, ...new TextEncoder().encode(one.word))
        }
        await read(new Uint8Array(bytes))
        runs++
      }),
      { numRuns: 6000, interruptAfterTimeLimit: 25_000, endOnFailure: true },
    )
    console.log(`${runs} damaged reports read`)
  })

  it('ends in a verdict also under the name of another format', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.constantFrom(...formats.map(({ id }) => id)), async (file, format) => {
        const { verdict, reason } = await readEvidence([bytesOf(file)], { format })
        expect(verdict === 'ok' || reasonCodes.includes(reason as never)).toBe(true)
      }),
      { numRuns: 1500, interruptAfterTimeLimit: 10_000 },
    )
  })
})

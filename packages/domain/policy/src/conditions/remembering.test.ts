import fc from 'fast-check'
import { expect, it } from 'vitest'
import { remembering } from './remembering.ts'

it('answers as the function does, whatever was asked before', () => {
  const ask = remembering((text, about) => `${String(about)}/${text}`)
  const question = fc.tuple(fc.string({ maxLength: 3 }), fc.option(fc.constantFrom('', 'a', 'undefined'), { nil: undefined }))
  fc.assert(
    fc.property(fc.array(question), (questions) => {
      for (const [text, about] of questions) expect(ask(text, about)).toBe(`${String(about)}/${text}`)
    }),
  )
})

it('asks once for a text that it is asked for again, and each time for a long one', () => {
  const asked: string[] = []
  const ask = remembering((text) => asked.push(text))
  const long = 'x'.repeat(1_000)
  for (const text of ['a', long, 'a', long]) ask(text, undefined)
  expect(asked).toEqual(['a', long, long])
})

it('forgets when it knows too many', () => {
  const asked: string[] = []
  const ask = remembering((text) => asked.push(text))
  for (let index = 0; index <= 2_000; index += 1) ask(`t${index}`, undefined)
  ask('t0', undefined)
  ask('t2000', undefined)
  expect(asked.slice(-2)).toEqual(['t2000', 't0'])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planComments } from './plan-comments.ts'

const threads = (numbers: readonly number[]) => numbers.map((number) => ({ number, comments: [] as readonly string[] }))

describe('planComments', () => {
  it('comments each of the first threads, and lists the rest in one comment more', () => {
    const planned = planComments({ tag: 'v1', url: 'https://x.test/v1', threads: threads([9, 8, 7, 6]), most: 2 })
    expect(planned.map(({ number }) => number)).toEqual([9, 8, 9])
    expect(planned[2]?.body).toContain('Also released in [`v1`](https://x.test/v1): #7, #6.')
  })

  it('says nothing twice, wherever an earlier run stopped', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 })), fc.nat(5), fc.nat(200), (numbers, most, stop) => {
        const start = threads(numbers)
        const first = planComments({ tag: 'v1', url: 'u', threads: start, most })
        const after = start.map((thread) => ({
          ...thread,
          comments: first
            .slice(0, stop)
            .filter(({ number }) => number === thread.number)
            .map(({ body }) => body),
        }))
        const second = planComments({ tag: 'v1', url: 'u', threads: after, most })
        expect([...first.slice(0, stop), ...second]).toEqual(first)
      }),
    )
  })

  it('keeps a hostile tag inside its code span and a hostile address inside its link', () => {
    const [comment] = planComments({ tag: 'v1` @all', url: 'https://x.test/a) <b>', threads: threads([1]) })
    expect(comment?.body).toContain("[`v1' @all`](https://x.test/a%29%20%3Cb%3E)")
  })
})

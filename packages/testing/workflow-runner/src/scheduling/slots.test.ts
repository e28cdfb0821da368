import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSlots } from './slots.ts'

it('never has more at work than places, and lets everybody have one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }), async (places, turns) => {
      const slots = createSlots(places)
      let now = 0
      let most = 0
      await Promise.all(
        turns.map(async (count) => {
          const leave = await slots.take()
          most = Math.max(most, (now += 1))
          for (let turn = 0; turn < count; turn += 1) await Promise.resolve()
          now -= 1
          leave()
          leave() // a second time gives nothing
        }),
      )
      expect(now).toBe(0)
      expect(most).toBeLessThanOrEqual(places)
    }),
  )
})

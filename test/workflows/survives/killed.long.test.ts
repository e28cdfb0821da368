import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBundle, removeBundle } from '../bundle.ts'
import { courses, type End, killEverywhere } from './kill-points.fixture.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

const applied = (stage: number): readonly string[] => [`stage ${stage} applied by v1.1.0/1/${stage}`, `advanced from ${stage}`]
const ends: Readonly<Record<'good' | 'bad', End>> = {
  good: {
    state: 'rolled-out',
    way: [0, 1].flatMap(applied),
    traffic: ['10 % by v1.1.0/1/0', '100 % by v1.1.0/1/1'],
  },
  bad: {
    state: 'rolled-back',
    way: ['stage 0 applied by v1.1.0/1/0', 'rollback decided', 'rollback applied', 'rollback proved'],
    traffic: ['10 % by v1.1.0/1/0', '0 % by v1.1.0/1/rollback/0'],
  },
}

it.each(['good', 'bad'] as const)(
  'killed between any two effects, at every point in turn, and ticked again, a %s release ends the same: no stage applied twice, none skipped',
  async (name) => {
    const { undisturbed, ends: recovered } = await killEverywhere(bundle, courses[name], 'changes')
    expect(undisturbed).toEqual(ends[name])
    expect(recovered.filter(({ end }) => JSON.stringify(end) !== JSON.stringify(ends[name]))).toEqual([])
    expect(recovered.length).toBeGreaterThanOrEqual(7)
    console.log(`${recovered.length} kill points, ${recovered.length} recovered (a ${name} release)`)
  },
  560_000,
)

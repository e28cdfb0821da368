import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { openPlanShop, planFile, policy, usual, type PlanShop } from './release-plan-shop.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

const permissions = { ...usual, issues: 'write' }
const files = { '.github/release-policy.yml': policy, '.github/release-plan.yml': planFile }
const keep = { inputs: { milestone: 'true' }, permissions, onMain: true }

const issues = ({ repository }: PlanShop): readonly { title: string; state: string; milestone: number | null }[] =>
  repository.issues.filter(({ pull }) => pull === null).map(({ title, state, milestone }) => ({ title, state, milestone }))

describe('the milestone of a release', () => {
  it('holds a dated issue for each task of the timeline, and a second run adds none', async () => {
    const shop = await openPlanShop(bundle, files)
    const first = await shop.step(keep)
    const { timeline, milestone } = first.data
    expect(timeline.length).toBeGreaterThan(5)
    expect(milestone).toMatchObject({ title: 'Shop 1.1', dueOn: '2098-12-01', created: timeline.length, unchanged: 0 })
    expect(shop.repository.milestones).toMatchObject([{ title: 'Shop 1.1', dueOn: expect.stringMatching(/^2098-12-01T/), state: 'open' }])
    expect(issues(shop)).toHaveLength(timeline.length)
    expect(new Set(issues(shop).map(({ milestone: number }) => number))).toEqual(new Set([milestone?.number]))
    const second = await shop.step(keep)
    expect(second.data.milestone).toMatchObject({ created: 0, updated: 0, closed: 0, unchanged: timeline.length })
    expect(issues(shop)).toHaveLength(timeline.length)
    expect(shop.repository.milestones).toHaveLength(1)
    shop.github.ledger.assertClean()
  })

  it('moves with the day, leaves closed what people closed, and what others wrote', async () => {
    const shop = await openPlanShop(bundle, { '.github/release-policy.yml': policy })
    const on = (day: string): Promise<unknown> => shop.step({ ...keep, inputs: { milestone: 'Shop', 'target-date': day } })
    await on('2098-12-01')
    const count = issues(shop).length
    const [done, copied] = shop.repository.issues.filter(({ pull }) => pull === null)
    const eve = shop.github.world.account('eve')
    if (done === undefined || copied === undefined || eve === undefined) throw new Error('nothing was made')
    done.state = 'closed'
    shop.repository.issues.push({ ...copied, id: 1, number: 999, author: eve, app: null })
    await on('2098-12-08')
    expect(shop.repository.milestones).toMatchObject([{ dueOn: expect.stringMatching(/^2098-12-08T/) }])
    expect(issues(shop)).toHaveLength(count + 1)
    expect(done.state).toBe('closed')
    const bodies = shop.repository.issues
      .filter(({ state, pull, number }) => state === 'open' && pull === null && number !== 999)
      .map(({ body }) => body)
    expect(bodies.filter((body) => body?.includes('2098-12-08') !== true)).toEqual([])
    expect(shop.repository.issues.find(({ number }) => number === 999)?.body).toContain('2098-12-01')
  })

  it('is not made on a pull request, on a dry run, and without a token that may', async () => {
    const shop = await openPlanShop(bundle, files)
    await shop.step({ ...keep, onMain: false })
    const dry = await shop.step({ ...keep, inputs: { milestone: 'true', 'dry-run': 'true' } })
    expect(dry.data.milestone).toMatchObject({ number: null, created: dry.data.timeline.length })
    const refused = await shop.step({ ...keep, permissions: { contents: 'read', issues: 'read' } })
    expect([refused.exitCode, refused.result.reasons[0]?.code], refused.log).toEqual([2, 'github/permission'])
    expect(shop.repository.milestones).toEqual([])
    expect(issues(shop)).toEqual([])
  })

  it('leaves a milestone alone that a person made under its name', async () => {
    const shop = await openPlanShop(bundle, files)
    const eve = shop.github.world.account('eve')
    if (eve === undefined) throw new Error('nobody is there')
    const now = shop.github.clock.now()
    const own = {
      id: 7,
      number: 1,
      title: 'Shop 1.1',
      description: 'mine',
      state: 'open' as const,
      dueOn: null,
      creator: eve,
      createdAt: now,
      updatedAt: now,
      closedAt: null,
    }
    shop.repository.milestones.push(own)
    const run = await shop.step(keep)
    expect([run.exitCode, run.result.reasons[0]?.code], run.log).toEqual([2, 'milestone/title-taken'])
    expect(shop.repository.milestones).toEqual([own])
  })
})

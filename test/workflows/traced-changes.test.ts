import { afterEach, describe, expect, it } from 'vitest'
import { openGateShop, type GateShop } from './gate-shop.ts'

const open: GateShop[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

const policy = 'policy: 1\ngates: [ { id: traced, require: "changes.direct == 0 and changes.unreviewed == 0" } ]\n'

async function opened(): Promise<GateShop> {
  const shop = await openGateShop(policy)
  open.push(shop)
  return shop
}

function review(shop: GateShop, login: string, state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED'): void {
  const author = shop.github.world.account(login)
  const pull = shop.repository.issues[0]?.pull
  if (author === undefined || pull == null) throw new Error('nothing to review')
  pull.reviews.push({ id: shop.github.world.nextId(), author, body: '', state, commit: shop.head, submittedAt: 0 })
}

const conditionsOf = ({ tree }: Awaited<ReturnType<GateShop['run']>>['data']): readonly string[] =>
  tree.children
    .flatMap(({ children }) => children)
    .flatMap(({ children }) => children.map(({ text, state, measured }) => `${text}: ${measured} ${state}`))

describe('a change', () => {
  it.each<{ because: string; reviews: readonly (readonly [string, 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED'])[]; unreviewed: number }>(
    [
      { because: 'nobody looked at it', reviews: [], unreviewed: 1 },
      { because: 'a person of the repository approved it', reviews: [['ben', 'APPROVED']], unreviewed: 0 },
      { because: 'a stranger approved it', reviews: [['eve', 'APPROVED']], unreviewed: 1 },
      { because: 'it was only talked about', reviews: [['ben', 'COMMENTED']], unreviewed: 1 },
      {
        because: 'the approval was taken back',
        reviews: [
          ['ben', 'APPROVED'],
          ['ben', 'CHANGES_REQUESTED'],
        ],
        unreviewed: 1,
      },
      {
        because: 'a comment came after the approval',
        reviews: [
          ['ben', 'APPROVED'],
          ['ben', 'COMMENTED'],
        ],
        unreviewed: 0,
      },
    ],
  )('by the pull request counts $unreviewed unreviewed, because $because', async ({ reviews, unreviewed }) => {
    const shop = await opened()
    for (const [login, state] of reviews) review(shop, login, state)
    const { data } = await shop.run({})
    expect(conditionsOf(data)).toEqual([
      `changes.direct == 0: 0 pass`,
      `changes.unreviewed == 0: ${unreviewed} ${unreviewed === 0 ? 'pass' : 'fail'}`,
    ])
    expect(data.findings.map(({ rule, subject }) => [rule, subject])).toEqual(
      unreviewed === 0 ? [] : [['unreviewed', shop.head.slice(0, 12)]],
    )
  })

  it('that no pull request brought is direct', async () => {
    const shop = await opened()
    shop.repository.issues.length = 0
    const { data } = await shop.run({})
    expect(conditionsOf(data)).toEqual(['changes.direct == 0: 1 fail', 'changes.unreviewed == 0: 0 pass'])
  })

  it('is not known where the API does not compare', async () => {
    const shop = await opened()
    shop.github.faults.add({ kind: 'status', status: 404 }, { operationId: 'repos/compare-commits-with-basehead' })
    const { data, result } = await shop.run({})
    expect(data.decision).toBe('NO-GO')
    expect(result.reasons.map(({ code }) => code)).toContain('evidence/not-told')
  })
})

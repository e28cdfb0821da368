import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openShop, type Ask } from '../shop.fixture.ts'

async function follow(ask: Ask, path: string): Promise<string[]> {
  const names: string[] = []
  for (let next: string | undefined = path; next !== undefined;) {
    const { body, headers } = await ask('GET', next)
    names.push(...body.map((label: { name: string }) => label.name))
    next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
  }
  return names
}

describe('paging', () => {
  it('following the links gives every item once, whatever the page size', async () => {
    const { ada, repository } = await openShop()
    const names = Array.from({ length: 37 }, (_, at) => `label-${at}`)
    for (const [at, name] of names.entries()) repository.labels.push({ id: at + 1, name, color: 'ffffff', description: null })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (size) => {
        expect(await follow(ada, `/labels?per_page=${size}`)).toEqual(names)
      }),
      { numRuns: 15 },
    )
  })

  it('gives 30 unless told and never more than 100', async () => {
    const { ada, repository } = await openShop()
    for (let at = 0; at < 130; at += 1) repository.labels.push({ id: at + 1, name: `label-${at}`, color: 'ffffff', description: null })
    expect((await ada('GET', '/labels')).body).toHaveLength(30)
    expect((await ada('GET', '/labels?per_page=1000')).body).toHaveLength(100)
  })

  it('names first, previous, next and last page', async () => {
    const { ada, fake } = await openShop()
    const { headers } = await ada('GET', '/commits?per_page=1&page=2')
    const links = [...(headers.get('link') ?? '').matchAll(/page=(\d)>; rel="(\w+)"/g)].map(([, page, rel]) => `${rel} ${page}`)
    expect(links.toSorted()).toEqual(['first 1', 'last 3', 'next 3', 'prev 1'])
    expect((await ada('GET', '/commits?per_page=1&page=3')).headers.get('link')).not.toContain('rel="next"')
    fake.ledger.assertClean()
  })

  it('answers 304 to an ETag that still holds', async () => {
    const { ada } = await openShop()
    const first = await ada('GET', '/tags')
    const again = await ada('GET', '/tags', undefined, { 'if-none-match': first.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })
})

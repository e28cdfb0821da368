import validate from '@locktender/contracts/validators/version-bump'
import { describe, expect, it } from 'vitest'
import { sampleSha } from '../sample-history.ts'
import { pack, plan, touch, trio } from './sample-plan.ts'
import { toVersionBumpData } from './to-version-bump-data.ts'
import type { VersionPlan } from './version-plan.ts'

describe('the data of the result', () => {
  const packages = [pack('core'), pack('cli', { core: '^1.0.0' })]
  const history = [
    touch('feat: start', 'core', 'cli'),
    touch('feat(ui)!: x\n\nRefs: #1', 'core'),
    touch('Not conventional', 'cli'),
    touch('docs: z', 'README/x'),
  ]
  it.each<[string, VersionPlan]>([
    ['several packages', plan({ packages, tags: trio, history })],
    ['one package', plan({ history, tags: { 'v1.0.0': 0 } })],
    ['nothing to release', plan({ history: ['feat: a'], tags: { 'v1.0.0': 0 } })],
    ['a refusal', plan({ history, tags: { 'v1.0.0': 0 }, branch: '1.x', policy: { branches: { '1.x': 'maintenance' } } })],
    ['a forced version', plan({ history, tags: { 'v1.0.0': 0 }, policy: { force: { version: '7.0.0', reason: 'because' } } })],
  ])('of %s follows the schema', (_name, made) => {
    const data = toVersionBumpData(made)
    expect(validate(data) ? [] : validate.errors).toEqual([])
  })
  it('names every commit once, newest first, and the deciding one', () => {
    const { commits, type, next: own } = toVersionBumpData(plan({ packages, tags: trio, history }))
    expect(commits.map(({ sha, verdict, deciding }) => [sha, verdict, deciding])).toEqual([
      [sampleSha(3), 'ignored', undefined],
      [sampleSha(2), 'unparsed', undefined],
      [sampleSha(1), 'counted', true],
    ])
    expect([type, own]).toEqual(['major', null])
    expect(commits[1]).toMatchObject({ header: 'Not conventional', type: null })
    expect(commits[2]?.footers).toEqual([['Refs', '#1']])
  })
})

import { describe, expect, it } from 'vitest'
import { sampleHistory, sampleSha } from '../sample-history.ts'
import { schemeOf } from '../schemes/scheme-of.ts'
import { replayRange } from './replay-range.ts'
import { replayTags } from './replay-tags.ts'
import { versionInside } from './version-inside.ts'

describe('replay of one range', () => {
  it.each([
    ['v1.2.3', ['feat: x'], {}, '1.3.0', 'minor'],
    ['pkg@1.2.3', ['fix: x'], {}, '1.2.4', 'patch'],
    ['@acme/lib2-v0.2.3', ['feat!: x'], {}, '0.3.0', 'minor'],
    ['1.2.3', ['docs: x'], {}, null, null],
    [null, ['feat: x'], { initial: '1.0.0' }, '1.0.0', 'major'],
    ['1.2.3', ['feat: x'], { force: { version: '9.0.0' } }, '1.3.0', 'minor'],
  ])('from %s with %j', (current, messages, policy, next, type) => {
    expect(replayRange({ id: 'r', current, commits: sampleHistory(messages) }, policy)).toEqual({ id: 'r', next, type })
  })
  it('needs a version, and a day for calendar versions', () => {
    expect(() => replayRange({ id: 'r', current: 'latest', commits: [] }, {})).toThrow(
      expect.objectContaining({ code: 'version/current-unreadable' }),
    )
    const range = { id: 'r', current: 'v2026.10.4', commits: sampleHistory(['fix: x']) }
    expect(() => replayRange(range, { scheme: 'calver' })).toThrow(expect.objectContaining({ code: 'version/no-day' }))
    expect(replayRange({ ...range, today: '2026-11-02' }, { scheme: 'calver' })).toMatchObject({ next: '2026.11.0', type: 'patch' })
  })
})

describe('the version inside a tag', () => {
  it.each([
    ['v1.2.3-rc.1', '1.2.3-rc.1'],
    ['lib2@3.0.0', '3.0.0'],
    ['release-2024/1.0.0', '1.0.0'],
    ['1.2', null],
    [`v1.2.3-${'1.'.repeat(400)}`, null],
  ])('%s is %s', (tag, text) => {
    expect(versionInside(tag, schemeOf({}))?.text ?? null).toBe(text)
  })
})

describe('replay of tags', () => {
  const tag = (name: string, number: number) => ({ name, sha: sampleSha(number) })
  it('compares every published version with the computed one', () => {
    const commits = sampleHistory(['feat: a', 'fix: b', 'feat: c', 'fix: d', 'docs: e'])
    const rows = replayTags({
      policy: {},
      commits,
      tags: [
        tag('v1.0.0', 0),
        tag('v1.0.1', 1),
        tag('v2.0.0', 2),
        tag('v2.0.1-rc.1', 3),
        tag('v2.0.1', 3),
        tag('v2.0.2', 4),
        { name: 'v9.0.0', sha: 'unknown' },
      ],
    })
    expect(rows.map(({ tag: name, base, computed, agrees, type }) => [name, base, computed, agrees, type])).toEqual([
      ['v1.0.1', 'v1.0.0', '1.0.1', true, 'patch'],
      ['v2.0.0', 'v1.0.1', '1.1.0', false, 'minor'],
      ['v2.0.1', 'v2.0.0', '2.0.1', true, 'patch'],
      ['v2.0.2', 'v2.0.1', null, false, null],
    ])
    expect(rows[1]?.because[0]).toContain('1.0.1 → 1.1.0')
  })
  it('takes the highest lower ancestor, not the number before', () => {
    const commits = sampleHistory([
      { message: 'feat: base', parents: [] },
      { message: 'fix: maintenance', parents: [sampleSha(0)] },
      { message: 'feat!: main', parents: [sampleSha(0)] },
    ])
    const rows = replayTags({ policy: {}, commits, tags: [tag('v1.0.0', 0), tag('v1.0.1', 1), tag('v2.0.0', 2)] })
    expect(rows.map(({ tag: name, base, agrees }) => [name, base, agrees])).toEqual([
      ['v1.0.1', 'v1.0.0', true],
      ['v2.0.0', 'v1.0.0', true],
    ])
  })
  it('replays one package of several', () => {
    const commits = sampleHistory([
      { message: 'feat: a', paths: ['a/x', 'b/x'] },
      { message: 'feat: b', paths: ['b/x'] },
      { message: 'fix: a', paths: ['a/x'] },
    ])
    const rows = replayTags({
      policy: { tag: '{package}@{version}' },
      commits,
      tags: [tag('a@1.0.0', 0), tag('b@1.0.0', 0), tag('a@1.0.1', 2)],
      package: 'a',
      path: 'a',
    })
    expect(rows.map(({ tag: name, agrees }) => [name, agrees])).toEqual([['a@1.0.1', true]])
  })
})

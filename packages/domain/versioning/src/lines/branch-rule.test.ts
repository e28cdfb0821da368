import { describe, expect, it } from 'vitest'
import { branchRuleOf } from './branch-rule.ts'
import { decide, tag } from './sample-decision.ts'

const problem = (code: string) => expect.objectContaining({ code })

describe('a maintenance branch', () => {
  const on = (branch: string) => branchRuleOf({ [branch]: 'maintenance' }, branch)
  it.each([
    ['1.x', '1.2.3', 'feat: x', [], '1.3.0'],
    ['1.2.x', '1.2.3', 'fix: x', [], '1.2.4'],
    ['release/1.x', '1.2.3', 'fix: x', [tag('2.0.0', 'elsewhere')], '1.2.4'],
    ['v1.x', '1.2.3', 'fix: x', [tag('1.3.0', 'elsewhere')], '1.2.4'],
  ])('%s at %s takes %s', (branch, current, message, tags, next) => {
    expect(decide({ current, messages: [message], tags, branch: on(branch) })).toMatchObject({ next, refusal: null })
  })
  it.each([
    ['1.x', '1.2.3', 'feat!: x', [], ['1.2.4', '1.3.0']],
    ['1.2.x', '1.2.3', 'feat: x', [], ['1.2.4']],
    ['1.x', '1.2.3', 'feat: x', [tag('1.3.0', 'elsewhere')], ['1.2.4']],
    ['3.x', '1.2.3', 'fix: x', [], []],
  ])('%s at %s refuses %s and lists what is legal', (branch, current, message, tags, legal) => {
    const decision = decide({ current, messages: [message], tags, branch: on(branch) })
    expect(decision).toMatchObject({ release: false, next: null, type: null, refusal: { code: 'version/out-of-range', legal } })
    expect(decision.computed).not.toBeNull()
    expect(decision.reasons[0]?.code).toBe('version/out-of-range')
  })
  it('needs a name that bounds versions', () => {
    expect(() => on('legacy')).toThrow(problem('policy/maintenance-branch'))
  })
  it('does not exist for calendar versions', () => {
    expect(() => decide({ policy: { scheme: 'calver' }, current: '2026.1.0', messages: ['fix: x'], branch: on('2026.x') })).toThrow(
      problem('policy/maintenance-calver'),
    )
  })
})

describe('branch rules', () => {
  const branches = { main: 'stable', next: 'rc', '1.x': 'maintenance', 'wip/*': 'none' }
  it.each([
    ['main', 'stable'],
    ['next', 'prerelease'],
    ['1.x', 'maintenance'],
    ['wip/a', 'none'],
    ['wip/a/b', 'stable'],
    ['constructor', 'stable'],
    [null, 'stable'],
  ])('%s is %s', (branch, kind) => {
    expect(branchRuleOf(branches, branch).kind).toBe(kind)
  })
  it('release nothing on a branch of kind none, whatever was forced', () => {
    const decision = decide({ current: '1.0.0', messages: ['feat: x'], branch: { kind: 'none' }, input: '2.0.0' })
    expect(decision).toMatchObject({ next: null, release: false })
    expect(decision.reasons[0]?.code).toBe('version/branch-none')
  })
})

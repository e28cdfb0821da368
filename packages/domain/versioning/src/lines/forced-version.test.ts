import { describe, expect, it } from 'vitest'
import { decide, rc, tag } from './sample-decision.ts'

const problem = (code: string) => expect.objectContaining({ code })

describe('a forced version', () => {
  it.each([
    ['policy', { policy: { force: { version: '3.0.0', reason: 'marketing' } } }, { by: 'policy', version: '3.0.0', reason: 'marketing' }],
    ['input', { input: '3.0.0' }, { by: 'input', version: '3.0.0' }],
    ['footer', { messages: ['fix: x\n\nRelease-As: 3.0.0'] }, { by: 'footer', version: '3.0.0', reason: 'Release-As in 0000000' }],
  ])('by %s is chosen, and the computed one stays beside it', (_by, ask, chosen) => {
    expect(decide({ current: '1.2.3', messages: ['fix: x'], ...ask })).toMatchObject({
      next: '3.0.0',
      type: 'major',
      computed: '1.2.4',
      chosen,
    })
  })
  it('releases even where no commit asks for it', () => {
    expect(decide({ current: '1.2.3', input: '1.5.0' })).toMatchObject({ next: '1.5.0', type: 'minor', computed: null })
  })
  it('that equals the computed one is nobody’s choice', () => {
    expect(decide({ current: '1.2.3', messages: ['fix: x'], input: '1.2.4' })).toMatchObject({ next: '1.2.4', chosen: null })
  })
  it('needs no base', () => {
    expect(decide({ messages: ['feat: x'], input: '1.0.0' })).toMatchObject({ next: '1.0.0', current: null })
  })
  it('takes the newest footer, and none of a reverted commit', () => {
    const newest = ['fix: a\n\nRelease-As: 2.0.0', 'fix: b\n\nRelease-As: 2.5.0']
    expect(decide({ current: '1.0.0', messages: newest }).next).toBe('2.5.0')
    const reverted = [...newest, 'Revert "fix: b"\n\nThis reverts commit 00000001aaaa.']
    expect(decide({ current: '1.0.0', messages: reverted }).next).toBe('2.0.0')
  })
  it('goes by input before policy before footer, and says so', () => {
    const ask = { current: '1.0.0', messages: ['fix: a\n\nRelease-As: 2.0.0'], policy: { force: { version: '3.0.0' } } }
    expect(decide(ask)).toMatchObject({ next: '3.0.0', findings: [{ code: 'version/forced-twice' }] })
    expect(decide({ ...ask, input: '4.0.0' })).toMatchObject({
      next: '4.0.0',
      findings: [{ code: 'version/forced-twice' }, { code: 'version/forced-twice' }],
    })
  })
  it.each([
    ['expired', { policy: { force: { version: '3.0.0', until: '2026-11-20' } } }, 'version/force-expired'],
    ['already tagged', { policy: { force: { version: '1.1.0' } }, tags: [tag('1.1.0', 'past')] }, 'version/force-done'],
    ['the current version', { policy: { force: { version: '1.2.3' } } }, 'version/force-done'],
    ['unreadable in a footer', { messages: ['fix: x\n\nRelease-As: soon'] }, 'version/release-as-unreadable'],
  ])('that is %s has no effect but a finding', (_because, ask, code) => {
    expect(decide({ current: '1.2.3', messages: ['fix: x'], ...ask })).toMatchObject({ next: '1.2.4', chosen: null, findings: [{ code }] })
  })
  it('holds on its last day', () => {
    expect(decide({ current: '1.2.3', policy: { force: { version: '3.0.0', until: '2026-11-21' } } }).next).toBe('3.0.0')
  })
  it.each([
    ['too low', { input: '1.2.2' }, 'version/forced-too-low'],
    ['below a prerelease in the range', { input: '1.2.9', tags: [tag('1.3.0-rc.1', 'range')] }, 'version/forced-too-low'],
    ['unreadable', { input: 'soon' }, 'version/forced-unreadable'],
    ['too low in a footer', { messages: ['fix: x\n\nRelease-As: 1.0.0'] }, 'version/forced-too-low'],
  ])('that is %s is an error', (_because, ask, code) => {
    expect(() => decide({ current: '1.2.3', messages: ['fix: x'], ...ask })).toThrow(problem(code))
  })
  it('on a prerelease branch is approached step by step, and stays when nothing is new', () => {
    const force = { policy: { force: { version: '3.0.0' } }, current: '1.2.3', branch: rc }
    expect(decide({ ...force, messages: ['fix: x'] }).next).toBe('3.0.0-rc.1')
    const tags = [tag('3.0.0-rc.1', 'range')]
    expect(decide({ ...force, messages: ['fix: x', 'fix: y'], fresh: ['fix: y'], tags }).next).toBe('3.0.0-rc.2')
    expect(decide({ ...force, messages: ['fix: x'], fresh: [], tags }).next).toBeNull()
  })
})

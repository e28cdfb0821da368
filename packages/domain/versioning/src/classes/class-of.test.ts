import type { Bump } from '@locktender/commits'
import { describe, expect, it } from 'vitest'
import { checkClass } from './check-class.ts'
import { classOf } from './class-of.ts'
import type { ReleaseClass } from './release-class.ts'

describe('the class of a release', () => {
  it.each<[Bump | null, string, string[] | null, ReleaseClass | undefined, ReleaseClass | null, boolean, string]>([
    ['minor', 'main', ['src/a'], undefined, 'minor', false, 'what the commits prove'],
    ['patch', 'main', ['docs/a', 'x/readme.md'], undefined, 'docs', false, 'only documents'],
    ['patch', 'main', ['docs/a', 'src/a'], undefined, 'patch', false, 'not only documents'],
    ['patch', 'main', [], undefined, 'patch', false, 'no path proves nothing'],
    ['patch', 'main', null, undefined, 'patch', false, 'unknown paths prove nothing'],
    ['major', 'main', ['docs/a'], undefined, 'major', false, 'a breaking change is never only documents'],
    ['patch', 'hotfix/x', ['src/a'], undefined, 'hotfix', false, 'the branch says so'],
    ['minor', 'hotfix/x', ['src/a'], undefined, 'minor', true, 'a hotfix holds no feature'],
    ['major', 'hotfix/x', ['src/a'], undefined, 'major', true, 'a hotfix breaks nothing'],
    ['patch', 'main', ['src/a'], 'hotfix', 'hotfix', false, 'declared'],
    ['patch', 'main', ['src/a'], 'major', 'major', false, 'more may be declared'],
    ['minor', 'main', ['src/a'], 'patch', 'minor', true, 'less may not'],
    ['patch', 'main', ['src/a'], 'docs', 'patch', true, 'code is no document'],
    [null, 'hotfix/x', ['src/a'], 'major', null, false, 'nothing is released'],
  ])('%s on %s touching %j, declared %s, is %s (too low: %s), because %s', (part, branch, paths, declared, expected, tooLow) => {
    const { class: made, reason } = classOf({ part, branch, paths, ...(declared === undefined ? {} : { declared }) })
    expect([made, reason?.code]).toEqual([expected, tooLow ? 'class/too-low' : undefined])
  })
  it('takes the paths of documents from the policy', () => {
    const types = { docs: { when: { 'only-paths': ['handbook/**'] } } }
    expect(classOf({ part: 'patch', branch: 'main', paths: ['handbook/a/b.txt'], types }).class).toBe('docs')
    expect(classOf({ part: 'patch', branch: 'main', paths: ['readme.md'], types }).class).toBe('patch')
  })
  it('is checked by rank', () => {
    expect(checkClass('hotfix', 'patch')).toBeNull()
    expect(checkClass('hotfix', 'minor')).toMatchObject({ code: 'class/too-low', rule: 'types.hotfix' })
  })
})

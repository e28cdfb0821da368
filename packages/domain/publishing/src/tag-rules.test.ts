import { describe, expect, it } from 'vitest'
import { checkTagRules, type RefWish, type TagRuleset } from './tag-rules.ts'

const ruleset = (more: Partial<TagRuleset> = {}): TagRuleset => ({
  name: 'tags',
  url: null,
  include: ['refs/tags/v*'],
  exclude: [],
  rules: [{ type: 'creation' }],
  mayBypass: null,
  ...more,
})
const wish: RefWish = { ref: 'refs/tags/v1.0.0', act: 'create' }

describe('checkTagRules', () => {
  it.each([
    { because: 'the rule forbids to create it', ruleset: ruleset(), refused: true },
    { because: 'the rule is for all tags', ruleset: ruleset({ include: ['~ALL'] }), refused: true },
    { because: 'the pattern is written short', ruleset: ruleset({ include: ['v*'] }), refused: true },
    { because: 'this token may bypass it', ruleset: ruleset({ mayBypass: true }), refused: false },
    { because: 'it is excluded', ruleset: ruleset({ exclude: ['refs/tags/v1*'] }), refused: false },
    { because: 'the rule is about other tags', ruleset: ruleset({ include: ['refs/tags/x*'] }), refused: false },
    { because: 'the rule forbids only to delete it', ruleset: ruleset({ rules: [{ type: 'deletion' }] }), refused: false },
    { because: 'the rule forbids only to move it', ruleset: ruleset({ rules: [{ type: 'update' }] }), refused: false },
  ])('refuses: $refused, because $because', ({ ruleset: given, refused }) => {
    const check = (): void => checkTagRules([given], [wish])
    if (refused) expect(check).toThrow(expect.objectContaining({ code: 'publish/tag-protected' }))
    else expect(check).not.toThrow()
  })

  it('refuses to move what must not be updated', () => {
    expect(() => checkTagRules([ruleset({ rules: [{ type: 'update' }] })], [{ ref: 'refs/tags/v1', act: 'move' }])).toThrow(
      /does not let this token move refs\/tags\/v1/,
    )
  })
})

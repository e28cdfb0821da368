import { readRendered } from '@locktender/views/github-oracle'
import { hostileText } from '@locktender/views/hostile-text'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NotesInput } from './build-notes.ts'
import { notesOf } from './judged-messages.ts'
import { renderMarkdown } from './render-markdown.ts'

const page = 'https://github.com/acme/shop'
const commit = (sha: string) => `[\`${sha}\`](${page}/commit/${sha.padEnd(40, '0')})`
const entriesOf = (message: string, repository: string | null = page) =>
  renderMarkdown(notesOf([message], { repository, previousTag: null, policy: { contributors: false } }), { title: false })

describe('renderMarkdown', () => {
  it('writes breaking changes with their text first, then the other sections, contributors and the comparison', () => {
    const document = notesOf([
      'fix(cart): keep `null` prices, closes #9 (#12)',
      {
        message: 'feat(api)!: drop v1 (#11)\n\nBREAKING CHANGE: call /v2:\n- orders\n- carts',
        author: { name: 'Bob', email: 'b@acme.example' },
      },
    ])
    expect(renderMarkdown(document)).toBe(`## 1.2.0 (2026-01-02)

### Breaking changes

- **api:** drop v1 ([#11](${page}/pull/11), ${commit('abcdeef')})

  call /v2:
  - orders
  - carts

### Fixes

- **cart:** keep \`null\` prices ([#12](${page}/pull/12), ${commit('abcdef0')}), closes [#9](${page}/issues/9)

### Contributors

- Ann (1 commit)
- Bob (1 commit)

**Full changelog**: [\`v1.1.0...v1.2.0\`](${page}/compare/v1.1.0...v1.2.0)
`)
  })

  it.each([
    ['feat: # big', '- \\# big', 'the text starts the item'],
    ['feat(a): # big', '- **a:** # big', 'after a scope it does not'],
    ['feat(@acme/pkg): a', '- **`@acme/pkg`:** a', 'a scope is no person'],
    ['feat(*): a', '- **\\*:** a', 'a scope cannot end its own emphasis'],
    ['feat: like #7', `- like [#7](${page}/issues/7)`, 'our own number'],
    ['feat: <!-- @alice', '- &lt;!-- `@alice`', 'hostile text is dead'],
  ])('writes %j as %j: %s', (message, line) => {
    expect(entriesOf(message)).toBe(`### Features\n\n${line} (${commit('abcdef0')})\n`)
  })

  it('writes references as text where no repository is known', () => {
    expect(entriesOf('feat: a (#12)', null)).toBe('### Features\n\n- a (#12, `abcdef0`)\n')
  })

  it('writes references as text where links are not wanted, and headings as deep as asked', () => {
    const text = renderMarkdown(notesOf(['feat: a (#12)']), { sourceLinks: false, headingLevel: 3 })
    expect(text.startsWith('### 1.2.0 (2026-01-02)\n\n#### Features\n\n- a (#12, `abcdef0`)\n')).toBe(true)
  })

  it('says so when there is nothing to tell', () => {
    expect(entriesOf('chore: a')).toBe('No changes that need a note.\n')
  })

  it.each<[Partial<NotesInput>, string, string]>([
    [{}, '## 1.2.0 (2026-01-02)', 'version and day'],
    [{ version: null, date: null }, '## Unreleased', 'not released yet'],
    [{ package: '@acme/cart' }, '## `@acme/cart` 1.2.0 (2026-01-02)', 'a package is no person'],
    [{ version: '1.0](x)<b>' }, '## 1.0\\](x)&lt;b> (2026-01-02)', 'a tag is hostile text too'],
  ])('heads %j as %s: %s', (input, heading) => {
    expect(renderMarkdown(notesOf([], input)).split('\n')[0]).toBe(heading)
  })

  it.each([
    ['none', '- Ann (1 commit)'],
    ['link', '- [Ann](https://github.com/ann) (1 commit)'],
    ['plain', '- @ann (1 commit)'],
  ] as const)('writes a confirmed account with mentions: %s as %s', (mentions, line) => {
    const policy = { mentions }
    const document = notesOf(['feat: a'], { policy, people: { logins: new Map([['ann@acme.example', 'ann']]) } })
    expect(renderMarkdown(document, { policy })).toContain(`### Contributors\n\n${line}\n`)
  })

  it('writes nobody as an account whom the API did not confirm', () => {
    const document = notesOf([{ message: 'feat: a', author: { name: '@alice', email: 'a@b.example' } }], { people: { earlier: new Set() } })
    expect(renderMarkdown(document, { policy: { mentions: 'plain' } })).toContain('- `@alice` (1 commit, first contribution)\n')
  })

  const policy = {
    sections: { feat: 'Features', migrations: 'How to upgrade' },
    audiences: { users: ['feat'], operators: ['breaking', 'migrations', 'config'] } as Record<string, [string, ...string[]]>,
  }

  it.each<[string | null, string[], string]>([
    [null, ['Breaking changes', 'Features', 'How to upgrade', 'Configuration', 'Not included', 'Contributors'], 'everybody'],
    ['users', ['Features'], 'only what they asked for'],
    ['operators', ['Breaking changes', 'How to upgrade', 'Configuration'], 'in their order'],
  ])('gives %s the sections %j: %s', (audience, titles) => {
    const document = notesOf(['feat: b', 'feat!: a\n\nBREAKING CHANGE: c\nConfig: d\nKnown-exclusion: e'], { policy })
    const headings = [...renderMarkdown(document, { policy, audience }).matchAll(/^### (.*)$/gm)].map((match) => match[1])
    expect(headings).toEqual(titles)
  })

  it('shows a breaking feature once, and names it breaking for those who do not read that section', () => {
    const document = notesOf(['feat(x)!: a'], { policy })
    expect(renderMarkdown(document).match(/ a \(/g)).toHaveLength(1)
    expect(renderMarkdown(document, { policy, audience: 'users' })).toContain('- **Breaking:** **x:** a (')
  })

  it('refuses an audience the policy does not have', () => {
    expect(() => renderMarkdown(notesOf([]), { policy, audience: 'user' })).toThrow("no audience 'user'; it has: users, operators")
  })

  it('leaves nothing live in whatever commits say', () => {
    const message = fc.tuple(
      fc.constantFrom('feat', 'fix', 'chore', 'revert'),
      hostileText,
      fc.constantFrom('', '!'),
      hostileText,
      hostileText,
    )
    fc.assert(
      fc.property(fc.array(message, { maxLength: 4 }), hostileText, (commits, name) => {
        const messages = commits.map(([type, scope, mark, text, detail]) => ({
          message: `${type}(${scope.replace(/[()\s]/g, '')})${mark}: ${text}\n\nBREAKING CHANGE: ${detail}\nConfig: ${text}`,
          author: { name, email: 'a@b.example' },
        }))
        const rendered = readRendered(
          renderMarkdown(notesOf(messages, { previousTag: name }), { policy: { sections: { migrations: 'M', feat: 'F' } } }),
        )
        const allowed = ['h2', 'h3', 'ul', 'li', 'p', 'strong', 'code', 'pre', 'a', 'span']
        expect(rendered.elements.filter((element) => !allowed.includes(element))).toEqual([])
        expect(rendered.addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([])
        expect(rendered.live).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

import { createRepository } from '@locktender/git/testing'
import { readRendered } from '@locktender/views/github-oracle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { manifestOf, runStep, token } from './run-step.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

/** What a commit may try: to command the runner in both of its forms, to end an entry of the file commands, to run code in a page. */
const hostile = [
  '::set-output name=next::9.9.9',
  '::error::forged',
  '::add-mask::1.3.0',
  '::stop-commands::pause',
  '##[set-output name=next;]9.9.9',
  '##[add-mask]1.3.0',
  '##[error]forged',
  'x%0A::error::forged',
  'x\r::error::forged',
  'next<<end',
  'end',
  'EOF',
  'ghadelimiter_0',
  'next=9.9.9',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png) @acme/everyone #1',
  '| a | b | \u202Egnp',
]

describe('hostile commits', () => {
  it.each(['version-bump', 'release-notes'] as const)('%s obeys none and shows none live', async (action) => {
    using repository = createRepository({
      commits: [
        { message: 'feat: a', tag: 'v1.2.3' },
        ...hostile.map((text) => ({ message: `fix: ${text}\n\n${hostile.join('\n')}` })),
        ...hostile.map((text) => ({ message: text, author: { name: text.replace(/[<>\r]/g, ''), email: 'm@evil.example' } })),
        { message: `feat!: last ${hostile.join(' ')}\n\nBREAKING CHANGE: ${hostile.join('\n')}` },
      ],
    })
    const run = await runStep({ bundle, action, checkout: repository.directory, commit: repository.shas.at(-1) ?? '' })
    expect(run.exitCode, run.log).toBe(0)
    expect(run.commands).toEqual([{ name: 'add-mask', properties: {}, data: token }])
    expect(Object.keys(run.outputs).toSorted()).toEqual(Object.keys(manifestOf(action).outputs).toSorted())
    if (action === 'version-bump') expect(run.outputs).toMatchObject({ next: '2.0.0', tag: 'v2.0.0' })
    for (const page of [run.summary, run.outputs['notes'] ?? '']) {
      const { elements, addresses, live } = readRendered(page)
      expect(elements.filter((name) => ['script', 'img', 'iframe', 'svg', 'style'].includes(name))).toEqual([])
      expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([])
      expect(live).toEqual([])
      expect(page).not.toContain('\u202E')
    }
  })

  it('an input that holds commands is quoted in the error, not obeyed', async () => {
    using shop = createRepository({ commits: [{ message: 'feat: a', tag: 'v1.2.3' }, { message: 'fix: b' }] })
    for (const text of ['soon\n::set-output name=next::9.9.9', '##[set-output name=next;]9.9.9']) {
      const run = await runStep({
        bundle,
        action: 'version-bump',
        checkout: shop.directory,
        commit: shop.shas.at(-1) ?? '',
        inputs: { version: text },
        environment: { RUNNER_DEBUG: '1' },
      })
      expect(run.exitCode).toBe(2)
      expect(run.commands.map(({ name }) => name)).toEqual(['add-mask', 'error'])
    }
  })
})

import { handlers } from '@locktender/fake-github'
import { describe, expect, it } from 'vitest'
import { action, call, openWorkshop } from './workshop.fixture.ts'

const ci = '.github/workflows/ci.yml'
const uses = 'on: push\njobs: { a: { runs-on: x, steps: [{ id: s, uses: $/act }] } }\n'
const write = (text: string): string => `require('fs').appendFileSync(process.env.GITHUB_OUTPUT, ${JSON.stringify(text)})`
/** What an exchange of tokens might answer: the run cannot know that it is secret. */
const exchanged = 'ghs_exchanged0123456789'

/** Actions that break one promise each. A test that only asks for success has to turn red all the same. */
describe('the test bed can fail: an action that', () => {
  it.each([
    {
      breaks: 'ends with 0 after a failure',
      main: 'console.log("::error::the tag is there already")',
      says: /exit code 0:\na \/ Run \$\/act: the tag is there/,
    },
    {
      breaks: 'prints a value that it should have masked',
      main: `console.log('got ${exchanged}')`,
      says: /readable in:\na \/ Run \$\/act: log, line \d/,
    },
    {
      breaks: 'puts it into the summary',
      main: `require('fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, '${exchanged}')`,
      says: /a \/ Run \$\/act: summary/,
    },
    {
      breaks: 'puts it into an annotation, encoded',
      main: `console.log('::warning::' + Buffer.from('${exchanged}').toString('base64'))`,
      says: /a \/ Run \$\/act: (log|annotation)/,
    },
  ])('$breaks', async ({ main, says }) => {
    const { actions } = await openWorkshop({ [ci]: uses, ...action(main) })
    expect(await actions.run(ci, { event: 'push', ref: 'main' })).toMatchObject({ conclusion: 'success' })
    expect(() => actions.assertSound([exchanged])).toThrow(says)
  })

  it.each([
    { breaks: 'forgets the delimiter of an output', main: write('notes<<EOF\nfirst\nsecond\n'), says: /EOF/ },
    { breaks: 'forgets the newline after it', main: write('notes<<EOF\nfirst\nEOFmore\n'), says: /EOF/ },
    { breaks: 'writes an output without a name', main: write('=value\n'), says: /name/i },
    { breaks: 'writes a bare line', main: write('value\n'), says: /Invalid format/ },
  ])('$breaks', async ({ main, says }) => {
    const { actions } = await openWorkshop({ [ci]: uses, ...action(main) })
    const result = await actions.run(ci, { event: 'push', ref: 'main' })
    expect(result.conclusion).toBe('failure')
    expect(result.jobs[0]?.steps[0]?.annotations.map(({ message }) => message).join('\n')).toMatch(says)
  })

  it('is sound passes', async () => {
    const main = `console.log('::add-mask::${exchanged}'); console.log('got ${exchanged}'); console.log('::warning::nothing to do')`
    const { actions } = await openWorkshop({ [ci]: uses, ...action(main) })
    expect(await actions.run(ci, { event: 'push', ref: 'main' })).toMatchObject({ conclusion: 'success' })
    actions.assertSound([exchanged])
  })
})

describe('the test bed can fail: a handler that', () => {
  const release = `on: push
permissions: { contents: write }
jobs:
  a:
    runs-on: x
    env: { TOKEN: '\${{ github.token }}' }
    steps:
      - run: |
          ${call('POST', '/releases', '{"tag_name":"v1.0.0"}')}
`
  const create = handlers['repos/create-release']
  if (create === undefined) throw new Error('no handler')

  it.each([
    {
      breaks: 'answers 200 where GitHub answers 201',
      change: (reply: object) => ({ ...reply, status: 200 }),
      says: 'status 200 is not in the description',
    },
    {
      breaks: 'answers 202 for what it refuses',
      change: () => ({ status: 202, body: { message: 'later' } }),
      says: 'status 202 is not in the description',
    },
    { breaks: 'answers without a body', change: () => ({ status: 201 }), says: 'response: must be object' },
  ])('$breaks', async ({ change, says }) => {
    const overrides = {
      'repos/create-release': {
        ...create,
        handle: async (asked: Parameters<typeof create.handle>[0]) => change(await create.handle(asked)),
      },
    }
    const { actions, fake } = await openWorkshop({ [ci]: release }, {}, { overrides })
    // The workflow itself sees nothing wrong: only the ledger does.
    expect(await actions.run(ci, { event: 'push', ref: 'main' })).toMatchObject({ conclusion: 'success' })
    expect(() => fake.ledger.assertClean()).toThrow(says)
  })
})

describe('the test bed can fail: a workflow that', () => {
  it('asks for an address that is no operation', async () => {
    const text = `on: push\njobs: { a: { runs-on: x, env: { TOKEN: x }, steps: [{ run: 'curl -sS "$GITHUB_API_URL/repos/acme/shop/relases"' }] } }\n`
    const { actions, fake } = await openWorkshop({ [ci]: text })
    expect(await actions.run(ci, { event: 'push', ref: 'main' })).toMatchObject({ conclusion: 'success' })
    expect(() => fake.ledger.assertClean()).toThrow('no operation of the extract')
  })
})

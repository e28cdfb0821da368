import { expect, it } from 'vitest'
import { call, openWorkshop } from './workshop.fixture.ts'

/** A workflow of one job that prints what it was started by. */
const told = (name: string, on: string, more = '"$GITHUB_EVENT_NAME $GITHUB_REF $GITHUB_ACTOR"'): string =>
  `name: ${name}\non: ${on}\njobs: { a: { runs-on: x, steps: [{ run: 'echo told ${more}' }] } }\n`
const said = (results: readonly { readonly jobs: readonly { readonly steps: readonly { readonly log: string }[] }[] }[]): string[] =>
  results.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(({ log }) => /^told .*$/gm.exec(log)?.[0] ?? [])))

it.each([
  {
    because: 'a person made a tag',
    on: '{ push: { tags: [v*] } }',
    request: ['POST', '/git/refs', { ref: 'refs/tags/v1', sha: 'HEAD' }],
    says: 'told push refs/tags/v1 ada',
  },
  {
    because: 'a release was published',
    on: '{ release: { types: [published] } }',
    request: ['POST', '/releases', { tag_name: 'v2' }],
    says: 'told release refs/tags/v2 ada',
  },
  {
    because: 'somebody dispatched it',
    on: '{ workflow_dispatch: { inputs: { to: { type: string } } } }',
    more: '${{ inputs.to }} $GITHUB_ACTOR',
    request: ['POST', '/actions/workflows/w.yml/dispatches', { ref: 'main', inputs: { to: 'staging' } }],
    says: 'told staging ada',
  },
  {
    because: 'a repository event was sent',
    on: '{ repository_dispatch: { types: [go] } }',
    more: '${{ github.event.client_payload.to }} $GITHUB_REF',
    request: ['POST', '/dispatches', { event_type: 'go', client_payload: { to: 'moon' } }],
    says: 'told moon refs/heads/main',
  },
  {
    because: 'somebody commented',
    on: 'issue_comment',
    more: '${{ github.event.comment.user.login }} ${{ github.event.issue.number }} ${{ github.event.action }}',
    before: ['POST', '/issues', { title: 'x' }],
    request: ['POST', '/issues/1/comments', { body: '/approve' }],
    says: 'told ada 1 created',
  },
] as const)('starts the workflow when $because', async ({ on, request: [method, path, body], says, ...rest }) => {
  const { actions, ask, fake, repository } = await openWorkshop({
    '.github/workflows/w.yml': told('W', on, 'more' in rest ? `"${rest.more}"` : undefined),
    '.github/workflows/other.yml': told('Other', '{ push: { branches: [nowhere] } }'),
  })
  const ada = fake.seed.personToken('ada')
  const head = (await ask(ada, 'GET', '/commits/main')).body.sha
  if ('before' in rest) await ask(ada, ...rest.before)
  const answer = await ask(ada, method, path, JSON.parse(JSON.stringify(body).replace('HEAD', head)))
  expect(answer.status).toBeLessThan(300)
  await actions.settled()
  expect(said(actions.results)).toEqual([says])
  expect(repository.runs.map(({ status, conclusion }) => `${status} ${conclusion}`)).toEqual(['completed success'])
})

it('a pull request of a person is checked on its own commit', async () => {
  const { actions, ask, fake } = await openWorkshop({
    '.github/workflows/w.yml': told('W', 'pull_request', '"$GITHUB_REF $GITHUB_HEAD_REF"'),
  })
  const ada = fake.seed.personToken('ada')
  const { sha } = (await ask(ada, 'GET', '/commits/main')).body
  await ask(ada, 'POST', '/git/refs', { ref: 'refs/heads/topic', sha })
  await ask(ada, 'PUT', '/contents/x', { message: 'feat: x', content: 'eA==', branch: 'topic' })
  await ask(ada, 'POST', '/pulls', { title: 'feat: x', head: 'topic', base: 'main' })
  await actions.settled()
  expect(said(actions.results)).toEqual(['told refs/pull/1/merge topic'])
  expect((await ask(ada, 'GET', '/commits/topic/check-runs')).body.check_runs).toMatchObject([{ name: 'a', conclusion: 'success' }])
})

it('starts nothing for what GITHUB_TOKEN did, but for a dispatch', async () => {
  const token = "    env: { TOKEN: '${{ github.token }}' }\n"
  const first = `on: workflow_dispatch
permissions: { contents: write, actions: write }
jobs:
  a:
    runs-on: x
${token}    steps:
      - run: |
          ${call('POST', '/git/refs', '{"ref":"refs/tags/v1","sha":"\'$GITHUB_SHA\'"}')}
          ${call('POST', '/actions/workflows/second.yml/dispatches', '{"ref":"main"}')}
`
  const { actions, ask, fake } = await openWorkshop({
    '.github/workflows/first.yml': first,
    '.github/workflows/second.yml': told('Second', '[push, workflow_dispatch]'),
  })
  await ask(fake.seed.personToken('ada'), 'POST', '/actions/workflows/first.yml/dispatches', { ref: 'main' })
  await actions.settled()
  expect(said(actions.results)).toEqual(['told workflow_dispatch refs/heads/main github-actions[bot]'])
  expect(actions.results.map(({ event, conclusion }) => `${event} ${conclusion}`).toSorted()).toEqual(
    Array(2).fill('workflow_dispatch success'),
  )
})

it('hands over to a workflow that waits for the end of another', async () => {
  const { actions, ask, fake } = await openWorkshop({
    '.github/workflows/build.yml': told('Build', 'workflow_dispatch'),
    '.github/workflows/after.yml': told(
      'After',
      '{ workflow_run: { workflows: [Build], types: [completed] } }',
      '"${{ github.event.workflow_run.conclusion }}"',
    ),
  })
  await ask(fake.seed.personToken('ada'), 'POST', '/actions/workflows/build.yml/dispatches', { ref: 'main' })
  await actions.settled()
  expect(said(actions.results)).toEqual(['told workflow_dispatch refs/heads/main ada', 'told success'])
})

it('runs again as another attempt of the same run, triggered by whoever asked', async () => {
  const { actions, ask, fake } = await openWorkshop({
    '.github/workflows/w.yml': told(
      'W',
      'workflow_dispatch',
      '"$GITHUB_RUN_NUMBER.$GITHUB_RUN_ATTEMPT $GITHUB_ACTOR $GITHUB_TRIGGERING_ACTOR"',
    ),
  })
  const [ada, ben] = [fake.seed.personToken('ada'), fake.seed.personToken('ben')]
  await ask(ada, 'POST', '/actions/workflows/w.yml/dispatches', { ref: 'main' })
  await actions.settled()
  const id: number = (await ask(ada, 'GET', '/actions/runs')).body.workflow_runs[0].id
  expect((await ask(ben, 'POST', `/actions/runs/${id}/rerun`)).status).toBe(201)
  await actions.settled()
  expect(said(actions.results)).toEqual(['told 1.1 ada ada', 'told 1.2 ada ben'])
  expect((await ask(ada, 'GET', `/actions/runs/${id}`)).body).toMatchObject({
    run_attempt: 2,
    conclusion: 'success',
    triggering_actor: { login: 'ben' },
  })
})

it.each(['fix: x [skip ci]', 'fix: x\n\nskip-checks: true'])('starts nothing for a push that says %j', async (message) => {
  const { actions, ask, fake } = await openWorkshop({ '.github/workflows/w.yml': told('W', 'push') })
  const put = (path: string, text: string) =>
    ask(fake.seed.personToken('ada'), 'PUT', `/contents/${path}`, { message: text, content: 'eA==' })
  await put('a', message)
  await put('b', 'fix: y')
  await actions.settled()
  expect(actions.results).toHaveLength(1)
})

it('does not hide a workflow file that GitHub would refuse', async () => {
  const { actions, ask, fake } = await openWorkshop({ '.github/workflows/w.yml': 'on: push\njobs: { a: { runs-on: x, stepz: [] } }\n' })
  await ask(fake.seed.personToken('ada'), 'PUT', '/contents/a', { message: 'fix: x', content: 'eA==' })
  await expect(actions.settled()).rejects.toThrow('stepz')
})

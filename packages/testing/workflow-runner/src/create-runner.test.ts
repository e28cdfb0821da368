import { expect, it } from 'vitest'
import { createRunner } from './create-runner.ts'
import { oneJob, printed, runText, scratchRunner, stepsOf, workflowPath } from './scratch-runner.ts'

it.each([
  {
    event: 'push',
    trigger: { ref: 'refs/tags/v1' },
    on: '{ push: { branches: [main] } }',
    reason: 'push of refs/tags/v1: the workflow filters branches only',
  },
  {
    event: 'release',
    trigger: { payload: { action: 'created', release: { tag_name: 'v1' } } },
    on: '{ release: { types: [published] } }',
    reason: 'release with action created is none of types: published',
  },
  { event: 'schedule', trigger: {}, on: 'push', reason: 'on: does not list schedule' },
])('does not start for $event, because $reason', async ({ event, trigger, on, reason }) => {
  const scratch = scratchRunner({ [workflowPath]: `on: ${on}\njobs:\n  a: { runs-on: x, steps: [{ run: ls }] }\n` })
  scratch.git('init', '--quiet')
  scratch.git('add', '.')
  scratch.git('commit', '--quiet', '-m', 'x')
  scratch.git('tag', 'v1')
  expect(await scratch.runner.run(workflowPath, { event, ...trigger })).toMatchObject({
    triggered: false,
    reason,
    conclusion: 'skipped',
    jobs: [],
  })
})

it('asks the repository for the changed files of a paths filter', async () => {
  const scratch = scratchRunner({
    [workflowPath]: 'on: { push: { paths: ["src/**"] } }\njobs:\n  a: { runs-on: x, steps: [{ run: ls }] }\n',
  })
  scratch.git('init', '--quiet')
  const shas = ['docs/a', 'src/b', 'docs/c'].map((path) => {
    scratch.write({ [path]: path })
    scratch.git('add', '.')
    scratch.git('commit', '--quiet', '-m', path)
    return scratch.git('rev-parse', 'HEAD')
  })
  const run = async (before: string | undefined, after: string | undefined): Promise<boolean> =>
    (await scratch.runner.run(workflowPath, { event: 'push', payload: { before: before ?? null, after: after ?? null } })).triggered
  expect(await run(shas[0], shas[1])).toBe(true)
  expect(await run(shas[1], shas[2])).toBe(false)
  expect(await run(shas[0], shas[2])).toBe(true)
  expect(await run('0'.repeat(40), shas[2])).toBe(false)
  expect((await scratch.runner.run(workflowPath, { event: 'push', sha: shas[2] ?? '', changedFiles: ['src/x'] })).triggered).toBe(true)
})

it('gives workflow_dispatch its typed inputs, and their texts in the event', async () => {
  const text = `on:
  workflow_dispatch:
    inputs: { level: { type: choice, options: [low, high], default: low }, dry: { type: boolean, default: true }, n: { type: number } }
jobs:
  a: { runs-on: x, steps: [{ run: 'echo "\${{ inputs.level }} \${{ inputs.dry == true }} \${{ inputs.n > 4 }} \${{ github.event.inputs.n }} \${{ github.event.inputs.level }}"' }] }
`
  expect(printed(await runText(text, { event: 'workflow_dispatch', inputs: { n: 5 } }))).toEqual(['low true true 5 low'])
  expect(printed(await runText(text, { event: 'workflow_dispatch', payload: { inputs: { n: '7' } } }))).toEqual(['low true true 7 low'])
  await expect(runText(text, { event: 'workflow_dispatch', inputs: { level: 'middle' } })).rejects.toMatchObject({ code: 'inputs/option' })
  await expect(runText(oneJob('      - run: ls\n'), { event: 'push', inputs: { n: 5 } })).rejects.toMatchObject({
    code: 'inputs/unexpected',
  })
})

it('runs a reusable workflow by itself', async () => {
  const text =
    'on: { workflow_call: { inputs: { word: { type: string, default: "${{ github.actor }}" } } } }\njobs:\n  a: { runs-on: x, steps: [{ run: "echo ${{ inputs.word }}" }] }\n'
  expect(printed(await runText(text, { event: 'workflow_call' }))).toEqual(['acme'])
})

it('tells steps who and what they are', async () => {
  const names =
    'ACTOR ACTOR_ID TRIGGERING_ACTOR RUN_ID RUN_NUMBER RUN_ATTEMPT REPOSITORY REPOSITORY_ID REPOSITORY_OWNER_ID API_URL GRAPHQL_URL SERVER_URL REF_TYPE REF_NAME REF_PROTECTED WORKFLOW_REF'
  const script = names
    .split(' ')
    .map((name) => `$GITHUB_${name}`)
    .join('|')
  const scratch = scratchRunner(
    { [workflowPath]: oneJob(`      - run: echo "${script}|\${{ github.repository_owner }}|\${{ github.repositoryUrl }}"\n`) },
    {
      repository: 'o/r',
      repositoryId: 5,
      repositoryOwnerId: 6,
      apiUrl: 'http://127.0.0.1:1/api',
      graphqlUrl: 'http://127.0.0.1:1/graphql',
      serverUrl: 'http://127.0.0.1:1',
    },
  )
  const result = await scratch.runner.run(workflowPath, {
    event: 'push',
    actor: 'ann',
    actorId: 7,
    triggeringActor: 'bob',
    runId: 42,
    attempt: 2,
    refProtected: true,
  })
  expect(printed(result)).toEqual([
    'ann|7|bob|42|1|2|o/r|5|6|http://127.0.0.1:1/api|http://127.0.0.1:1/graphql|http://127.0.0.1:1|branch|main|true|o/r/.github/workflows/test.yml@refs/heads/main|o|git://127.0.0.1:1/o/r.git',
  ])
  expect(result).toMatchObject({ id: 42, number: 1, attempt: 2 })
})

it('gives an actor whose id nobody knows the id of nobody', async () => {
  expect(printed(await runText(oneJob('      - run: echo $GITHUB_ACTOR_ID\n'), { event: 'push', actor: 'stranger' }))).toEqual(['0'])
})

it('evaluates the title of a run and adds the variables of the options', async () => {
  const text = `run-name: "by \${{ github.actor }}"\n${oneJob('      - run: echo "$EXTRA ${{ vars.V }}"\n')}`
  const result = await runText(text, { event: 'push' }, { env: { EXTRA: 'e' }, vars: { V: 'v' } })
  expect([result.title, printed(result)]).toEqual(['by acme', ['e v']])
})

it('has results of one shape whatever happens', async () => {
  const result = await runText(oneJob('      - { name: s, run: exit 1 }\n'))
  const [step] = stepsOf(result)
  expect(Object.keys(result).toSorted()).toEqual([
    'attempt',
    'completedAt',
    'conclusion',
    'event',
    'id',
    'jobs',
    'number',
    'reason',
    'ref',
    'sha',
    'startedAt',
    'title',
    'triggered',
    'workflow',
  ])
  expect(Object.keys(result.jobs[0] ?? {}).toSorted()).toEqual([
    'annotations',
    'completedAt',
    'conclusion',
    'continueOnError',
    'id',
    'jobs',
    'name',
    'outputs',
    'permissions',
    'startedAt',
    'steps',
  ])
  expect(Object.keys(step ?? {}).toSorted()).toEqual([
    'annotations',
    'completedAt',
    'conclusion',
    'id',
    'log',
    'name',
    'outcome',
    'outputs',
    'stage',
    'startedAt',
    'summary',
  ])
})

it.each([
  { path: '.github/workflows/none.yml', code: 'source/no-file' },
  { path: '../outside.yml', code: 'source/no-file' },
])('refuses $path', async ({ path, code }) => {
  await expect(scratchRunner({ 'a.txt': '' }).runner.run(path, { event: 'push' })).rejects.toMatchObject({ code })
})

it('says so when the folder is not there', async () => {
  const runner = createRunner({ repositoryDirectory: '/nowhere/at/all' })
  await expect(runner.run(workflowPath, { event: 'push' })).rejects.toMatchObject({ code: 'source/no-directory' })
  await expect(runner.close()).resolves.toBeUndefined()
})

it.each([
  { text: 'run-name: "${{ fromJSON(\'{\') }}"\n', because: 'a title' },
  { text: 'concurrency: "${{ fromJSON(\'{\') }}"\n', because: 'a group' },
])('refuses $because that cannot be evaluated', async ({ text }) => {
  await expect(runText(text + oneJob('      - run: ls\n'))).rejects.toMatchObject({ code: 'workflow/invalid', at: { file: workflowPath } })
})

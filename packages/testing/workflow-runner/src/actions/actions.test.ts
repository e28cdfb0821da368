import { expect, it } from 'vitest'
import type { RunnerOptions } from '../runner-options.ts'
import type { RunResult } from '../results.ts'
import { oneJob, printed, runText, scratchRunner, stepsOf } from '../scratch-runner.ts'

const node = (more = ''): string => `name: n\ndescription: d\n${more}runs: { using: node24, main: main.js }\n`
const use = (steps: string, files: Readonly<Record<string, string>>, options: Partial<RunnerOptions> = {}): Promise<RunResult> =>
  runText(oneJob(steps), { event: 'push' }, options, files)

it('gives a JavaScript action its inputs as the runner does', async () => {
  const files = {
    'act/action.yml': node(
      "inputs: { dry-run: { description: d, default: 'yes' }, 'two words': { description: d }, must: { description: d, required: true }, who: { description: d, default: '${{ github.actor }}' } }\n",
    ),
    'act/main.js':
      "console.log(JSON.stringify(Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')))), process.cwd() === process.env.GITHUB_WORKSPACE, process.argv.length)",
  }
  const result = await use('      - uses: $/act\n        with: { Two Words: 1.10, undeclared: x }\n', files)
  const [warning, json] = [stepsOf(result)[0]?.annotations, printed(result)[0]]
  expect(warning).toEqual([
    { level: 'warning', message: "Unexpected input(s) 'undeclared', valid inputs are ['dry-run', 'two words', 'must', 'who']" },
  ])
  expect(json).toBe('{"INPUT_TWO_WORDS":"1.1","INPUT_UNDECLARED":"x","INPUT_DRY-RUN":"yes","INPUT_MUST":"","INPUT_WHO":"acme"} true 2')
})

it.each([
  { main: 'process.exit(1)', conclusion: 'failure', because: 'the exit code decides' },
  {
    main: 'console.log("::error::bad")',
    conclusion: 'success',
    because: 'annotations do not decide: an action that exits with 0 after an error is seen as a success',
  },
  { main: 'throw new Error("x")', conclusion: 'failure', because: 'Node exits with 1' },
  { main: 'require("fs").appendFileSync(process.env.GITHUB_OUTPUT, "bare")', conclusion: 'failure', because: 'its output file is broken' },
])('ends an action as $conclusion, because $because', async ({ main, conclusion }) => {
  expect((await use('      - uses: $/act\n', { 'act/action.yml': node(), 'act/main.js': main })).conclusion).toBe(conclusion)
})

const stages =
  'name: n\ndescription: d\ninputs: { tag: { description: d } }\nruns: { using: node20, pre: s.js, main: s.js, post: s.js, pre-if: \'always()\', post-if: "PIF" }\n'
const stageScript = `
const stage = process.env.STATE_at === undefined ? 'first' : process.env.STATE_at === 'first' ? 'second' : 'third'
console.log(process.env.INPUT_TAG + ' ' + stage)
require('fs').appendFileSync(process.env.GITHUB_STATE, 'at=' + stage + '\\n')
if (process.env.FAIL === stage) process.exit(1)
`
const stageFiles = (postIf = 'always()'): Record<string, string> => ({
  'act/action.yml': stages.replace('PIF', postIf),
  'act/s.js': stageScript,
})

it('runs pre parts first and post parts last, in reverse, with one state', async () => {
  const result = await use('      - { uses: $/act, with: { tag: A } }\n      - { uses: $/act, with: { tag: B } }\n', stageFiles())
  expect(printed(result)).toEqual(['A first', 'B first', 'A second', 'B second', 'B third', 'A third'])
  expect(stepsOf(result).map(({ stage, name }) => `${stage}: ${name}`)).toEqual([
    'pre: Pre Run $/act',
    'pre: Pre Run $/act',
    'main: Run $/act',
    'main: Run $/act',
    'post: Post Run $/act',
    'post: Post Run $/act',
  ])
})

it('runs post parts after a failure, unless post-if says otherwise', async () => {
  const steps = '      - { uses: $/act, with: { tag: A } }\n      - run: exit 1\n'
  expect(printed(await use(steps, stageFiles()))).toEqual([
    'A first',
    'A second',
    '##[error]Process completed with exit code 1.',
    'A third',
  ])
  expect(printed(await use(steps, stageFiles('success()')))).toEqual([
    'A first',
    'A second',
    '##[error]Process completed with exit code 1.',
  ])
})

it('does not run the pre part of an action of the workspace, and says so', async () => {
  const result = await use('      - uses: actions/checkout@v6\n      - { uses: ./act, with: { tag: A } }\n', stageFiles())
  expect(printed(result).filter((line) => line.startsWith('A '))).toEqual(['A first', 'A second'])
  expect(stepsOf(result)[1]?.annotations[0]?.message).toBe("`pre` execution is not supported for local action from './act'")
})

it('needs a checkout for an action of the workspace, and none for one of the repository', async () => {
  const files = { 'act/action.yml': node(), 'act/main.js': 'console.log("here")' }
  const without = await use('      - uses: ./act\n', files)
  expect(stepsOf(without)[0]?.annotations[0]?.message).toContain('Did you forget to run actions/checkout before running your local action?')
  expect(printed(await use('      - uses: $/act\n', files))).toEqual(['here'])
})

it('takes $/ from the commit of the run, not from the workspace', async () => {
  const files = { 'act/action.yml': node(), 'act/main.js': 'console.log("committed")' }
  const result = await use(
    '      - uses: actions/checkout@v6\n      - run: echo "console.log(\'changed\')" > act/main.js\n      - uses: $/act\n      - uses: ./act\n',
    files,
  )
  expect(printed(result).slice(1)).toEqual(['committed', 'changed'])
})

const composite = (steps: string, more = ''): string => `name: c\ndescription: d\n${more}runs:\n  using: composite\n  steps:\n${steps}`

it('runs a composite action with inputs, outputs, variables and nested actions', async () => {
  const files = {
    'inner/action.yml': composite(
      '    - { id: i, shell: bash, run: "echo said=${{ inputs.word }}-$OUTER >> $GITHUB_OUTPUT" }\n',
      'inputs: { word: { description: d } }\noutputs: { said: { description: d, value: "${{ steps.i.outputs.said }}" } }\n',
    ),
    'outer/action.yml': composite(
      '    - { id: n, uses: $/inner, with: { word: "${{ inputs.word }}!" } }\n    - { shell: bash, run: "echo FROM_COMPOSITE=1 >> $GITHUB_ENV; basename $GITHUB_ACTION_PATH; echo [${{ inputs.other }}] [$INPUT_WORD]" }\n',
      'inputs: { word: { description: d }, other: { description: d, default: dflt } }\noutputs: { result: { description: d, value: "${{ steps.n.outputs.said }}" } }\n',
    ),
  }
  const result = await use(
    '      - { id: o, uses: $/outer, with: { word: hi }, env: { OUTER: out } }\n      - run: echo "${{ steps.o.outputs.result }} $FROM_COMPOSITE [$OUTER]"\n',
    files,
  )
  expect(result.conclusion).toBe('success')
  expect(stepsOf(result)[0]?.outputs).toEqual({ result: 'hi!-out' })
  expect(stepsOf(result)[0]?.log.split('\n')).toEqual(expect.arrayContaining(['outer', '[dflt] []']))
  expect(printed({ jobs: result.jobs.map((job) => ({ ...job, steps: job.steps.slice(1) })) })).toEqual(['hi!-out 1 []'])
})

it('judges success() and failure() inside a composite action by the action alone', async () => {
  const steps =
    '    - { shell: bash, run: "echo one" }\n    - { shell: bash, run: exit 1 }\n    - { shell: bash, run: "echo two" }\n    - { shell: bash, run: "echo three", if: failure() }\n'
  const result = await use('      - run: exit 1\n      - { uses: $/c, if: always(), id: c }\n', { 'c/action.yml': composite(steps) })
  const log = stepsOf(result)[1]?.log.split('\n') ?? []
  expect(log.filter((line) => ['one', 'two', 'three'].includes(line))).toEqual(['one', 'three'])
  expect(stepsOf(result)[1]?.conclusion).toBe('failure')
})

it('lets a step of a composite action fail with continue-on-error', async () => {
  const steps =
    '    - { id: x, shell: bash, run: exit 1, continue-on-error: true }\n    - { shell: bash, run: "echo ${{ steps.x.outcome }} ${{ steps.x.conclusion }}" }\n'
  const result = await use('      - uses: $/c\n', { 'c/action.yml': composite(steps) })
  expect(result.conclusion).toBe('success')
  expect(stepsOf(result)[0]?.log).toContain('\nfailure success')
})

it('runs pre and post parts of actions inside a composite action', async () => {
  const files = {
    ...stageFiles(),
    'c/action.yml': composite('    - { uses: $/act, with: { tag: A } }\n    - { uses: $/act, with: { tag: B } }\n'),
  }
  const result = await use('      - uses: $/c\n      - run: echo between\n', files)
  expect(
    stepsOf(result)
      .flatMap(({ log }) => log.split('\n'))
      .filter((line) => /^(?:[AB] \w+|between)$/.test(line)),
  ).toEqual(['A first', 'B first', 'A second', 'B second', 'between', 'B third', 'A third'])
})

it('does not show secrets to a composite action but by its inputs', async () => {
  const result = await use(
    '      - uses: $/c\n        with: { token: "${{ secrets.KEY }}" }\n',
    {
      'c/action.yml': composite(
        '    - { shell: bash, run: "test -n \'${{ inputs.token }}\'" }\n',
        'inputs: { token: { description: d } }\n',
      ),
    },
    { secrets: { KEY: 'hunter2hunter2' } },
  )
  expect(result.conclusion).toBe('success')
  const refused = await use('      - uses: $/c\n', { 'c/action.yml': composite('    - { shell: bash, run: "echo ${{ secrets.KEY }}" }\n') })
  expect(refused.jobs[0]).toMatchObject({
    conclusion: 'failure',
    steps: [],
    annotations: [{ message: expect.stringContaining('secrets') as string }],
  })
})

it.each([
  {
    because: 'a Docker action',
    manifest: 'name: d\ndescription: d\nruns: { using: docker, image: Dockerfile }\n',
    code: 'runner/unsupported',
  },
  { because: 'an old Node', manifest: 'name: d\ndescription: d\nruns: { using: node16, main: m.js }\n', code: 'runner/unsupported' },
])('refuses $because', async ({ manifest, code }) => {
  await expect(use('      - uses: $/d\n', { 'd/action.yml': manifest })).rejects.toMatchObject({ code })
})

it.each([
  { because: 'a runtime that does not exist', manifest: 'name: d\ndescription: d\nruns: { using: node99, main: m.js }\n' },
  { because: 'a script that is not there', manifest: 'name: d\ndescription: d\nruns: { using: node24, main: m.js }\n' },
  { because: 'a step of a composite action without a shell', manifest: composite('    - run: ls\n') },
])('fails the step for $because', async ({ manifest }) => {
  expect((await use('      - uses: $/d\n', { 'd/action.yml': manifest })).conclusion).toBe('failure')
})

it('runs what the table of actions names, with $/ inside it meaning its own repository', async () => {
  const files = {
    'suite/x/action.yml': composite(
      '    - uses: $/y\n    - { shell: bash, run: "echo ${{ github.action_repository }} ${{ github.action_ref }}" }\n',
    ),
    'suite/y/action.yml': node(),
    'suite/y/main.js': 'console.log("y", process.env.GITHUB_ACTION_REPOSITORY, process.env.GITHUB_ACTION_REF)',
  }
  const suite = scratchRunner(files)
  const result = await use(
    '      - { id: f, uses: acme/fn@v1, with: { A: 1 } }\n      - uses: acme/suite/x@v2\n      - run: echo "${{ steps.f.outputs.sum }}"\n',
    {},
    {
      actionsTable: {
        'acme/suite': { directory: `${suite.directory}/suite` },
        'Acme/FN': async ({ inputs }) => ({ sum: `${inputs['a'] ?? ''}1` }),
      },
    },
  )
  expect(printed(result).filter((line) => !line.startsWith('##') && !line.includes(':'))).toEqual(
    expect.arrayContaining(['y acme/suite v2', 'acme/suite v2', '11']),
  )
})

it('lets the post part inside a composite action see the steps of its main part', async () => {
  const files = {
    ...stageFiles(),
    'c/action.yml': composite(
      '    - { id: s, shell: bash, run: "echo t=T >> $GITHUB_OUTPUT" }\n    - { uses: $/act, with: { tag: "${{ steps.s.outputs.t }}" } }\n',
    ),
  }
  const result = await use('      - uses: $/c\n', files)
  expect(stepsOf(result).at(-1)).toMatchObject({ stage: 'post', log: expect.stringContaining('\nT third') as string })
})

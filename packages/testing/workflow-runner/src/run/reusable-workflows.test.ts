import { expect, it } from 'vitest'
import type { RunResult } from '../results.ts'
import type { RunnerOptions } from '../runner-options.ts'
import { conclusions, printed, runText, stepsOf } from '../scratch-runner.ts'

const called = `on:
  workflow_call:
    inputs:
      word: { type: string, required: true }
      count: { type: number, default: 2 }
      dry: { type: boolean }
    secrets: { KEY: { required: true } }
    outputs:
      said: { value: "\${{ jobs.say.outputs.said }}" }
permissions: { contents: read }
jobs:
  say:
    runs-on: x
    outputs: { said: "\${{ steps.s.outputs.said }}" }
    steps: [{ id: s, run: 'echo "said=\${{ inputs.word }}-\${{ inputs.count + 0 == 2 }}-\${{ inputs.dry }}" >> $GITHUB_OUTPUT; echo "\${{ secrets.KEY }} $TOP"' }]
`.replace(' + 0', '')

const call = (by: string, more = ''): string => `on: push
env: { TOP: top }
permissions: { contents: read }
jobs:
  call:
    uses: ./.github/workflows/called.yml
${by}${more}  after:
    needs: call
    runs-on: x
    steps: [{ run: 'echo "\${{ needs.call.result }} \${{ needs.call.outputs.said }}"' }]
`
const run = (
  text: string,
  calledText = called,
  options: Partial<RunnerOptions> = { secrets: { KEY: 'hunter2hunter2' } },
): Promise<RunResult> => runText(text, { event: 'push' }, options, { '.github/workflows/called.yml': calledText })

it('gives inputs and secrets to a called workflow, and its outputs back; variables of the caller stay behind', async () => {
  const result = await run(call('    with: { word: hi }\n    secrets: { KEY: "${{ secrets.KEY }}" }\n'))
  expect(conclusions(result)).toEqual({ call: 'success', 'call / say': 'success', after: 'success' })
  expect(result.jobs[0]?.outputs).toEqual({ said: 'hi-true-false' })
  expect(printed(result)).toEqual(['*** ', 'success hi-true-false'])
})

it.each([
  { by: '    with: { word: hi }\n    secrets: inherit\n', ends: 'success', message: '', because: 'all secrets are inherited' },
  {
    by: '    with: { word: hi }\n',
    ends: 'failure',
    message: 'Secret KEY is required, but not provided while calling.',
    because: 'a secret is missing',
  },
  {
    by: '    secrets: inherit\n',
    ends: 'failure',
    message: "Input 'word' of .github/workflows/called.yml is required and was not given.",
    because: 'an input is missing',
  },
  {
    by: '    with: { word: hi, count: many }\n    secrets: inherit\n',
    ends: 'failure',
    message: 'must be a number, got "many"',
    because: 'an input has another type',
  },
  {
    by: '    with: { word: hi, other: 1 }\n    secrets: inherit\n',
    ends: 'failure',
    message: "Input 'other'",
    because: 'an input is not declared',
  },
  {
    by: '    with: { word: hi }\n    secrets: { KEY: x, OTHER: y }\n',
    ends: 'failure',
    message: 'Invalid secret, OTHER is not defined',
    because: 'a secret is not declared',
  },
])('ends as $ends, because $because', async ({ by, ends, message }) => {
  const result = await run(call(by))
  expect(result.jobs[0]?.conclusion).toBe(ends)
  expect(result.jobs[0]?.annotations.map((annotation) => annotation.message).join()).toContain(message)
})

it('refuses a called job that wants more than its caller has', async () => {
  const greedy = called.replace('permissions: { contents: read }', 'permissions: { contents: write }')
  const result = await run(call('    with: { word: hi }\n    secrets: inherit\n'), greedy)
  expect(conclusions(result)).toMatchObject({ call: 'failure', 'call / say': 'failure', after: 'skipped' })
  expect(result.jobs[0]?.jobs[0]?.annotations[0]?.message).toContain('contents: write')
})

it('gives a called job without permissions those of its caller', async () => {
  const minted: unknown[] = []
  const text = call('    with: { word: hi }\n    secrets: inherit\n', '    permissions: { issues: write }\n')
  await run(text, called.replace('permissions: { contents: read }\n', ''), {
    secrets: { KEY: 'hunter2hunter2' },
    issueToken: (permissions, { name }) => `token-${minted.push([name, permissions])}`,
  })
  expect(minted[0]).toEqual(['call / say', { issues: 'write', metadata: 'read' }])
})

it('calls by $/ too, in a matrix, and shows failures inside', async () => {
  const text =
    'on: push\njobs:\n  call:\n    strategy: { matrix: { n: [0, 1] }, fail-fast: false }\n    uses: $/.github/workflows/called.yml\n    with: { n: "${{ matrix.n }}" }\n'
  const result = await run(
    text,
    'on: { workflow_call: { inputs: { n: { type: string } } } }\njobs:\n  x: { runs-on: x, steps: [{ run: "exit ${{ inputs.n }}" }] }\n',
  )
  expect(conclusions(result)).toEqual({
    'call (0)': 'success',
    'call (0) / x': 'success',
    'call (1)': 'failure',
    'call (1) / x': 'failure',
  })
  expect(stepsOf(result).map((step) => step.conclusion)).toEqual(['success', 'failure'])
})

it.each([
  {
    calledText: 'on: push\njobs:\n  x: { runs-on: x, steps: [{ run: ls }] }\n',
    message: 'has no on: workflow_call',
    because: 'it is not made to be called',
  },
  { calledText: 'on: workflow_call\njobs: []\n', message: 'called.yml', because: 'it is broken' },
])('refuses the run when the called file cannot be called: $because', async ({ calledText, message }) => {
  await expect(run(call(''), calledText)).rejects.toThrow(
    expect.objectContaining({ code: 'workflow/invalid', message: expect.stringContaining(message) as string }),
  )
})

it('stops at ten levels', async () => {
  const again = 'on: [push, workflow_call]\njobs:\n  n: { uses: ./.github/workflows/called.yml }\n'
  const result = await run(again, again)
  const deepest = Object.keys(conclusions(result)).toSorted((left, right) => right.length - left.length)[0]
  expect(deepest?.split(' / ')).toHaveLength(10)
  expect(result.conclusion).toBe('failure')
})

it('hands the token on when the caller gives it', async () => {
  const text =
    'on: push\njobs:\n  call:\n    permissions: { issues: write }\n    uses: ./.github/workflows/called.yml\n    secrets: { T: "${{ secrets.GITHUB_TOKEN }}" }\n'
  const inner =
    'on: { workflow_call: { secrets: { T: { required: true } } } }\njobs:\n  x: { runs-on: x, steps: [{ run: "test \'${{ secrets.T }}\' = token-of-call && echo ${{ secrets.T }}" }] }\n'
  const result = await run(text, inner, { issueToken: (_, { name }) => `token-of-${name}` })
  expect([result.conclusion, printed(result)]).toEqual(['success', ['***']])
})

it('finds the deadlock of a called workflow that wants the group of its caller', async () => {
  const text = 'on: push\nconcurrency: g\njobs:\n  call: { uses: ./.github/workflows/called.yml }\n'
  const result = await run(text, 'on: workflow_call\nconcurrency: g\njobs:\n  x: { runs-on: x, steps: [{ run: ls }] }\n')
  expect(result.jobs[0]).toMatchObject({
    conclusion: 'cancelled',
    annotations: [{ message: "Canceling since a deadlock for concurrency group 'g' was detected" }],
  })
})

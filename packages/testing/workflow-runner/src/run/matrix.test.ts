import { expect, it } from 'vitest'
import { conclusions, printed, runText } from '../scratch-runner.ts'

const matrixJob = (matrix: string, step: string, more = ''): string =>
  `on: push\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    strategy:\n      matrix: ${matrix}\n${more}    steps: [{ run: '${step}' }]\n`

it('runs every combination and shows it in names and contexts', async () => {
  const result = await runText(
    matrixJob(
      '{ os: [x, y], v: [1], include: [{ os: y, extra: z }] }',
      'echo "${{ matrix.os }}${{ matrix.v }}${{ matrix.extra }} ${{ strategy.job-index }}/${{ strategy.job-total }}"',
    ),
  )
  expect(Object.keys(conclusions(result))).toEqual(['a (x, 1)', 'a (y, 1, z)'])
  expect(printed(result)).toEqual(['x1 0/2', 'y1z 1/2'])
})

it('takes a matrix from the outputs of another job', async () => {
  const result = await runText(`on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { list: "\${{ steps.s.outputs.list }}" }
    steps: [{ id: s, run: "echo 'list={\\"n\\":[\\"p\\",\\"q\\"]}' >> $GITHUB_OUTPUT" }]
  each:
    needs: plan
    name: each of \${{ matrix.n }}
    runs-on: ubuntu-latest
    outputs: { last: "\${{ matrix.n }}" }
    strategy: { matrix: "\${{ fromJSON(needs.plan.outputs.list) }}" }
    steps: [{ run: "echo \${{ matrix.n }}" }]
  after:
    needs: each
    runs-on: ubuntu-latest
    steps: [{ run: "echo \${{ needs.each.result }} \${{ needs.each.outputs.last }}" }]
`)
  expect(Object.keys(conclusions(result))).toEqual(['plan', 'each of p', 'each of q', 'after'])
  expect(printed(result)).toEqual(['p', 'q', 'success q'])
})

it('cancels the others when one fails', async () => {
  const result = await runText(matrixJob('{ n: [0, 1, 2] }', 'test ${{ matrix.n }} != 0; sleep 60', '      max-parallel: 2\n'))
  expect(conclusions(result)).toEqual({ 'a (0)': 'failure', 'a (1)': 'cancelled', 'a (2)': 'cancelled' })
  expect(result.conclusion).toBe('failure')
})

it('lets the others go on without fail-fast, and with continue-on-error', async () => {
  const slow = await runText(matrixJob('{ n: [0, 1] }', 'test ${{ matrix.n }} != 0', '      fail-fast: false\n'))
  expect(conclusions(slow)).toEqual({ 'a (0)': 'failure', 'a (1)': 'success' })
  const allowed = await runText(matrixJob('{ n: [0, 1] }', 'test ${{ matrix.n }} != 0', '    continue-on-error: ${{ matrix.n == 0 }}\n'))
  expect([conclusions(allowed), allowed.conclusion]).toEqual([{ 'a (0)': 'failure', 'a (1)': 'success' }, 'success'])
})

it('never has more of them at work than max-parallel', async () => {
  const result = await runText(matrixJob('{ n: [0, 1, 2, 3] }', 'echo start; sleep 0.02', '      max-parallel: 1\n'))
  const times = result.jobs.map((job) => [job.startedAt, job.completedAt])
  expect(times.every(([start = ''], index) => index === 0 || start >= (times[index - 1]?.[1] ?? ''))).toBe(true)
})

it('fails the job for a matrix that GitHub refuses', async () => {
  const result = await runText(matrixJob('${{ fromJSON(\'{"n":[]}\') }}', 'true'))
  expect(result.jobs).toMatchObject([
    { conclusion: 'failure', annotations: [{ message: "Matrix vector 'n' does not contain any values" }] },
  ])
})

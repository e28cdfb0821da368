import { expect, it } from 'vitest'
import { conclusions, oneJob, printed, runText, stepsOf } from '../scratch-runner.ts'

const job = (id: string, script: string, more = ''): string =>
  `  ${id}:\n    runs-on: ubuntu-latest\n${more}    steps: [{ run: "${script}" }]\n`

it.each([
  {
    because: 'a failure skips what needs it',
    jobs: job('a', 'exit 1') + job('b', 'true', '    needs: a\n') + job('c', 'true'),
    ends: { a: 'failure', b: 'skipped', c: 'success' },
    run: 'failure',
  },
  {
    because: 'failure() runs after a failure, always() after anything',
    jobs: job('a', 'exit 1') + job('b', 'true', '    needs: a\n    if: failure()\n') + job('c', 'true', '    needs: a\n    if: always()\n'),
    ends: { a: 'failure', b: 'success', c: 'success' },
    run: 'failure',
  },
  {
    because: 'a skip goes on through a job that ran with always()',
    jobs: job('a', 'true', '    if: false\n') + job('b', 'true', '    needs: a\n    if: always()\n') + job('c', 'true', '    needs: b\n'),
    ends: { a: 'skipped', b: 'success', c: 'skipped' },
    run: 'success',
  },
  {
    because: 'a condition without a status function has success() in front',
    jobs: job('a', 'exit 1') + job('b', 'true', "    needs: a\n    if: github.event_name == 'push'\n"),
    ends: { a: 'failure', b: 'skipped' },
    run: 'failure',
  },
  {
    because: 'continue-on-error fails neither the run nor what needs the job',
    jobs: job('a', 'exit 1', '    continue-on-error: true\n') + job('b', "test '${{ needs.a.result }}' = success", '    needs: a\n'),
    ends: { a: 'failure', b: 'success' },
    run: 'success',
  },
  {
    because: 'a run of skipped jobs is skipped',
    jobs: job('a', 'true', '    if: false\n'),
    ends: { a: 'skipped' },
    run: 'skipped',
  },
  {
    because: 'an expression that cannot be evaluated fails the job',
    jobs: job('a', 'true', "    if: fromJSON('{')\n"),
    ends: { a: 'failure' },
    run: 'failure',
  },
])('ends as $ends, because $because', async ({ jobs, ends, run }) => {
  const result = await runText(`on: push\njobs:\n${jobs}`)
  expect(conclusions(result)).toEqual(ends)
  expect(result.conclusion).toBe(run)
})

it('hands outputs of steps to jobs and of jobs to the jobs that need them', async () => {
  const result = await runText(`on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: { one: "\${{ steps.s.outputs.one }}", many: "\${{ steps.s.outputs.many }}", none: "\${{ steps.s.outputs.none }}" }
    steps:
      - id: s
        run: |
          echo one=1 >> "$GITHUB_OUTPUT"
          printf 'many<<E\\nx\\ny\\nE\\n' >> "$GITHUB_OUTPUT"
  b:
    needs: [a]
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ toJSON(needs.a) }}"' }, { run: 'echo "$X"', env: { X: "\${{ needs.a.outputs.many }}" } }]
`)
  expect(result.jobs[0]?.outputs).toEqual({ one: '1', many: 'x\ny' })
  expect(result.jobs[1]?.steps[1]?.log.split('\n').slice(-2)).toEqual(['x', 'y'])
})

it.each([
  { because: 'a plain failure', steps: '      - run: exit 3\n', ends: [['failure', 'failure']], job: 'failure' },
  {
    because: 'what follows is skipped',
    steps: '      - run: exit 1\n      - run: "true"\n',
    ends: [
      ['failure', 'failure'],
      ['skipped', 'skipped'],
    ],
    job: 'failure',
  },
  {
    because: 'outcome and conclusion differ',
    steps: '      - run: exit 1\n        continue-on-error: true\n      - run: "true"\n',
    ends: [
      ['failure', 'success'],
      ['success', 'success'],
    ],
    job: 'success',
  },
  {
    because: 'failure() of a step',
    steps: '      - run: exit 1\n      - run: "true"\n        if: failure()\n',
    ends: [
      ['failure', 'failure'],
      ['success', 'success'],
    ],
    job: 'failure',
  },
  {
    because: 'a step sees the outcome of another',
    steps:
      "      - id: x\n        run: exit 1\n        continue-on-error: true\n      - run: \"true\"\n        if: steps.x.outcome == 'failure' && steps.x.conclusion == 'success'\n",
    ends: [
      ['failure', 'success'],
      ['success', 'success'],
    ],
    job: 'success',
  },
  {
    because: 'a bad condition is a failed step',
    steps: "      - run: 'true'\n        if: fromJSON('{')\n",
    ends: [['failure', 'failure']],
    job: 'failure',
  },
  {
    because: 'the default shell stops at a failing command',
    steps: '      - run: |\n          false\n          true\n',
    ends: [['failure', 'failure']],
    job: 'failure',
  },
  { because: 'the default shell has no pipefail', steps: '      - run: false | true\n', ends: [['success', 'success']], job: 'success' },
  {
    because: 'a named bash has pipefail',
    steps: '      - run: false | true\n        shell: bash\n',
    ends: [['failure', 'failure']],
    job: 'failure',
  },
  {
    because: 'a folder that is not there',
    steps: '      - run: "true"\n        working-directory: none\n',
    ends: [['failure', 'failure']],
    job: 'failure',
  },
])('steps end as $ends, because of $because', async ({ steps, ends, job: jobEnd }) => {
  const result = await runText(oneJob(steps))
  expect(stepsOf(result).map((step) => [step.outcome, step.conclusion])).toEqual(ends)
  expect(result.jobs[0]?.conclusion).toBe(jobEnd)
})

it('sets variables at three levels, the nearest wins', async () => {
  const result = await runText(`on: push
env: { A: workflow, B: workflow, C: workflow, N: 1.10 }
jobs:
  a:
    runs-on: ubuntu-latest
    env: { B: job, C: job }
    steps: [{ run: 'echo "$A $B $C $N \${{ env.C }}"', env: { C: step } }]
`)
  expect(printed(result)).toEqual(['workflow job step 1.1 step'])
})

it('takes shell and folder from defaults, the nearest wins', async () => {
  const result = await runText(`on: push
defaults: { run: { shell: sh, working-directory: one } }
jobs:
  a:
    runs-on: ubuntu-latest
    defaults: { run: { working-directory: two } }
    steps:
      - { run: mkdir one two, working-directory: . }
      - { run: basename "$PWD" }
      - { run: basename "$PWD", working-directory: one, shell: bash }
`)
  expect(printed(result)).toEqual(['two', 'one'])
  expect(stepsOf(result).map((step) => /shell: (\w+)/.exec(step.log)?.[1])).toEqual(['sh', 'sh', 'bash'])
})

it('hands on GITHUB_ENV and GITHUB_PATH to later steps, and nothing of the machine but a few variables', async () => {
  process.env['SECRET_OF_THE_MACHINE'] = 'x'
  const result = await runText(
    oneJob(`      - run: |
          mkdir -p "$RUNNER_TEMP/bin"; printf '#!/bin/sh\\necho tool' > "$RUNNER_TEMP/bin/tool"; chmod +x "$RUNNER_TEMP/bin/tool"
          echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"; echo LATER=yes >> "$GITHUB_ENV"
          echo "now: $LATER"
      - run: tool; echo "$LATER \${{ env.LATER }}"; env | cut -d= -f1 | grep -v -e '^GITHUB_' -e '^RUNNER_' | sort | tr '\\n' ' '
`),
  )
  delete process.env['SECRET_OF_THE_MACHINE']
  const [now, tool, later, names] = printed(result)
  expect([now, tool, later]).toEqual(['now: ', 'tool', 'yes yes'])
  expect(
    names
      ?.trim()
      .split(' ')
      .filter((name) => !['USER', 'LOGNAME', 'SHELL'].includes(name)),
  ).toEqual(['CI', 'HOME', 'LANG', 'LATER', 'PATH', 'PWD', 'SHLVL', '_'])
})

it('gives a step the event, the contexts and no token in its environment', async () => {
  const result = await runText(
    oneJob(
      '      - run: |\n          node -p "require(process.env.GITHUB_EVENT_PATH).marker"\n          echo "${{ github.event.marker }} $GITHUB_REF_NAME $GITHUB_JOB $GITHUB_ACTION ${{ runner.os }} ${{ job.status }} [$GITHUB_TOKEN]"\n',
    ),
    { event: 'push', payload: { marker: 'm1' }, ref: 'refs/heads/main' },
  )
  expect(printed(result)).toEqual(['m1', 'm1 main a __run Linux success []'])
})

it('masks secrets in logs, names and summaries, and leaves out outputs that hold one', async () => {
  const result = await runText(
    oneJob(
      `      - id: s
        name: use \${{ secrets.KEY }}
        run: |
          echo "key \${{ secrets.KEY }} \${{ github.token }} \${{ secrets.GITHUB_TOKEN }}"
          echo "x=\${{ secrets.KEY }}" >> "$GITHUB_OUTPUT"; echo "# \${{ secrets.KEY }}" >> "$GITHUB_STEP_SUMMARY"
`,
      '    outputs: { x: "${{ steps.s.outputs.x }}" }\n',
    ),
    { event: 'push' },
    { secrets: { KEY: 'hunter2hunter2' } },
  )
  expect(printed(result)).toEqual(['key *** *** ***'])
  expect(stepsOf(result)[0]).toMatchObject({ name: 'use ***', summary: '# ***\n' })
  expect(result.jobs[0]).toMatchObject({
    conclusion: 'success',
    outputs: {},
    annotations: [{ level: 'warning', message: "Skip output 'x' since it may contain secret." }],
  })
})

it('runs no more jobs at a time than there are places', async () => {
  const overlapping = async (maxParallel: number): Promise<boolean> => {
    const jobs = ['a', 'b', 'c'].map((id) => job(id, 'sleep 0.2')).join('')
    const spans = (await runText(`on: push\njobs:\n${jobs}`, { event: 'push' }, { maxParallel })).jobs
    return spans.some((one) =>
      spans.some((other) => one !== other && one.startedAt < other.completedAt && other.startedAt < one.completedAt),
    )
  }
  expect([await overlapping(1), await overlapping(3)]).toEqual([false, true])
})

it.each([
  {
    more: '    continue-on-error: ${{ github.event_name }}\n',
    message: "Unexpected value 'push': a boolean was expected",
    because: 'continue-on-error is no text',
  },
  {
    more: '    timeout-minutes: ${{ github.event_name }}\n',
    message: "Unexpected value 'push': a number over 0 was expected",
    because: 'minutes are no text',
  },
  { more: '    env: { X: "${{ fromJSON(\'{\') }}" }\n', message: 'JSON', because: 'a variable cannot be evaluated' },
  { more: '    name: "${{ fromJSON(\'{\') }}"\n', message: 'JSON', because: 'the name cannot be evaluated' },
  {
    more: '    outputs: { x: "${{ fromJSON(steps.none.outputs.x) }}" }\n',
    message: 'Fail to evaluate job outputs',
    because: 'an output cannot be evaluated',
  },
])('fails a job because $because', async ({ more, message }) => {
  const result = await runText(oneJob('      - run: "true"\n', more))
  expect(result.jobs[0]?.conclusion).toBe('failure')
  expect(result.jobs[0]?.annotations.map((annotation) => annotation.message).join(' ')).toContain(message)
})

it('refuses outputs over 1 MiB', async () => {
  const script = `printf 'x=%s\\n' "$(head -c 600000 /dev/zero | tr '\\0' x)" >> "$GITHUB_OUTPUT"`
  const steps = `      - id: s\n        run: |\n          ${script}\n`
  const result = await runText(oneJob(steps, '    outputs: { x: "${{ steps.s.outputs.x }}" }\n'))
  expect(result.jobs[0]?.annotations.at(-1)?.message).toBe('The job outputs are 1200000 bytes in UTF-16, the limit is 1048576.')
})

it('tells of every job that was due when it has ended, before the jobs that need it', async () => {
  const text = `on: push
jobs:
  a: { runs-on: x, steps: [{ run: 'true' }] }
  b: { runs-on: x, needs: a, steps: [{ run: exit 1 }] }
  c: { runs-on: x, needs: b, steps: [{ run: 'true' }] }
`
  const told: string[] = []
  await runText(
    text,
    { event: 'push', runId: 7, runNumber: 3 },
    { onJobEnd: (job, run) => void told.push(`${run.id}.${run.number} ${job.name} ${job.conclusion}`) },
  )
  expect(told).toEqual(['7.3 a success', '7.3 b failure'])
})

import { expect, it } from 'vitest'
import { oneJob, printed, runText, stepsOf } from '../scratch-runner.ts'
import type { StepResult } from '../results.ts'

/** Runs one script as the step `s`. */
async function script(lines: string, more = ''): Promise<StepResult> {
  const body = lines.split('\n').map((line) => `          ${line}\n`)
  const [step] = stepsOf(await runText(oneJob(`      - id: s\n        run: |\n${body.join('')}${more}`)))
  if (step === undefined) throw new Error('no step')
  return step
}

it.each([
  {
    because: 'a missing delimiter',
    lines: 'printf "a<<E\\nvalue\\n" >> "$GITHUB_OUTPUT"',
    message: "Invalid value. Matching delimiter not found 'E'",
  },
  { because: 'a bare line', lines: 'echo "no pair" >> "$GITHUB_OUTPUT"', message: "Invalid format 'no pair'" },
  { because: 'an empty name', lines: 'echo "=x" >> "$GITHUB_ENV"', message: "Invalid format '=x'. Name must not be empty" },
  {
    because: 'no end of line before the delimiter',
    lines: 'printf "a<<E\\nvalueE" >> "$GITHUB_OUTPUT"',
    message: 'Invalid value. EOF marker missing new line.',
  },
  { because: 'a bare line in the state', lines: 'echo bare >> "$GITHUB_STATE"', message: "Invalid format 'bare'" },
  {
    because: 'a legacy command that is disabled',
    lines: 'echo "::set-env name=a::b"',
    message: 'The `set-env` command is disabled. Please upgrade to using Environment Files.',
  },
  {
    because: 'a problem matcher',
    lines: 'echo "::add-matcher::x.json"',
    message: 'The `add-matcher` command is not supported by this runner: problem matchers are not run here.',
  },
  {
    because: 'a stop token that is a command',
    lines: 'echo "::stop-commands::error"',
    message: "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
  },
])('fails a step that exits with 0 for $because', async ({ lines, message }) => {
  const step = await script(lines)
  expect(step.conclusion).toBe('failure')
  expect(step.annotations.at(-1)).toEqual({ level: 'error', message })
})

it('keeps what stands before the error', async () => {
  expect((await script('printf "a=1\\nbare\\nb=2\\n" >> "$GITHUB_OUTPUT"')).outputs).toEqual({ a: '1' })
})

it('does not let NODE_OPTIONS in, and says so', async () => {
  const step = await script(
    'echo "NODE_OPTIONS=--x" >> "$GITHUB_ENV"; echo "OK=1" >> "$GITHUB_ENV"',
    '      - run: echo "[$NODE_OPTIONS] $OK"\n',
  )
  expect(step).toMatchObject({
    conclusion: 'success',
    annotations: [{ message: "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command." }],
  })
})

it('drops a summary over 1 MiB with an error that fails nothing', async () => {
  const step = await script('head -c 1048577 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"')
  expect(step).toMatchObject({ conclusion: 'success', summary: '' })
  expect(step.annotations[0]?.message).toContain('supports content up to a size of 1024k')
  expect((await script('head -c 1048576 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"')).summary).toHaveLength(1048576)
})

it('reads annotations from both outputs, with their places', async () => {
  const step = await script(
    'echo "::warning file=$GITHUB_WORKSPACE/src/a.ts,line=3,endLine=5,title=T::m"; echo "::error file=b.ts,line=1,col=2,endColumn=4::e" >&2; echo "::notice line=x::n"',
  )
  expect(step.conclusion).toBe('success')
  expect(step.annotations.toSorted((left, right) => left.level.localeCompare(right.level))).toEqual([
    { level: 'error', message: 'e', file: 'b.ts', line: 1, column: 2, endColumn: 4 },
    { level: 'notice', message: 'n' },
    { level: 'warning', message: 'm', file: 'src/a.ts', line: 3, endLine: 5, title: 'T' },
  ])
})

it('keeps ten annotations of a type and 4096 characters of each; the log has all', async () => {
  const step = await script('for i in $(seq 12); do echo "::warning::w$i"; done; echo "::error::$(head -c 5000 /dev/zero | tr "\\0" e)"')
  expect(step.annotations.filter(({ level }) => level === 'warning')).toHaveLength(10)
  expect(step.annotations.find(({ level }) => level === 'error')?.message).toHaveLength(4096)
  expect(step.log).toContain('##[warning]w12')
})

it('writes groups, hides debug lines, and echoes commands when asked', async () => {
  const lines = 'echo "::group::G"; echo in; echo "::endgroup::"; echo "::debug::d"; echo "::echo::on"; echo "::set-output name=o::v"'
  const [, ...rest] = (await script(lines)).log.split('##[endgroup]\n').slice(0, 3).join('').split('shell: bash -e {0}\n')
  expect(rest.join('').split('\n')).toEqual([
    '##[group]G',
    'in',
    '::set-output name=o::v',
    expect.stringContaining('##[warning]The `set-output` command is deprecated'),
  ])
})

it('keeps debug lines in debug mode', async () => {
  const result = await runText(oneJob('      - run: echo "::debug::d $RUNNER_DEBUG"\n'), { event: 'push' }, { debug: true })
  expect(printed(result)).toEqual(['##[debug]d 1'])
})

it('takes no commands between stop-commands and its token', async () => {
  const step = await script('echo "::stop-commands::resume-token"; echo "::error::quoted"; echo "::resume-token::"; echo "::warning::real"')
  expect(step.annotations).toEqual([{ level: 'warning', message: 'real' }])
  expect(step.log).toContain('\n::error::quoted\n')
})

it('masks what add-mask names from then on, in this and later steps', async () => {
  const result = await runText(
    oneJob(
      '      - run: echo "before s3cret-value"; echo "::add-mask::s3cret-value"; echo "after s3cret-value"\n      - run: echo "later s3cret-value"\n',
    ),
  )
  expect(printed(result)).toEqual(['before s3cret-value', 'after ***', 'later ***'])
})

it('still accepts the old set-output, with a warning', async () => {
  const step = await script('echo "::set-output name=x::1"')
  expect(step.outputs).toEqual({ x: '1' })
  expect(step.annotations[0]?.level).toBe('warning')
})

it('gives each step fresh files', async () => {
  const result = await runText(
    oneJob(
      '      - { id: a, run: "echo x=1 >> $GITHUB_OUTPUT" }\n      - { id: b, run: \'cat "$GITHUB_OUTPUT" "$GITHUB_ENV"; echo end\' }\n',
    ),
  )
  expect(printed(result)).toEqual(['end'])
})

import { expect, it } from 'vitest'
import { oneJob, runText } from './scratch-runner.ts'
import { assertNoSecretLeaks, findSecretLeaks } from './secret-leaks.ts'

const secret = 'runtime-token-4711'
const wordSteps = (command: string): string => oneJob(`      - { name: talk, run: '${command}' }\n`)
const spelled = `T=$(echo 1174-nekot-emitnur | rev)`

it.each([
  { command: `${spelled}; echo "$T"`, place: 'log', because: 'it is printed' },
  { command: `${spelled}; echo -n "$T" | base64`, place: 'log', because: 'it is printed in Base64' },
  { command: `${spelled}; echo "::error::$T"`, place: 'annotation', because: 'it is in an annotation' },
  { command: `${spelled}; echo "$T" >> "$GITHUB_STEP_SUMMARY"`, place: 'summary', because: 'it is in the summary' },
])('finds a value that nobody has masked in the $place, because $because', async ({ command, place }) => {
  const result = await runText(wordSteps(command))
  expect(findSecretLeaks(result, [secret]).map((leak) => leak.place)).toContain(place)
  expect(() => assertNoSecretLeaks(result, [secret])).toThrow(
    expect.objectContaining({ code: 'secret/leaked', message: expect.not.stringContaining(secret) as string }),
  )
})

it('finds it in the variables of a step, which GitHub prints', async () => {
  const text = oneJob(
    '      - { id: s, run: "echo t=$(echo 1174-nekot-emitnur | rev) >> $GITHUB_OUTPUT" }\n      - { name: use, run: "true", env: { T: "${{ steps.s.outputs.t }}" } }\n',
  )
  expect(findSecretLeaks(await runText(text), [secret])).toMatchObject([{ job: 'a', step: 'use', place: 'log' }])
})

it('finds nothing when the value is masked in time', async () => {
  const result = await runText(wordSteps(`${spelled}; echo "::add-mask::$T"; echo "$T"`))
  expect(findSecretLeaks(result, [secret])).toEqual([])
  expect(() => assertNoSecretLeaks(result, [secret])).not.toThrow()
})

it('refuses to search for what is too short to mean anything', async () => {
  const result = await runText(wordSteps('true'))
  expect(() => findSecretLeaks(result, ['abc'])).toThrow(expect.objectContaining({ code: 'secret/too-short' }))
})

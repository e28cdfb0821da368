import { expect, it } from 'vitest'
import { oneJob, runText } from '../scratch-runner.ts'

it.each([
  { text: oneJob('      - run: "true"\n', '    container: node:24\n'), code: 'runner/unsupported', says: "container: in job 'a'" },
  {
    text: oneJob('      - run: "true"\n', '    services: { db: { image: postgres } }\n'),
    code: 'runner/unsupported',
    says: "services: in job 'a'",
  },
  { text: oneJob('      - uses: docker://alpine:3\n'), code: 'runner/unsupported', says: 'docker://alpine:3' },
  { text: oneJob('      - run: dir\n        shell: pwsh\n'), code: 'runner/unsupported', says: "shell 'pwsh'" },
  {
    text: 'on: push\njobs:\n  a: { runs-on: windows-latest, steps: [{ run: dir }] }\n',
    code: 'runner/unsupported',
    says: 'windows-latest',
  },
  {
    text: 'on: push\njobs:\n  a: { runs-on: "${{ fromJSON(\'[\\"macos-15\\"]\')[0] }}", steps: [{ run: ls }] }\n',
    code: 'runner/unsupported',
    says: 'macos-15',
  },
  { text: oneJob('      - uses: someone/unknown@v1\n'), code: 'runner/unknown-action', says: 'someone/unknown@v1' },
  {
    text: 'on: push\njobs:\n  a: { uses: other/repo/.github/workflows/x.yml@v1 }\n',
    code: 'runner/unsupported',
    says: 'another repository',
  },
  { text: oneJob('      - run: "true"\n        background: true\n'), code: 'workflow/invalid', says: 'background' },
  {
    text: 'on: push\nconcurrency: { group: g, queue: max, cancel-in-progress: true }\njobs:\n  a: { runs-on: x, steps: [{ run: ls }] }\n',
    code: 'workflow/invalid',
    says: 'exclude each other',
  },
])('refuses what says $says with $code', async ({ text, code, says }) => {
  await expect(runText(text)).rejects.toThrow(expect.objectContaining({ code, message: expect.stringContaining(says) as string }))
})

it('runs a file whose foreign parts are skipped', async () => {
  const result = await runText(oneJob('      - { run: dir, shell: pwsh, if: "runner.os == \'Windows\'" }\n      - run: "true"\n'))
  expect(result.conclusion).toBe('success')
})

import { expect, it } from 'vitest'
import { conclusions, oneJob, printed, runText, stepsOf } from '../scratch-runner.ts'

const two = (upload: string, download: string): string => `on: push
jobs:
  a:
    runs-on: x
    steps:
      - run: mkdir -p out/deep; echo 1 > out/a.txt; echo 2 > out/deep/b.txt; echo 3 > out/.hidden
${upload}  b:
    needs: a
    runs-on: x
    steps:
${download}      - run: find . -type f | sort | tr '\\n' ' '
`
const upload = (inputs: string): string => `      - { uses: actions/upload-artifact@v4, with: { ${inputs} } }\n`
const download = (inputs: string): string => `      - { uses: actions/download-artifact@v4, with: { ${inputs} } }\n`

it.each([
  {
    because: 'names start below the folder they share',
    up: upload('name: x, path: out'),
    down: download('name: x'),
    found: './a.txt ./deep/b.txt ',
  },
  {
    because: 'hidden files are asked for',
    up: upload('name: x, path: out, include-hidden-files: true'),
    down: download('name: x'),
    found: './.hidden ./a.txt ./deep/b.txt ',
  },
  {
    because: 'patterns choose',
    up: upload('name: x, path: "out/**/*.txt\\n!out/deep/**"'),
    down: download('name: x, path: to'),
    found: './to/a.txt ',
  },
  {
    because: 'all artifacts go into folders',
    up: upload('name: x, path: out/a.txt') + upload('name: y, path: out/deep'),
    down: download(''),
    found: './x/a.txt ./y/b.txt ',
  },
  {
    because: 'a pattern can merge',
    up: upload('name: x-1, path: out/a.txt') + upload('name: x-2, path: out/deep') + upload('name: y, path: out'),
    down: download('pattern: x-*, merge-multiple: true'),
    found: './a.txt ./b.txt ',
  },
  {
    because: 'overwrite replaces',
    up: upload('name: x, path: out') + upload('name: x, path: out/a.txt, overwrite: true'),
    down: download('name: x'),
    found: './a.txt ',
  },
])('hands files from job to job: $because', async ({ up, down, found }) => {
  const result = await runText(two(up, down))
  expect(conclusions(result)).toEqual({ a: 'success', b: 'success' })
  expect(printed(result).at(-1)).toBe(found)
})

it('gives an artifact id and digest that depend on the files alone', async () => {
  const result = await runText(oneJob('      - run: echo 1 > a\n' + upload('name: x, path: a') + upload('name: y, path: a')))
  const [, first, second] = stepsOf(result).map((step) => step.outputs)
  expect([first?.['artifact-id'], second?.['artifact-id']]).toEqual(['1', '2'])
  expect(first?.['artifact-digest']).toMatch(/^[0-9a-f]{64}$/)
  expect(second?.['artifact-digest']).toBe(first?.['artifact-digest'])
})

it.each([
  { because: 'a name is taken', steps: '      - run: touch a\n' + upload('name: x, path: a') + upload('name: x, path: a'), message: '409' },
  { because: 'nothing matches', steps: upload('name: x, path: none, if-no-files-found: error'), message: 'No files were found' },
  { because: 'the name is no name', steps: '      - run: touch a\n' + upload('name: x/y, path: a'), message: 'not valid' },
  { because: 'there is no such artifact', steps: download('name: none'), message: 'Artifact not found for name: none' },
])('fails the step when $because', async ({ steps, message }) => {
  const step = stepsOf(await runText(oneJob(steps))).at(-1)
  expect(step?.conclusion).toBe('failure')
  expect(step?.annotations[0]?.message).toContain(message)
})

it('warns when nothing matches, unless told otherwise', async () => {
  const levels = async (more: string): Promise<readonly string[]> =>
    stepsOf(await runText(oneJob(upload(`name: x, path: none${more}`))))[0]?.annotations.map(({ level }) => level) ?? []
  expect(await levels('')).toEqual(['warning'])
  expect(await levels(', if-no-files-found: ignore')).toEqual([])
})

it('refuses artifacts of another run', async () => {
  await expect(runText(oneJob(download('run-id: 1')))).rejects.toMatchObject({ code: 'runner/unsupported' })
})

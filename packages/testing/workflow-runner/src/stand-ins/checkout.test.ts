import { expect, it } from 'vitest'
import { oneJob, printed, scratchRunner, stepsOf, workflowPath } from '../scratch-runner.ts'
import type { Scratch } from '../scratch-runner.ts'

/** Three commits, tags v1 (annotated) and light, a branch dev. */
function history(steps: string): Scratch {
  const scratch = scratchRunner({ [workflowPath]: oneJob(steps), 'a.txt': '1' })
  scratch.git('init', '--quiet')
  for (const [index, message] of ['one', 'two', 'three'].entries()) {
    scratch.write({ 'a.txt': String(index) })
    scratch.git('add', '.')
    scratch.git('commit', '--quiet', '-m', message)
    if (message === 'one') scratch.git('tag', '-a', 'v1', '-m', 'v1')
    if (message === 'two') scratch.git('branch', 'dev')
  }
  return scratch
}
const look =
  '      - run: echo "$(git log --format=%s | tr "\\n" " ")| $(git tag | tr "\\n" " ")| $(git branch --show-current) | $(cat a.txt)"\n'

it.each([
  { inputs: '', seen: 'three | | main | 2', because: 'one commit and no tags' },
  { inputs: 'fetch-depth: 2', seen: 'three two | | main | 2', because: 'as deep as asked' },
  { inputs: 'fetch-depth: 0', seen: 'three two one | v1 | main | 2', because: 'everything with tags' },
  { inputs: 'fetch-tags: true', seen: 'three | v1 | main | 2', because: 'tags when asked' },
  { inputs: 'ref: dev', seen: 'two | | dev | 1', because: 'another branch' },
  { inputs: 'ref: v1', seen: 'one | v1 | | 0', because: 'a tag, detached' },
])('checks out $inputs: $because', async ({ inputs, seen }) => {
  const { runner } = history(`      - uses: actions/checkout@v6\n        with: { ${inputs} }\n${look}`)
  const lines = printed(await runner.run(workflowPath, { event: 'push' })).filter((line) => line.includes('|'))
  expect(lines.map((line) => line.replaceAll(/ +/g, ' '))).toEqual([seen])
})

it('checks out the commit of the run by sha and into a folder', async () => {
  const scratch = history(
    '      - uses: actions/checkout@v6\n        with: { path: sub }\n        id: c\n      - run: cat sub/a.txt; ls -A\n',
  )
  const sha = scratch.git('rev-parse', 'HEAD~1')
  const result = await scratch.runner.run(workflowPath, { event: 'push', sha, ref: 'refs/heads/other' })
  expect([result.sha, stepsOf(result)[0]?.outputs]).toEqual([sha, { commit: sha, ref: 'refs/heads/other' }])
  expect(printed(result).slice(1).join('')).toBe('1sub')
})

it('checks out the working copy with what is not committed, and leaves the repository alone', async () => {
  const scratch = history('      - uses: actions/checkout@v6\n      - run: cat a.txt; cat new.txt\n')
  const before = scratch.git('rev-parse', 'HEAD')
  scratch.write({ 'a.txt': 'changed', 'new.txt': 'new', '.gitignore': 'ignored\n', ignored: 'x' })
  const result = await scratch.runner.run(workflowPath, { event: 'push' })
  expect(printed(result).slice(1).join('')).toBe('changednew')
  expect(result.sha).not.toBe(before)
  expect([scratch.git('rev-parse', 'HEAD'), scratch.git('status', '--porcelain')]).toEqual([
    before,
    ' M a.txt\n?? .gitignore\n?? new.txt'.trim(),
  ])
})

it('fetches from the remote it is given, with the commits that are there', async () => {
  const remote = history('')
  const scratch = history(`      - uses: actions/checkout@v6\n        with: { repository: acme/other }\n${look}`)
  const { createRunner } = await import('../create-runner.ts')
  const runner = createRunner({
    repositoryDirectory: scratch.directory,
    remoteUrl: (name) => (name === 'acme/other' ? `file://${remote.directory}` : undefined),
  })
  const result = await runner.run(workflowPath, { event: 'push' })
  await runner.close()
  expect(printed(result).at(-1)?.replaceAll(/ +/g, ' ')).toBe('three | | | 2')
})

it.each([
  { inputs: 'submodules: true', code: 'runner/unsupported' },
  { inputs: 'repository: acme/unknown', code: 'runner/unsupported' },
])('refuses $inputs', async ({ inputs, code }) => {
  const { runner } = history(`      - uses: actions/checkout@v6\n        with: { ${inputs} }\n`)
  await expect(runner.run(workflowPath, { event: 'push' })).rejects.toMatchObject({ code })
})

it.each([
  { inputs: 'ref: nothing', message: "A branch or tag with the name 'nothing' could not be found" },
  { inputs: 'fetch-depth: -1', message: 'fetch-depth must be 0 or more, got "-1"' },
])('fails the step for $inputs', async ({ inputs, message }) => {
  const { runner } = history(`      - uses: actions/checkout@v6\n        with: { ${inputs} }\n`)
  expect(stepsOf(await runner.run(workflowPath, { event: 'push' }))[0]?.annotations[0]?.message).toBe(message)
})

import { expect, it } from 'vitest'
import { loadWorkflow } from './load-workflow.ts'

it.each([
  {
    because: 'unknown job in needs',
    text: 'on: push\njobs:\n  a: { runs-on: x, steps: [{ run: ls }] }\n  b: { runs-on: x, needs: none, steps: [{ run: ls }] }\n',
    line: 4,
  },
  {
    because: 'a circle of needs',
    text: 'on: push\njobs:\n  r: { runs-on: x, steps: [{ run: ls }] }\n  a: { runs-on: x, needs: b, steps: [{ run: ls }] }\n  b: { runs-on: x, needs: a, steps: [{ run: ls }] }\n',
    line: 4,
  },
  { because: 'an unknown key', text: 'on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n', line: 5 },
  {
    because: 'a context that is not allowed',
    text: 'on: push\njobs:\n  a:\n    runs-on: x\n    if: steps.x\n    steps: [{ run: ls }]\n',
    line: 5,
  },
  {
    because: 'a bad permission',
    text: 'on: push\npermissions: { contents: maybe }\njobs:\n  a: { runs-on: x, steps: [{ run: ls }] }\n',
    line: 2,
  },
  {
    because: 'two steps with one id',
    text: 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ id: s, run: ls }, { id: s, run: ls }]\n',
    line: 5,
  },
  { because: 'broken YAML', text: 'on: [push\njobs: {}\n', line: 2 },
])('refuses $because with its place', async ({ text, line }) => {
  await expect(loadWorkflow('w.yml', text)).rejects.toMatchObject({ code: 'workflow/invalid', at: { file: 'w.yml', line } })
})

it('keeps what the converted template of the parser drops', async () => {
  const workflow = await loadWorkflow(
    'w.yml',
    'on: push\npermissions: read-all\njobs:\n  a:\n    runs-on: x\n    permissions: { contents: write }\n    timeout-minutes: 5\n    defaults: { run: { shell: sh } }\n    if: github.ref == 1\n    steps: [{ run: ls, timeout-minutes: 2, working-directory: w }, { uses: $/x, if: always() }]\n',
  )
  expect(workflow).toMatchObject({
    name: 'w.yml',
    permissions: 'read-all',
    jobs: [{ permissions: { contents: 'write' }, condition: 'success() && (github.ref == 1)' }],
  })
  expect(Object.keys(workflow.jobs[0]?.tokens ?? {})).toEqual(expect.arrayContaining(['timeout-minutes', 'defaults']))
  expect(workflow.jobs[0]?.steps.map(({ id, condition, uses }) => ({ id, condition, uses }))).toEqual([
    { id: '__run', condition: 'success()', uses: undefined },
    { id: '__self', condition: 'always()', uses: '$/x' },
  ])
})

import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it("loads GitHub's libraries in a plain, unbundled Node", () => {
  const code = `import { parseWorkflow, NoOperationTraceWriter } from ${JSON.stringify(new URL('github-parser.ts', import.meta.url).href)}
console.log(parseWorkflow({ name: 'w', content: 'on: push' }, new NoOperationTraceWriter()).context.errors.getErrors().map((error) => error.message).join())`
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' })
  expect(printed.trim()).toBe('w (Line: 1, Col: 1): Required property is missing: jobs')
})

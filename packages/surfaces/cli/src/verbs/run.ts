import type { Verb } from '../verb.ts'

const text = (name: string, description: string) => ({ name, kind: 'text', default: '', description }) as const
const flag = (name: string, description: string) => ({ name, kind: 'flag', default: 'false', description }) as const

export const run: Verb = {
  name: 'run',
  summary: 'Run a workflow of this repository as GitHub would, and print its jobs, steps and the logs of failed steps.',
  operands: 'WORKFLOW',
  options: [
    text('event', 'What starts it: `push` (unless given), `pull_request`, `workflow_dispatch`, …'),
    text('input', 'NAME=VALUE of workflow_dispatch; may be repeated.'),
    text('secret', 'NAME=VALUE, or NAME to take it from the environment; may be repeated.'),
    text('var', 'NAME=VALUE; may be repeated.'),
    text('payload', 'File with the JSON of the webhook.'),
    text('ref', 'A branch, or refs/…; else the current branch with the working copy as it stands.'),
    text('repository', 'OWNER/NAME that the run believes to be in.'),
    text('api-url', 'Address of the REST API that steps are told.'),
    text('server-url', 'Address of the pages that steps are told.'),
    flag('fake', 'Run against a fake GitHub that holds what is committed; then print what was called and what has changed.'),
    flag('log', 'Print the log of every step, not only of failed ones.'),
    flag('json', 'Print the result as JSON.'),
  ],
  example: 'locktender run .github/workflows/ci.yml --event push',
  run: async ({ words }, terminal) => {
    const { runWorkflowCommand } = await import('@locktender/workflow-runner')
    let out = Promise.resolve()
    const exitCode = await runWorkflowCommand(words, {
      cwd: terminal.workingDirectory,
      env: terminal.environment,
      stdout: (part) => void (out = out.then(() => terminal.write(part))),
      stderr: (part) => terminal.complain(part.trimEnd()),
      openFake: async (options) => (await import('@locktender/fake-github/actions')).openFakeRunner(options),
    })
    await out
    return exitCode
  },
}

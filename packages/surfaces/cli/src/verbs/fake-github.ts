import { resolve } from 'node:path'
import { Problem } from '@locktender/contracts'
import type { Verb } from '../verb.ts'

export const fakeGithub: Verb = {
  name: 'fake-github',
  summary:
    'Serve a stateful GitHub on 127.0.0.1: REST, GraphQL, uploads and git on one port, with a demo repository acme/shop. ' +
    'Ctrl-C ends it, prints what was called, and removes everything.',
  operands: '',
  options: [
    { name: 'port', kind: 'text', default: '0', description: 'Port to listen on; 0 takes a free one.' },
    { name: 'repo', kind: 'text', default: '', description: 'Folder of a clone whose branches and tags are served, too.' },
    { name: 'repository', kind: 'text', default: 'acme/clone', description: 'OWNER/NAME under which the clone is served.' },
  ],
  example: 'locktender fake-github --port 8080',
  run: async ({ inputs }, terminal) => {
    const port = Number(inputs.text('port'))
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Problem('cli/port', `--port ${inputs.text('port')} is no port`, 'Give a number from 0 (any free one) to 65535.')
    }
    const repo = inputs.text('repo')
    const name = inputs.text('repository') ?? ''
    if (!/^[\w.-]+\/[\w.-]+$/.test(name))
      throw new Problem('cli/repository', `${JSON.stringify(name)} is no repository name`, 'Write --repository OWNER/NAME.')
    const { runFakeGithub } = await import('@locktender/fake-github')
    return runFakeGithub({
      port,
      write: (text) => terminal.write(text),
      stopped: interruption(),
      ...(repo === undefined ? {} : { clone: { directory: resolve(terminal.workingDirectory, repo), name } }),
    })
  },
}

function interruption(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  })
}

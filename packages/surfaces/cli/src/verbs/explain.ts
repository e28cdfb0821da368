import { defaultPolicyPath, policyChainOnDisk, resolveChain } from '@locktender/commands/policy'
import { explainPolicy, type ExplainedKey } from '@locktender/policy'
import type { Terminal } from '../terminal.ts'
import type { Verb } from '../verb.ts'

export const explain: Verb = {
  name: 'explain',
  summary:
    'Which policy is in force, and where does each value come from? Give a key, such as versioning or notes.mentions, to see only that.',
  operands: '[KEY]',
  options: [
    { name: 'policy', kind: 'text', default: '', description: `Policy file; else ${defaultPolicyPath} if it exists.` },
    { name: 'repo', kind: 'text', default: '', description: 'Folder of the checkout; else the current one.' },
    { name: 'json', kind: 'flag', default: 'false', description: 'Print one JSON line per value.' },
  ],
  example: 'locktender explain versioning.before-1.0',
  run: async ({ inputs, operands: [key] }, terminal) => {
    const chain = await policyChainOnDisk({ file: inputs.text('policy'), repo: inputs.text('repo') }, terminal)
    const lines = explainPolicy(resolveChain(chain), key)
    if (inputs.flag('json'))
      for (const { key: name, value, from, description } of lines)
        await terminal.write(`${JSON.stringify({ key: name, value, from, description })}\n`)
    else await terminal.write(table(lines, key !== undefined, terminal))
    return 0
  },
}

function table(lines: readonly ExplainedKey[], withMeaning: boolean, { style }: Pick<Terminal, 'style'>): string {
  const width = Math.min(44, Math.max(0, ...lines.map(({ key }) => key.length)) + 2)
  return lines
    .map(({ key, value, from, description }) => {
      const head = `${style('bold', key.padEnd(width))}${JSON.stringify(value)}  ${style('dim', `(${from})`)}\n`
      return withMeaning ? `${head}${' '.repeat(4)}${description}\n` : head
    })
    .join('')
}

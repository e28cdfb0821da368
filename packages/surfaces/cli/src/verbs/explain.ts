import { resolve } from 'node:path'
import { defaultPolicyPath } from '@locktender/commands/situation'
import { explainPolicy, loadPolicy, parsePolicy, resolvePolicy, type ExplainedKey } from '@locktender/policy'
import { readTextFileIfAny } from '@locktender/workspace'
import { Problem } from '@locktender/contracts'
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
    const asked = inputs.text('policy')
    const path = asked ?? defaultPolicyPath
    const text = await readTextFileIfAny(
      resolve(terminal.workingDirectory, asked === undefined ? (inputs.text('repo') ?? '.') : '.', path),
      { maxBytes: 16 * 1024 * 1024 },
    )
    if (text === undefined && asked !== undefined)
      throw new Problem('policy/not-found', `there is no policy file ${JSON.stringify(asked)}`, 'Check the path, or leave --policy out.')
    const parsed = text === undefined ? parsePolicy('', 'built-in defaults') : loadPolicy(text, path)
    const lines = explainPolicy(resolvePolicy(parsed), key)
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

import type { RawCommit } from '@locktender/commits'
import { commitJudge, commitReport } from '@locktender/versioning'
import { readJsonLines } from '../json-lines.ts'
import { policyOnDisk } from '../policy-on-disk.ts'
import { rawCommit } from '../raw-commit.ts'
import { readPieces } from '../read-pieces.ts'
import type { Terminal } from '../terminal.ts'
import type { Verb } from '../verb.ts'

export const commits: Verb = {
  name: 'commits',
  summary:
    'How is each commit message read? Takes JSON Lines of {"sha", "message"}, newest commit first, as one range; gives one line each.',
  operands: '[FILE]',
  options: [{ name: 'policy', kind: 'text', default: '', description: 'Policy file whose versioning rules hold.' }],
  example: `echo '{"sha":"1a2b3c4","message":"feat: add x"}' | locktender commits`,
  run: async ({ inputs, operands }, terminal) => {
    const { versioning = {} } = await policyOnDisk(inputs.text('policy'), terminal)
    const raw = await readRawCommits(operands[0], terminal)
    const judge = commitJudge(versioning)
    for (const judged of judge.judge(judge.read(raw)))
      await terminal.write(`${JSON.stringify(commitReport({ judged, deciding: false }))}\n`)
    return 0
  },
}

async function readRawCommits(file: string | undefined, terminal: Terminal): Promise<RawCommit[]> {
  const source = file === undefined || file === '-' ? 'standard input' : file
  const commitsRead: RawCommit[] = []
  for await (const { value, line } of readJsonLines(readPieces(file === '-' ? undefined : file, terminal), source))
    commitsRead.push(rawCommit(value, source, line))
  return commitsRead
}

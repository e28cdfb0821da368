import { expect, it } from 'vitest'
import { judgeFindings } from './actionlint-messages.ts'

const entry = { message: 'too new', file: 'a.yml', reason: 'r', since: '2026-01-01' }
const finding = { message: 'too new', filepath: 'a.yml', line: 1 }

it.each([
  { because: 'the entry allows it, wherever it stands in the file', findings: [finding, { ...finding, line: 9 }], wrong: 0, unused: 0 },
  { because: 'another message is a finding', findings: [finding, { ...finding, message: 'too new!' }], wrong: 1, unused: 0 },
  { because: 'the same message in another file is a finding', findings: [finding, { ...finding, filepath: 'b.yml' }], wrong: 1, unused: 0 },
  { because: 'an entry that allows nothing is to be deleted', findings: [], wrong: 0, unused: 1 },
])('judges findings: $because', ({ findings, wrong, unused }) => {
  const judged = judgeFindings(findings, [entry])
  expect([judged.wrong.length, judged.unused.length]).toEqual([wrong, unused])
})

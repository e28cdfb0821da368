import { expect, it } from 'vitest'
import { judgeDifferences } from './known-differences.ts'

const known = [{ scenario: 's', where: ['job a'], reason: 'r' }]
const found = { scenario: 's', where: 'job a', runner: '1', act: '2' }

it.each([
  { because: 'it is listed', differences: [found], unexplained: 0, unused: 0 },
  { because: 'another place is not', differences: [found, { ...found, where: 'job b' }], unexplained: 1, unused: 0 },
  { because: 'the same place of another scenario is not', differences: [found, { ...found, scenario: 't' }], unexplained: 1, unused: 0 },
  { because: 'what is listed must come up', differences: [], unexplained: 0, unused: 1 },
])('judges differences: $because', ({ differences, unexplained, unused }) => {
  const judged = judgeDifferences(differences, known)
  expect([judged.unexplained.length, judged.unused.length]).toEqual([unexplained, unused])
})

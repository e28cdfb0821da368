import { expect, it } from 'vitest'
import { compareOpinions, type Opinion } from './opinion.ts'

const opinion = (
  change: { result?: string; step?: string; output?: string; calls?: readonly string[]; left?: readonly string[] } = {},
): Opinion => ({
  jobs: new Map([
    [
      'a',
      { result: change.result ?? 'success', steps: [{ id: 's', result: change.step ?? 'success', outputs: { x: change.output ?? '1' } }] },
    ],
  ]),
  calls: change.calls ?? ['GET one 200', 'GET two 200'],
  left: change.left ?? ['refs/heads/main'],
})

it('finds nothing between equal opinions', () => {
  expect(compareOpinions('w', opinion(), opinion())).toEqual([])
})

it.each([
  { because: 'a job ended otherwise', act: opinion({ result: 'failure' }), where: 'job a' },
  { because: 'a step did', act: opinion({ step: 'skipped' }), where: 'step a/s' },
  { because: 'an output has another value', act: opinion({ output: '2' }), where: 'output a/s.x' },
  { because: 'a call is missing', act: opinion({ calls: ['GET one 200'] }), where: 'calls' },
  { because: 'two calls changed places', act: opinion({ calls: ['GET two 200', 'GET one 200'] }), where: 'calls' },
  { because: 'it left something else', act: opinion({ left: [] }), where: 'left' },
  { because: 'a job is missing', act: { ...opinion(), jobs: new Map() }, where: 'job a' },
])('finds the place where $because', ({ act, where }) => {
  expect(compareOpinions('w', opinion(), act).map((each) => each.where)).toContain(where)
  expect(compareOpinions('w', act, opinion()).map((each) => each.where)).toContain(where)
})

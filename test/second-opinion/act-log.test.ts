import { expect, it } from 'vitest'
import { readActLog } from './act-log.ts'

const line = (fields: object): string => JSON.stringify({ level: 'info', msg: '', ...fields })
const at = (step: readonly string[], more: object, job = 'w/a', jobID = 'a', stage = 'Main'): string =>
  line({ job, jobID, stage, stepID: step, ...more })

it('reads results and outputs of jobs and steps, and what act leaves unsaid is skipped', () => {
  const log = [
    line({ msg: 'no job' }),
    at(['s'], { stepResult: 'success' }),
    at(['s'], { command: 'set-output', name: 'url', arg: 'http://127.0.0.1:1/x' }),
    at(['1', 'inner'], { stepResult: 'failure' }),
    at(['1'], { stepResult: 'failure' }),
    at(['1'], { stepResult: 'success' }, 'w/a', 'a', 'Post'),
    line({ job: 'w/a', jobID: 'a', jobResult: 'failure' }),
    'Error: one job failed',
  ].join('\n')
  const shape = new Map([
    ['a', ['s', '1', '2']],
    ['b', ['0']],
  ] as const)
  expect([...readActLog(log, shape, 'http://127.0.0.1:1')]).toEqual([
    [
      'a',
      {
        result: 'failure',
        steps: [
          { id: 's', result: 'success', outputs: { url: 'URL/x' } },
          { id: '1', result: 'failure', outputs: {} },
          { id: '2', result: 'skipped', outputs: {} },
        ],
      },
    ],
    ['b', { result: 'skipped', steps: [] }],
  ])
})

it('tells the copies of a matrix apart by their numbers, and puts the jobs of a called workflow under the job that calls', () => {
  const log = [
    line({ job: 'w/m-2', jobID: 'm', jobResult: 'failure' }),
    line({ job: 'w/m-1', jobID: 'm', jobResult: 'success' }),
    line({ job: 'call/other/a', jobID: 'a', jobResult: 'success' }),
  ].join('\n')
  const shape = new Map([
    ['m', []],
    ['call', null],
    ['uncalled', null],
  ] as const)
  expect([...readActLog(log, shape, 'URL')].map(([name, { result }]) => `${name} ${result}`)).toEqual([
    'call/a success',
    'm #1 success',
    'm #2 failure',
    'uncalled skipped',
  ])
})

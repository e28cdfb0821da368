import { readPathPattern } from '@locktender/workspace'
import { describe, expect, it } from 'vitest'
import { sampleCall } from '../sample-call.ts'
import { qualityGate } from './command.ts'
import { gateScope, withRequired } from './gate-scope.ts'
import { usualPlaces } from './usual-places.ts'

const scope = (inputs: Readonly<Record<string, string>>): ReturnType<typeof gateScope> => gateScope(sampleCall(qualityGate, '/', inputs))

describe('the scope of a call', () => {
  it.each([
    { inputs: {}, is: {} },
    { inputs: { stage: 'staging', type: 'hotfix' }, is: { until: 'staging', releaseClass: 'hotfix' } },
    { inputs: { environment: 'pre-prod' }, is: { environment: { name: 'pre-prod', on: 'entry' } } },
    { inputs: { environment: 'pre-prod:exit' }, is: { environment: { name: 'pre-prod', on: 'exit' } } },
  ])('is $is for $inputs', ({ inputs, is }) => {
    expect(scope(inputs)).toEqual(is)
  })

  it.each(['a:b', ':exit', 'a:'])('refuses the environment %s', (environment) => {
    expect(() => scope({ environment })).toThrow(expect.objectContaining({ code: 'input/not-an-environment' }))
  })
})

describe('gates of the input', () => {
  it('are asked for beside those of the policy, in every scope', () => {
    const policy = {
      gates: [{ id: 'require', check: 'build' }],
      types: { hotfix: { gates: ['require'] } },
      environments: { uat: { entry: ['require'] } },
    }
    const given = withRequired(policy as never, 'ran >= 1', { releaseClass: 'hotfix', environment: { name: 'uat', on: 'entry' } })
    expect(given).toMatchObject({
      gates: [{ id: 'require' }, { id: 'input-require', require: 'ran >= 1', stage: 'development' }],
      types: { hotfix: { gates: ['require', 'input-require'] } },
      environments: { uat: { entry: ['require', 'input-require'] } },
    })
  })

  it('are that tests ran and none failed where nobody asks for anything', () => {
    expect(withRequired({}, undefined, {}).gates).toEqual([{ id: 'tests', require: 'failed == 0 and ran >= 1', stage: 'development' }])
    expect(withRequired({}, 'a\n\n b ', {}).gates).toMatchObject([
      { id: 'require-1', require: 'a' },
      { id: 'require-2', require: 'b' },
    ])
  })
})

it('every usual place is a pattern', () => {
  expect(usualPlaces.filter((pattern) => readPathPattern(pattern).length === 0)).toEqual([])
})

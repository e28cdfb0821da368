import type { PlanDelivery, RiskService } from '@locktender/contracts/validators/types'
import { describe, expect, it } from 'vitest'
import { policyOf } from '../plan-input.fixture.ts'
import type { RiskAssessment } from '../risk/risk-assessment.ts'
import { adviseDelivery } from './advise-delivery.ts'
import type { DeliveryFacts } from './delivery-rules.ts'
import { processWeight } from './process-weight.ts'

const facts = { linesChanged: 0, filesChanged: 0, errorBudgetLeft: 1, recentFailures: 0, registerScore: 0, openDependencies: 0 }
const risk = (level: string | null): RiskAssessment => ({
  points: 0,
  level,
  levels: level === null ? [] : [level],
  findings: [],
  exposure: 'unknown',
  facts,
})
const policy = (service: RiskService, type = '{}') =>
  policyOf(`policy: 1\ntypes: { minor: ${type} }\nrisk: { service: ${JSON.stringify(service)} }`).policy

describe('the way of delivery', () => {
  it.each<[because: string, service: RiskService, level: string | null, type: string, advised: string]>([
    ['nothing is known', {}, null, '{}', 'rolling phased'],
    ['customers can be split', { traffic: 'customer-facing', 'splits-traffic': true }, 'high', '{}', 'canary phased'],
    ['colleagues need no canary', { traffic: 'internal', 'splits-traffic': true }, null, '{}', 'rolling phased'],
    ['two copies fit', { criticality: 'high', 'double-capacity': true }, null, '{}', 'blue-green phased'],
    ['low risk runs by itself', { 'simple-rollback': true }, null, '{ automation: automatic }', 'rolling continuous'],
    ['the risk is not low', { 'simple-rollback': true }, 'medium', '{ automation: automatic }', 'rolling phased'],
  ])('is advised as it fits, where %s', (_, service, level, type, advised) => {
    const advice = adviseDelivery(policy(service, type), 'minor', risk(level))
    expect(`${advice.advised.strategy} ${advice.advised.model}`).toBe(advised)
    expect(advice.advised.because).not.toBe('')
  })

  it.each<[because: string, service: RiskService, level: string | null, planned: PlanDelivery | undefined, type: string, codes: string[]]>([
    ['nobody chose', {}, null, undefined, '{}', []],
    ['big bang is low risk and simple to undo', { 'simple-rollback': true }, null, { model: 'big-bang', strategy: 'big-bang' }, '{}', []],
    [
      'big bang is risky',
      { 'simple-rollback': true },
      'medium',
      { model: 'big-bang', strategy: 'big-bang' },
      '{}',
      ['delivery/big-bang-risk'],
    ],
    ['nobody knows the way back of a big bang', {}, null, undefined, '{ strategy: big-bang }', ['delivery/big-bang-risk']],
    [
      'everything at once is a big bang by another name',
      {},
      null,
      { model: 'big-bang', strategy: 'rolling' },
      '{}',
      ['delivery/big-bang-risk'],
    ],
    ['traffic cannot be split', { 'splits-traffic': false }, null, undefined, '{ strategy: canary }', ['delivery/cannot-split']],
    ['two copies do not fit', { 'double-capacity': false }, null, undefined, '{ strategy: blue-green }', ['delivery/no-double-capacity']],
    [
      'the plan chooses before the class',
      { 'double-capacity': false },
      null,
      { model: 'phased', strategy: 'rolling' },
      '{ strategy: blue-green }',
      [],
    ],
  ])('is objected to as it does not fit, where %s', (_, service, level, planned, type, codes) => {
    const advice = adviseDelivery(policy(service, type), 'minor', risk(level), planned)
    expect(advice.objections.map(({ code }) => code)).toEqual(codes)
    expect(advice.chosen === null).toBe(planned === undefined && type === '{}')
  })

  it.each<[Partial<DeliveryFacts>, string]>([
    [{ owners: 1 }, 'light'],
    [{ owners: 1, lowRisk: false }, 'formal'],
    [{ owners: 2 }, 'formal'],
    [{}, 'formal'],
    [{ owners: 1, touches: ['revenue'] }, 'formal'],
    [{ owners: 1, touches: ['revenue', 'compliance'] }, 'regulated'],
  ])('calls for a process by what is at stake: %j is %s', (given, process) => {
    expect(processWeight({ lowRisk: true, automatic: false, ...given }).process).toBe(process)
  })
})

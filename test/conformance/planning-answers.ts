import { makeTimeline, planRelease } from '@locktender/planning'
import { planText, planWith } from '../../packages/domain/planning/src/plan-file/plan-file.fixture.ts'
import { noonMs, planInput, policyOf } from '../../packages/domain/planning/src/plan-input.fixture.ts'

/** Prints what planning answers about many releases in many zones: run it under several TZ, and the output is the same. */
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Chatham']
const dates = ['2026-12-01T14:00', '2026-03-29T02:30', '2026-10-25T02:30', '2026-11-01', '2026-04-05T01:45', '2027-01-01']
const policy = policyOf(`policy: 1
roles: { product-owner: [acme/po], tech-lead: [acme/leads] }
types: { use: weeks-8, minor: { plan-ahead: 2w, scope-freeze: 1w, approve: { product-owner: 1 }, timeline: [weeks-8, week-before, day-of-release] } }
`)

for (const zone of zones)
  for (const date of dates) {
    const planFile = { text: planWith('2026-12-01T14:00', date), file: '.github/release-plan.yml' }
    for (const nowMs of [noonMs, Date.parse('2026-12-01T13:30:00Z')])
      console.log(JSON.stringify({ zone, date, nowMs, plan: planRelease(planInput({ policy, planFile, zone, nowMs })) }))
    console.log(JSON.stringify(makeTimeline(['weeks-8', 'week-before', 'day-of-release'], date, { zone, nowMs: noonMs })))
  }
if (!planText.includes('2026-12-01T14:00')) throw new Error('the plan has another day')

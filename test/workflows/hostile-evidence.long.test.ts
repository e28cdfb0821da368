import validateData from '@locktender/contracts/validators/quality-gate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { openGateShop } from './gate-shop.ts'
import { hostileFiles } from './hostile-evidence.files.ts'
import { hostilePlatform, usual } from './hostile-evidence.platform.ts'
import { hostileReports } from './hostile-evidence.reports.ts'
import { hostileRules } from './hostile-evidence.rules.ts'
import { hostileTools } from './hostile-evidence.tools.ts'
import { inJunit, passing, runHostile } from './hostile-evidence.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

const groups = { ...hostileReports, ...hostileFiles, ...hostileTools, ...hostileRules }
const decisions = ['GO', 'CONDITIONAL', 'NO-GO']

for (const [number, { what, attacks }] of Object.entries(groups))
  describe.concurrent(`Hostile inputs, group ${number}: ${what}`, () => {
    it.each(attacks)('$because: $ends', async (attack) => {
      const run = await runHostile(bundle, attack)
      const { ends, code, says, hides, leaves } = attack
      const { reasons, data } = run.wholeResult
      const codes = reasons.map((reason) => reason.code)
      const status = !decisions.includes(ends) ? 2 : ends === 'NO-GO' ? 1 : 0
      const seen = status < 2 ? run.outputs['decision'] : codes[0]
      expect([run.exitCode, seen], run.log).toEqual([status, expect.stringContaining(ends)])
      if (status < 2) expect(validateData(data), JSON.stringify(validateData.errors)).toBe(true)
      if (code !== undefined) expect(codes).toContain(code)
      if (says !== undefined) expect(JSON.stringify([reasons, data])).toContain(says)
      if (hides !== undefined) expect(`${run.log}${run.summary}${JSON.stringify([run.outputs, run.wholeResult])}`).not.toMatch(hides)
      leaves?.(run)
    })
  })

for (const [number, { what, attacks }] of Object.entries(hostilePlatform))
  describe.concurrent(`Hostile inputs, group ${number}: ${what}`, () => {
    it.each(attacks)('$because: $ends', async ({ policy = usual.policy, inputs = usual.inputs, overrides = {}, arrange, ends, code }) => {
      const shop = await openGateShop(policy, undefined, { overrides })
      try {
        arrange(shop)
        const { problem, result, data } = await shop.run(inputs)
        expect(problem?.code ?? data.decision, JSON.stringify(result.reasons)).toBe(ends)
        if (code !== undefined) expect(result.reasons.map((reason) => reason.code)).toContain(code)
      } finally {
        await shop.close()
      }
    })
  })

it('covers all 25 groups', () => {
  const numbers = [groups, hostilePlatform].flatMap((each) =>
    Object.entries(each).flatMap(([number, { attacks }]) => (attacks.length > 0 ? [Number(number)] : [])),
  )
  expect([...new Set(numbers)].toSorted((one, other) => one - other)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
})

describe('Hostile inputs, group 24: several evaluators', () => {
  const reading = async (report: string): Promise<readonly [string | undefined, string, string | undefined]> => {
    const { outputs, wholeResult } = await runHostile(bundle, { because: '', ends: 'GO', ...inJunit(report) })
    return [outputs['decision'], JSON.stringify(wholeResult.data), wholeResult.evidence.at(-1)?.sha256]
  }

  it('say the same at the same time, byte for byte', async () => {
    const [one, other] = await Promise.all([reading(passing), reading(passing)])
    expect(one[0]).toBe('GO')
    expect(other).toEqual(one)
  })

  it('say something else of changed evidence, and name its digest', async () => {
    const before = await reading(passing)
    const after = await reading(passing.replace('<testcase name="a"/>', '<testcase name="a"><failure/></testcase>'))
    expect([before[0], after[0]]).toEqual(['GO', 'NO-GO'])
    expect(after[2]).not.toBe(before[2])
  })
})

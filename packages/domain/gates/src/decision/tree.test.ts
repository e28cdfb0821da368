import { describe, expect, it } from 'vitest'
import { baseItem, commit, gated, item, mainCommit, report, row } from '../gate-input.fixture.ts'
import type { Waiver } from '@locktender/contracts'

const check = (name: string, conclusion: string) => ({ name, conclusion, commit })

describe('the tree', () => {
  const policy = `
gates:
  - { id: a, stage: development, check: a }
  - { id: b, stage: development, check: b, level: advisory }
  - { id: c, stage: staging, check: c, source: Handbook }
  - { id: d, stage: production, check: d, level: advisory }
`
  const judged = (a: string, b: string, c: string) =>
    gated(policy, { checks: [check('a', a), check('b', b), check('c', c), check('d', 'success')] })

  it('has a node for each stage with gates, each explained by what decides it', async () => {
    const { tree, stages } = await judged('success', 'failure', 'failure')
    expect(tree).toMatchObject({
      id: 'decision',
      kind: 'decision',
      state: 'fail',
      code: 'check/failed',
      message: 'c: The check c ended as failure.',
    })
    expect(tree.children.map(({ id, kind, text, state, code, message, level }) => [id, kind, text, state, code, message, level])).toEqual([
      ['stage/development', 'stage', 'development', 'pass', 'check/success', 'a: The check a has succeeded.', 'blocking'],
      ['stage/staging', 'stage', 'staging', 'fail', 'check/failed', 'c: The check c ended as failure.', 'blocking'],
      ['stage/production', 'stage', 'production', 'not-applicable', 'gate/advisory-only', 'No gate of this stage blocks.', 'blocking'],
    ])
    expect(stages.map(({ entry, exit }) => [entry, exit])).toEqual([
      ['not-applicable', 'pass'],
      ['pass', 'not-applicable'],
      ['pass', 'fail'],
      ['fail', 'not-applicable'],
    ])
  })

  it('explains a stage by the gate that decides it, not by the first', async () => {
    const two = 'gates: [ { id: a, stage: staging, check: a }, { id: b, stage: staging, check: b } ]'
    const { tree } = await gated(two, { checks: [check('a', 'success'), check('b', 'failure')] })
    const [stage] = tree.children
    expect({ ...stage, children: [] }).toEqual({
      id: 'stage/staging',
      kind: 'stage',
      text: 'staging',
      state: 'fail',
      level: 'blocking',
      code: 'check/failed',
      message: 'b: The check b ended as failure.',
      measured: null,
      limit: null,
      margin: null,
      evidence: [],
      children: [],
    })
  })

  it('has each gate with its only condition', async () => {
    const { tree } = await judged('success', 'success', 'success')
    expect(tree).toMatchObject({ state: 'pass', code: 'gate/go', message: '4 gates hold or do not apply.' })
    expect(tree.children[1]?.children).toEqual([
      {
        id: 'c',
        kind: 'gate',
        text: 'check c',
        state: 'pass',
        level: 'blocking',
        code: 'check/success',
        message: 'The check c has succeeded.',
        measured: 'success',
        limit: 'success',
        margin: null,
        evidence: [],
        source: 'Handbook',
        children: [
          {
            id: 'c/1',
            kind: 'condition',
            text: 'check c',
            state: 'pass',
            level: 'blocking',
            code: 'check/success',
            message: 'The check c has succeeded.',
            measured: 'success',
            limit: 'success',
            margin: null,
            evidence: [],
            children: [],
          },
        ],
      },
    ])
    expect(tree.children[0]?.children.map(({ level }) => level)).toEqual(['blocking', 'advisory'])
  })

  it('tells how many more decide', async () => {
    expect((await judged('failure', 'success', 'failure')).tree.message).toBe('a: The check a ended as failure. And 1 more.')
  })

  it('is conditional on what is advisory, and lists what remains', async () => {
    const data = await judged('success', 'failure', 'success')
    expect(data).toMatchObject({
      decision: 'CONDITIONAL',
      tree: { state: 'pass', code: 'check/failed', message: 'b: The check b ended as failure.' },
    })
    expect(data.followUps).toEqual(['b: The check b ended as failure.'])
  })

  it('holds no numbers for a gate of several conditions, and all of its evidence', async () => {
    const two = 'gates: [ { id: tests, require: "failed == 0 and ran >= 1" } ]'
    const evidence = [
      item('a.xml', report({ 'tests.total': 1, 'tests.failed': 0 })),
      item('b.xml', report({ 'tests.total': 1, 'tests.failed': 1 })),
    ]
    const gate = (await gated(two, { evidence })).tree.children[0]?.children[0]
    expect(gate).toMatchObject({
      state: 'fail',
      measured: null,
      limit: null,
      margin: null,
      evidence: ['a.xml', 'b.xml'],
      text: 'tests.failed == 0 and tests.ran >= 1',
    })
  })

  it('of one gate says so', async () => {
    expect((await gated('gates: [ { id: a, check: a } ]', { checks: [check('a', 'success')] })).tree.message).toBe('1 gate holds.')
  })
})

describe('the findings', () => {
  const policy = 'gates: [ { findings: "critical == 0" }, { id: also, require: "findings.high == 0" } ]'
  const waiver: Waiver = {
    id: 'W-1',
    scope: { gate: 'also', rule: 'waived' },
    reason: 'It is mended in the next one.',
    owner: 'a',
    author: 'a',
    approver: 'b',
    created: '2026-06-01',
    expires: '2026-06-30',
  }
  const place = (file: string, line: number) => ({ at: { file, line } })
  const rows = [
    row({ severity: 'low', rule: 'l' }),
    row({ severity: 'critical', rule: 'waived' }),
    row({ severity: 'info', rule: 'i' }),
    row({ severity: 'unknown', rule: 'u' }),
    row({ severity: 'medium', rule: 'm' }),
    row({ severity: 'high', rule: 'z', ...place('b.ts', 2) }),
    row({ severity: 'high', rule: 'y', ...place('b.ts', 2) }),
    row({ severity: 'high', rule: 'old', ...place('a.ts', 1) }),
    row({ severity: 'high', rule: 'x', ...place('b.ts', 1) }),
    row({ severity: 'high', rule: 'w', ...place('c.ts', 1) }),
    row({ severity: 'high', rule: 'nowhere', at: undefined as never, subject: 'left-pad' }),
    row({ severity: 'critical', rule: 'c' }),
  ]
  const evidence = [item('e.json', report({ 'findings.eslint.total': rows.length }, { format: 'eslint-json', rows }))]
  const old = rows.filter(({ rule }) => rule === 'old')
  const baseline = {
    commit: mainCommit,
    items: [baseItem('e.json', report({ 'findings.eslint.total': 1 }, { format: 'eslint-json', rows: old }))],
  }

  it('are in one order: not waived, severity, new, file, line, rule', async () => {
    for (const given of [rows, rows.toReversed()]) {
      const turned = [item('e.json', report({ 'findings.eslint.total': rows.length }, { format: 'eslint-json', rows: given }))]
      const { findings } = await gated(policy, { evidence: turned, baseline, waivers: [waiver] })
      expect(findings.map(({ rule }) => rule)).toEqual(['c', 'nowhere', 'x', 'y', 'z', 'w', 'old', 'm', 'l', 'u', 'i', 'waived'])
    }
  })

  it('hold their place or their subject, whether they are new, and their waiver', async () => {
    const { findings } = await gated(policy, { evidence, baseline, waivers: [waiver] })
    expect(findings.find(({ rule }) => rule === 'nowhere')).toEqual({
      kind: 'finding',
      source: 'eslint',
      rule: 'nowhere',
      severity: 'high',
      message: 'eval is harmful',
      subject: 'left-pad',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      isNew: true,
      waivedBy: null,
    })
    expect(findings.find(({ rule }) => rule === 'old')).toMatchObject({ file: 'a.ts', line: 1, isNew: false })
    expect(findings.find(({ rule }) => rule === 'old')).not.toHaveProperty('subject')
    expect(findings.at(-1)).toMatchObject({ waivedBy: 'W-1' })
    const { findings: alone } = await gated(policy, {
      evidence: [item('e.json', report({ 'findings.eslint.total': 1 }, { format: 'eslint-json', rows: [row({ at: { file: 'a.ts' } })] }))],
    })
    expect(alone).toMatchObject([{ file: 'a.ts', isNew: null }])
    expect(alone[0]).not.toHaveProperty('line')
  })

  it('that are equal are as many as there are, however many gates read them', async () => {
    const twice = [item('e.json', report({ 'findings.eslint.total': 2 }, { format: 'eslint-json', rows: [row(), row()] }))]
    expect((await gated(policy, { evidence: twice })).findings).toHaveLength(2)
    expect((await gated(policy, { evidence: twice, waivers: [waiver] })).findings).toHaveLength(2)
  })

  it('of two gates hold the waiver that is there, whichever gate has it, and of two the first', async () => {
    const one = [item('e.json', report({ 'findings.eslint.total': 1 }, { format: 'eslint-json', rows: [row()] }))]
    const of = (id: string, gate: string): Waiver => ({ ...waiver, id, scope: { gate, rule: 'no-eval' } })
    const shown = async (...waivers: readonly Waiver[]) =>
      (await gated(policy, { evidence: one, waivers })).findings.map(({ waivedBy }) => waivedBy)
    expect(await shown(of('W-1', 'findings'))).toEqual(['W-1'])
    expect(await shown(of('W-2', 'also'))).toEqual(['W-2'])
    expect(await shown(of('W-2', 'also'), of('W-1', 'findings'))).toEqual(['W-1'])
    expect(await shown({ ...waiver, id: 'W-3', scope: { gate: 'also' } })).toEqual([null])
  })

  it('are cut at a number, and the rest is counted', async () => {
    const many = Array.from({ length: 501 }, (_, index) => row({ rule: `r${index}` }))
    const data = await gated(policy, {
      evidence: [item('e.json', report({ 'findings.eslint.total': 501 }, { format: 'eslint-json', rows: many }))],
    })
    expect([data.findings.length, data.findingsLeftOut]).toEqual([500, 1])
  })
})

describe('a note', () => {
  it.each([
    { path: '.github/workflows/ci.yml', isRule: true },
    { path: '.github/actions/a/action.yml', isRule: true },
    { path: 'CODEOWNERS', isRule: true },
    { path: 'docs/CODEOWNERS', isRule: true },
    { path: '.github/release-policy.yml', isRule: true },
    { path: 'own/waivers.yml', isRule: true },
    { path: '.github/waivers.yml', isRule: false },
    { path: 'fixtures/.github/workflows/ci.yml', isRule: false },
    { path: 'fixtures/.github/actions/a.yml', isRule: false },
    { path: 'CODEOWNERS.md', isRule: false },
    { path: 'MY-CODEOWNERS', isRule: false },
  ])('about $path: $isRule', async ({ path, isRule }) => {
    const data = await gated('waivers: own/waivers.yml\ngates: [ { id: a, check: a } ]', { changedPaths: [path] })
    expect(data.notes.map(({ code }) => code)).toEqual(isRule ? ['gate/rules-changed'] : [])
  })

  it('names ten paths and five findings of a report at most', async () => {
    const changedPaths = Array.from({ length: 12 }, (_, index) => `.github/workflows/${index}.yml`)
    const findings = Array.from({ length: 7 }, () => ({ code: 'evidence/declared-differs' as const, message: 'differs' }))
    const data = await gated('gates: [ { id: a, check: a } ]', { changedPaths, evidence: [item('a', report({}, { findings }))] })
    expect(data.notes[0]?.message.match(/\.yml/g)).toHaveLength(10)
    expect(data.notes).toHaveLength(6)
  })
})

import { describe, expect, it } from 'vitest'
import { encoder, sarifOf, suite } from './attack.ts'
import { readEvidence } from './read-evidence.ts'

describe('Group 16: secrets in evidence', () => {
  const secret = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
  it.each([
    [
      'gitleaks',
      `[{"RuleID":"github-pat","Description":"token","File":"a.env","StartLine":1,"Match":"T=${secret}","Secret":"${secret}","Line":"${secret}"}]`,
    ],
    ['gitleaks before version 8', `[{"rule":"GitHub","offender":"${secret}","file":"a.env","line":"${secret}","lineNumber":1}]`],
    [
      'trivy',
      `{"SchemaVersion":2,"Results":[{"Target":"a","Class":"secret","Secrets":[{"RuleID":"r","Severity":"HIGH","Title":"t","Match":"${secret}"}]}]}`,
    ],
    ['secret scanning', `[{"state":"open","secret_type":"pat","secret":"${secret}"}]`],
    [
      'a failure that prints its environment',
      suite(`<testcase name="t"><failure message="env TOKEN=${secret} failed"/><system-out>${secret}</system-out></testcase>`),
    ],
    [
      'a SARIF message',
      sarifOf({
        results: [{ message: { text: `found ${secret}` }, locations: [{ physicalLocation: { region: { snippet: { text: secret } } } }] }],
      }),
    ],
    ['a benchmarked command', `{"results":[{"command":"curl -H ${secret}","mean":1,"median":1,"min":1,"max":1,"stddev":0}]}`],
    ['an error message of a tool', `{"ok":false,"error":"401 for ${secret}"}`],
    ['a damaged record', `SF:a\nDA:${secret},1\nend_of_record\n`],
    ['an outcome', `<TestRun><Results><UnitTestResult outcome="${secret}"/></Results></TestRun>`],
  ])('%s: the value is in nothing that leaves', async (_tool, report) => {
    const evidence = await readEvidence([encoder.encode(report)])
    expect(evidence.format).not.toBeNull()
    expect(JSON.stringify(evidence)).not.toContain(secret)
  })
})

import { Problem } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { evidenceLine } from './evidence-line.ts'
import { EvidenceReading, readEvidence } from './read-evidence.ts'

const encoder = new TextEncoder()
const report = encoder.encode('<testsuite><testcase name="a"/></testsuite>')

describe('Reading evidence', () => {
  it('takes chunks that come later', async () => {
    const later = async function* (): AsyncGenerator<Uint8Array> {
      for (const byte of report) yield await Promise.resolve(new Uint8Array([byte]))
    }
    expect(await readEvidence(later())).toMatchObject({ format: 'junit', verdict: 'ok', bytes: report.length })
  })

  it('says which formats there are when it is given another one', async () => {
    await expect(readEvidence([report], { format: 'junit5' })).rejects.toThrow(Problem)
    await expect(readEvidence([report], { format: 'junit5' })).rejects.toMatchObject({ code: 'evidence/unknown-format' })
  })

  it('lets an error of the source through: that is no damage of the report', async () => {
    const failing = function* (): Generator<Uint8Array> {
      yield report.subarray(0, 4)
      throw new Error('the disk is gone')
    }
    await expect(readEvidence(failing())).rejects.toThrow('the disk is gone')
  })

  it('asks for no more bytes once the report is refused', async () => {
    let asked = 0
    const endless = function* (): Generator<Uint8Array> {
      for (; asked < 1000; asked++) yield encoder.encode('x'.repeat(2000))
    }
    expect(await readEvidence(endless())).toMatchObject({ verdict: 'unknown', reason: 'evidence/foreign' })
    expect(asked).toBeLessThan(100)
  })

  it('keeps the revisions that a report says were looked at', async () => {
    const versionControlProvenance = [{ revisionId: 'abc1234' }, { repositoryUri: 'https://example.com/x' }, { revisionId: 5 }]
    const sarif = JSON.stringify({ version: '2.1.0', runs: [{ tool: {}, versionControlProvenance, results: [] }] })
    expect((await readEvidence([encoder.encode(sarif)])).revisions).toEqual(['abc1234'])
    expect(await readEvidence([report])).not.toHaveProperty('revisions')
  })

  it('tells a push reader when to stop', () => {
    const reading = new EvidenceReading({ format: 'lcov' })
    expect(reading.write(encoder.encode(`SF:a\nDA:x\n${' '.repeat(70_000)}`))).toBe(false)
    expect(reading.end()).toMatchObject({ format: 'lcov', reason: 'evidence/malformed', measurements: {}, rows: [] })
  })

  it('hands back no more rows than the limit, and says how many it left out', async () => {
    const many = encoder.encode(`<testsuite>${'<testcase><failure/></testcase>'.repeat(5)}</testsuite>`)
    const { rows, rowsLeftOut, measurements } = await readEvidence([many], { limits: { rows: 2 } })
    expect([rows.length, rowsLeftOut, measurements['tests.failed']]).toEqual([2, 3, 5])
  })

  it('gives the line that the command prints', async () => {
    expect(Object.keys(evidenceLine('a.xml', 'ab', await readEvidence([report])))).toEqual([
      'file',
      'format',
      'sha256',
      'verdict',
      'measurements',
    ])
    expect(evidenceLine('b.xml', 'cd', await readEvidence([]))).toEqual({
      file: 'b.xml',
      format: null,
      sha256: 'cd',
      verdict: 'unknown',
      reason: 'evidence/empty',
      measurements: {},
    })
  })
})

import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const chunkBytes = 1024 * 1024

/** Numbers in [0, limit) that are the same for the same seed on every machine (mulberry32). */
function createNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** Writes parts until the file has about so many megabytes (10^6 bytes), then the closing text. */
function writeReport(file: string, megabytes: number, parts: Generator<string>, closing: string): void {
  const handle = openSync(file, 'w')
  let [held, written] = ['', 0]
  for (const part of parts) {
    held += part
    if (held.length < chunkBytes) continue
    written += writeSync(handle, held)
    held = ''
    if (written >= megabytes * 1e6) break
  }
  writeSync(handle, held + closing)
  closeSync(handle)
}

/** A JUnit report of about 220 bytes a case; 2 % failed, 0.5 % errors, 3.5 % skipped. */
export function generateJunit(file: string, megabytes: number): void {
  writeReport(file, megabytes, junitParts(createNumbers(1)), '</testsuites>\n')
}

function* junitParts(next: (limit: number) => number): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="acme">\n'
  for (let suite = 0; ; suite++) {
    const classname = `com.acme.shop.module${suite % 400}.feature${suite}.OrderServiceTest`
    let text = `  <testsuite name="${classname}" tests="50" failures="1" errors="0" skipped="2" time="${next(9000) / 1000}">\n`
    for (let index = 0; index < 50; index++) {
      const open = `    <testcase classname="${classname}" name="keeps the total of order ${next(1e6)} when line ${index} is changed twice" file="src/test/java/module${suite % 400}/OrderServiceTest.java" time="0.0${next(100)}"`
      const fate = next(200)
      if (fate < 4)
        text += `${open}><failure message="expected 3 &lt; 4" type="AssertionError">at OrderServiceTest.java:${index}\nat Runner.java:12</failure></testcase>\n`
      else if (fate === 4)
        text += `${open}><error message="timeout" type="TimeoutException"><![CDATA[at Socket.read(<native>)]]></error></testcase>\n`
      else if (fate < 12) text += `${open}><skipped/></testcase>\n`
      else text += `${open}/>\n`
    }
    yield `${text}  </testsuite>\n`
  }
}

/** An LCOV tracefile of files with about 300 lines, 86 branches and 10 functions each. */
export function generateLcov(file: string, megabytes: number): void {
  writeReport(file, megabytes, lcovParts(createNumbers(2)), '')
}

function* lcovParts(next: (limit: number) => number): Generator<string> {
  for (let index = 0; ; index++) {
    let text = `TN:\nSF:/srv/acme/packages/module-${index % 500}/src/feature-${index}/order-service.ts\n`
    for (let fn = 0; fn < 10; fn++) text += `FN:${fn * 30 + 1},handle${fn}\n`
    for (let fn = 0; fn < 10; fn++) text += `FNDA:${next(4)},handle${fn}\n`
    let [line, hit] = [0, 0]
    for (let row = 0; row < 300; row++) {
      line += 1 + (next(8) === 0 ? 2 : 0)
      const hits = next(5) === 0 ? 0 : next(2000)
      if (hits > 0) hit++
      text += `DA:${line},${hits}\n`
      if (row % 7 === 0) text += `BRDA:${line},${row},0,${next(9)}\nBRDA:${line},${row},1,${next(3) === 0 ? '-' : next(9)}\n`
    }
    yield `${text}LF:300\nLH:${hit}\nend_of_record\n`
  }
}

/** A SARIF log of one run, 40 rules, about 1,780 bytes a result. */
export function generateSarif(file: string, megabytes: number): void {
  writeReport(file, megabytes, sarifParts(createNumbers(3)), ']}]}\n')
}

function* sarifParts(next: (limit: number) => number): Generator<string> {
  const rules = Array.from({ length: 40 }, (_, index) => ({
    id: `acme/rule-${index}`,
    shortDescription: { text: `Rule ${index}` },
    defaultConfiguration: { level: ['error', 'warning', 'note'][index % 3] },
    properties: { 'security-severity': `${(index % 10) + 0.5}`, tags: ['security', 'external/cwe/cwe-079'] },
  }))
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"AcmeScan","rules":${JSON.stringify(rules)}}},"results":[`
  for (let index = 0; ; index++) {
    const ruleIndex = next(40)
    const place = (at: number): object => ({
      physicalLocation: {
        artifactLocation: { uri: `packages/module-${at % 500}/src/feature-${at}/order-service.ts`, uriBaseId: '%SRCROOT%', index: at },
        region: {
          startLine: 1 + next(900),
          startColumn: next(80),
          endColumn: 90,
          snippet: { text: '  const total = lines.reduce((sum, line) => sum + line.price, 0)' },
        },
      },
    })
    const result = {
      ruleId: `acme/rule-${ruleIndex}`,
      ruleIndex,
      ...(next(3) === 0 && { level: 'warning' }),
      message: {
        text: `This value reaches a query without being checked (${index}).`,
        markdown: `This value reaches a **query** without being checked (${index}).`,
      },
      locations: [place(index)],
      codeFlows: [
        { threadFlows: [{ locations: [place(index + 1), place(index + 2), place(index + 3)].map((location) => ({ location })) }] },
      ],
      partialFingerprints: { primaryLocationLineHash: `${index}a39f2c77b1e0d4:1`, primaryLocationStartColumnFingerprint: '4' },
    }
    yield (index === 0 ? '' : ',') + JSON.stringify(result)
  }
}

/** Small reports of three formats, about 5 kB each, in a folder; returns their paths. */
export function generateSmall(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, index) => {
    const file = join(folder, `report-${index}`)
    const [parts, closing] = [
      [firstOf(junitParts(createNumbers(index)), 6000), '</testsuites>\n'],
      [firstOf(lcovParts(createNumbers(index)), 5000), ''],
      [firstOf(sarifParts(createNumbers(index)), 9000), ']}]}'],
    ][index % 3] as [string, string]
    writeFileSync(file, parts + closing)
    return file
  })
}

function firstOf(parts: Generator<string>, length: number): string {
  let text = ''
  for (const part of parts) {
    text += part
    if (text.length >= length) break
  }
  return text
}

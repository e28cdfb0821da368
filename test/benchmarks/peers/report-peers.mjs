import { createReadStream, readFileSync } from 'node:fs'

/**
 * What other tools do with the same report, by name: the parser that a popular action or command reads it with, over the whole file as
 * that tool hands it over. Prints what it counted. Installed beside `package.json`, apart from the suite.
 */
const peers = {
  // dorny/test-reporter.
  xml2js: async (file) => {
    const { parseStringPromise } = await import('xml2js')
    const { testsuites } = await parseStringPromise(readFileSync(file))
    return { suites: testsuites.testsuite.length, cases: sum(testsuites.testsuite, ({ testcase = [] }) => testcase.length) }
  },
  // mikepenz/action-junit-report and many small actions.
  'fast-xml-parser': async (file) => {
    const { XMLParser } = await import('fast-xml-parser')
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(readFileSync(file))
    return { suites: testsuites.testsuite.length, cases: sum(testsuites.testsuite, ({ testcase = [] }) => [testcase].flat().length) }
  },
  // What ReportPortal's and Testbeats' senders read with.
  'test-results-parser': async (file) => {
    const { default: parser } = await import('test-results-parser')
    const { total, failed, errors, skipped } = parser.parse({ type: 'junit', files: [file] })
    return { total, failed, errors, skipped }
  },
  junit2json: async (file) => {
    const { parse } = await import('junit2json')
    const { testsuite } = await parse(readFileSync(file, 'utf8'))
    return { suites: testsuite.length, cases: sum(testsuite, ({ testcase = [] }) => testcase.length) }
  },
  // What coveralls and many badges read with.
  'lcov-parse': async (file) => {
    const { default: parse } = await import('lcov-parse')
    const data = await new Promise((resolve, reject) => parse(file, (error, found) => (error ? reject(error) : resolve(found))))
    return { files: data.length, lines: sum(data, ({ lines }) => lines.found) }
  },
  '@friedemannsommer/lcov-parser': async (file) => {
    const { default: parse } = await import('@friedemannsommer/lcov-parser')
    const data = await parse({ from: createReadStream(file) })
    return { files: data.length, lines: sum(data, ({ lines }) => lines.instrumented) }
  },
  // Whatever reads SARIF at once, as most do.
  'JSON.parse': async (file) => ({ results: sum(JSON.parse(readFileSync(file, 'utf8')).runs, ({ results }) => results.length) }),
  'stream-json': async (file) => {
    const { parser } = await import('stream-json')
    let results = 0
    for await (const { name, value } of createReadStream(file).pipe(parser.asStream ? parser.asStream() : parser()))
      if (name === 'keyValue' && value === 'ruleId') results++
    return { results }
  },
}

const sum = (rows, count) => rows.reduce((total, row) => total + count(row), 0)

const [name, file] = process.argv.slice(2)
console.log(JSON.stringify(await peers[name](file)))

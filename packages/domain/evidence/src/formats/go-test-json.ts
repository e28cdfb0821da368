import type { Format } from '../format.ts'
import { lookup } from '../lookup.ts'
import { jsonLines } from '../ndjson.ts'
import type { EventHandler } from '../ndjson.ts'
import { Refusal } from '../refusal.ts'
import type { Report } from '../report.ts'
import { testFailure } from '../test-rows.ts'

const actions = new Set([
  'start',
  'run',
  'pause',
  'cont',
  'pass',
  'bench',
  'fail',
  'output',
  'skip',
  'attr',
  'artifacts',
  'build-output',
  'build-fail',
])
const finals = lookup<'passed' | 'failed' | 'skipped'>({ pass: 'passed', fail: 'failed', skip: 'skipped' })

interface TestState {
  last: 'passed' | 'failed' | 'skipped' | undefined
  results: number
  passed: boolean
  failed: boolean
  parent: boolean
}

interface PackageState {
  last: 'passed' | 'failed' | 'skipped' | undefined
  readonly tests: Map<string, TestState>
}

/** `go test -json`: one row is one test of one package that came to an end; subtests are tests. */
export const goTestJson: Format = {
  id: 'go-test-json',
  gives: 'tests',
  openEnded: true,
  lines: jsonLines(
    ({ Action, Package, ImportPath, Test, Time }) =>
      typeof Action === 'string' && actions.has(Action) && [Package, ImportPath, Test, Time].some((value) => typeof value === 'string'),
    (report) => new GoTests(report),
  ),
}

class GoTests implements EventHandler {
  readonly #report: Report
  readonly #packages = new Map<string, PackageState>()
  #tests = 0

  constructor(report: Report) {
    this.#report = report
    report.zero('tests.', 'total', 'passed', 'failed', 'skipped', 'unfinished', 'repeated-ids', 'flaky')
    report.zero('tests.leaf.', 'total', 'passed', 'failed', 'skipped')
    report.zero('tests.packages.', 'total', 'failed', 'failed-without-test', 'build-failed')
  }

  event({ Action, Package, Test, Time }: Readonly<Record<string, unknown>>): void {
    const action = Action as string
    if (typeof Time === 'string') this.#report.generatedAt = Time
    if (action === 'build-fail') this.#report.add('tests.packages.build-failed')
    if (action.startsWith('build-')) return
    const package_ = this.#package(typeof Package === 'string' ? Package : '')
    const final = finals(action)
    if (typeof Test === 'string' && Test !== '') {
      const test = this.#test(package_, Test)
      if (final === undefined) return
      test.last = final
      test.results++
      test.passed ||= final === 'passed'
      test.failed ||= final === 'failed'
    } else if (final !== undefined) package_.last = final
  }

  end(foreign: number): void {
    const report = this.#report
    for (const [name, package_] of this.#packages) {
      for (const [test, state] of package_.tests) this.#settleTest(name, test, state, package_)
      this.#settlePackage(name, package_)
    }
    if (report.get('tests.packages.build-failed') > 0) report.unknown('evidence/incomplete', 'A package did not build.')
    if (report.get('tests.total') === 0) report.unknown('evidence/no-data', 'No test came to an end.')
    report.add('report.foreign-lines', foreign)
  }

  #package(name: string): PackageState {
    let state = this.#packages.get(name)
    if (state === undefined) this.#packages.set(name, (state = { last: undefined, tests: new Map() }))
    return state
  }

  #test(package_: PackageState, name: string): TestState {
    const known = package_.tests.get(name)
    if (known !== undefined) return known
    if (++this.#tests > this.#report.limits.names) throw new Refusal('evidence/too-large', `More than ${this.#report.limits.names} tests.`)
    const state: TestState = { last: undefined, results: 0, passed: false, failed: false, parent: false }
    package_.tests.set(name, state)
    for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
      const parent = package_.tests.get(name.slice(0, slash))
      if (parent !== undefined) parent.parent = true
    }
    return state
  }

  #settleTest(package_: string, test: string, state: TestState, { tests }: PackageState): void {
    const report = this.#report
    if (state.last === undefined) {
      report.add('tests.unfinished')
      report.unknown('evidence/incomplete', `The test ${test.slice(0, 80)} did not come to an end.`)
      return
    }
    report.add('tests.total')
    report.add(`tests.${state.last}`)
    if (!state.parent) {
      report.add('tests.leaf.total')
      report.add(`tests.leaf.${state.last}`)
    }
    if (state.results > 1) report.add('tests.repeated-ids')
    if (state.passed && state.failed) report.add('tests.flaky')
    if (state.last === 'failed' && (!state.parent || tests.size === 1)) testFailure(report, 'go-test-json', `${package_}.${test}`)
  }

  #settlePackage(name: string, { last, tests }: PackageState): void {
    const report = this.#report
    if (name === '' && last === undefined) return
    report.add('tests.packages.total')
    if (last === undefined) report.unknown('evidence/incomplete', `The package ${name.slice(0, 80)} did not come to an end.`)
    if (last !== 'failed') return
    report.add('tests.packages.failed')
    if ([...tests.values()].some((test) => test.last === 'failed')) return
    report.add('tests.packages.failed-without-test')
    report.unknown('evidence/incomplete', `The package ${name.slice(0, 80)} failed without a failed test.`)
  }
}

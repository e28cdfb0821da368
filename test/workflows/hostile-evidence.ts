import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRepository } from '@locktender/git/testing'
import { runStep, type StepRun } from './run-step.ts'

/** What somebody hands to the gate on purpose, and how the action has to end. */
export interface Hostile {
  readonly because: string
  /** Files that a step before has left in the checkout. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Files of the commit, such as the policy. */
  readonly committed?: Readonly<Record<string, string>>
  /** What else is done to the checkout. */
  readonly prepare?: (directory: string) => void
  readonly inputs?: Readonly<Record<string, string>>
  /** The decision, or the code with which nothing can be decided. */
  readonly ends: 'GO' | 'NO-GO' | 'CONDITIONAL' | `${string}/${string}`
  /** A reason that must be given. */
  readonly code?: string
  /** Must stand in the message of a reason. */
  readonly says?: string
  /** What the log, the outputs, the result and the summary must not hold. */
  readonly hides?: RegExp
  /** Whatever else the step must have left. */
  readonly leaves?: (run: StepRun) => void
}

/** Hostile inputs by the number of their group; the tests of the reader, the gates and the policy use the same numbers. */
export type HostileGroups = Readonly<Record<number, { readonly what: string; readonly attacks: readonly Hostile[] }>>

export const suite = (inside: string, attributes = ''): string => `<testsuite${attributes}>${inside}</testsuite>`
export const lcov = (...lines: readonly string[]): string => `SF:cart.js\n${lines.join('\n')}\nend_of_record\n`
export const junitFile = 'reports/junit.xml'
export const policyFile = '.github/release-policy.yml'
export const passing = suite('<testcase name="a"/><testcase name="b"/>')

/** A report of tests that nobody has to be content with. */
export const inJunit = (report: string | Uint8Array): Pick<Hostile, 'files'> => ({ files: { [junitFile]: report } })

/** Watchdogs: a step that takes longer, or more memory for its objects, is stopped and fails its test. */
export const limits = { seconds: 60, megabytes: 256 }

/** Runs the bundled action on a checkout of its own. */
export async function runHostile(bundle: string, { files = {}, committed = {}, prepare, inputs = {} }: Hostile): Promise<StepRun> {
  const repository = createRepository({ commits: [{ message: 'feat: a', files: { 'cart.js': '1\n2\n3\n', ...committed } }] })
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(repository.directory, path)), { recursive: true })
      writeFileSync(join(repository.directory, path), content)
    }
    prepare?.(repository.directory)
    return await runStep({
      bundle,
      action: 'quality-gate',
      checkout: repository.directory,
      commit: repository.shas.at(-1) ?? '',
      inputs,
      environment: { NODE_OPTIONS: `--max-old-space-size=${limits.megabytes}` },
      limitSeconds: limits.seconds,
    })
  } finally {
    repository.remove()
  }
}

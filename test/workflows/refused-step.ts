import { expect } from 'vitest'
import { folderDigests } from './folder-digests.ts'
import { runStep, type ActionName, type Step } from './run-step.ts'

/** An error as a person meets it: stable code, what was seen and expected, and what mends it. */
export interface Refusal {
  readonly code: string
  readonly says: RegExp
  readonly mend: RegExp
  readonly at?: { readonly file: string; readonly line?: number; readonly column?: number }
}

const writing: Readonly<Record<ActionName, Readonly<Record<string, string>>>> = {
  'release-calendar': {},
  'version-bump': {},
  'release-notes': { changelog: 'true', 'notes-file': 'NOTES.md' },
  'quality-gate': { report: 'sign-off.md' },
  'canary-analysis': { write: 'canary.html' },
  'policy-lint': {},
  'go-no-go': { report: 'decision.html' },
  'environment-approval': { write: 'approval.html' },
  'release-plan': { write: 'plan.html', milestone: 'true', 'target-date': '2098-12-01' },
  'release-record': { write: 'record.html' },
}

/** Runs an action that would write if it could, and expects the refusal: exit status 2, one annotation, and not a byte written. */
export async function expectRefused(step: Omit<Step, 'action'>, action: ActionName, { code, says, mend, at }: Refusal): Promise<void> {
  const before = folderDigests(step.checkout)
  const run = await runStep({ ...step, action, inputs: { ...writing[action], ...step.inputs } })
  const [reason] = run.wholeResult.reasons
  expect({ code: reason?.code, exitCode: run.exitCode }, run.log).toEqual({ code, exitCode: 2 })
  expect(run.wholeResult.reasons).toHaveLength(1)
  expect(reason?.message).toMatch(says)
  expect(reason?.message).toMatch(mend)
  if (at !== undefined) expect(reason?.at).toMatchObject(at)
  expect(run.outputs['verdict']).toBe('unknown')
  expect(run.commands.filter(({ name }) => name === 'error')).toMatchObject([{ properties: { title: code } }])
  expect(run.log).not.toMatch(/\n\s+at .+:\d+:\d+/)
  expect(run.summary).toBe('')
  expect(folderDigests(step.checkout)).toEqual(before)
}

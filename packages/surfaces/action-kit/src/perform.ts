import { Problem, type Result } from '@locktender/contracts'
import type { Call, Command, Outcome } from './command.ts'
import { suiteVersion } from './suite-version.ts'

export interface Performed {
  readonly result: Result
  /** `undefined` when nothing could be decided. */
  readonly outcome: Outcome | undefined
  readonly problem: Problem | undefined
}

/**
 * Runs a command and puts its outcome into the result document. A Problem becomes a result with the verdict `unknown` and
 * the problem's code as its reason, so that scripts read one format in every case.
 *
 * @throws whatever is no Problem: a defect of the suite, not an answer
 */
export async function perform(command: Command, call: Call): Promise<Performed> {
  try {
    const outcome = await command.run(call)
    const { verdict, reasons, subject, policy, evidence, data } = outcome
    const result = envelope(command, call, { verdict, reasons: [...reasons], subject, policy, evidence: [...evidence], data: { ...data } })
    return { result, outcome, problem: undefined }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return cannotDecide(command, call, error)
  }
}

/** What stands for an answer when there is none: verdict `unknown`, the problem's code as the reason. */
export function cannotDecide(command: Pick<Command, 'name'>, call: Pick<Call, 'now' | 'environment'>, problem: Problem): Performed {
  const { file, line, column } = problem.at ?? {}
  const at =
    file === undefined ? {} : { at: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) } }
  const result = envelope(command, call, {
    verdict: 'unknown',
    reasons: [{ code: problem.code, message: `${problem.message.replace(/\.$/, '')}. ${problem.hint}`, ...at }],
    subject: { repository: call.environment['GITHUB_REPOSITORY'] ?? '', commit: call.environment['GITHUB_SHA'] ?? '' },
    policy: { path: null, digest: null, chain: [] },
    evidence: [],
    data: {},
  })
  return { result, outcome: undefined, problem }
}

function envelope(
  command: Pick<Command, 'name'>,
  call: Pick<Call, 'now'>,
  rest: Omit<Result, 'schema' | 'action' | 'version' | 'at'>,
): Result {
  return {
    schema: 'https://locktender.dev/schemas/result.schema.json',
    action: command.name,
    version: suiteVersion,
    at: call.now.toISOString(),
    ...rest,
  }
}

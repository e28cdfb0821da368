import type { GateNote, Reason } from '@locktender/contracts'
import { parsePlanFile, parseRegister } from '@locktender/planning'
import { defaultPlanPath } from './rule-texts.ts'
import type { PlanSituation } from './plan-situation.ts'

/** What a pull request does to the rules that it is judged by. */
export interface ChangedRules {
  readonly notes: readonly GateNote[]
  /** What is wrong with the plan file or register as the change leaves it, each at its line. */
  readonly mistakes: readonly Reason[]
}

type Reader = (text: string, file: string) => ReturnType<typeof parsePlanFile>['mistakes']

/**
 * Looks whether a pull request changes its policy, plan file or risk register. They hold once they are merged and change nothing now, but
 * mistakes in them are told while they can still be mended.
 *
 * @throws {Problem} `git/…`
 */
export async function changedRules({ preview, planned, target, call, texts }: PlanSituation): Promise<ChangedRules> {
  const { base } = target
  if (!preview || base === null) return { notes: [], mistakes: [] }
  const { situation, history } = planned
  const { repository } = history
  const { policy, policySource } = situation
  const planPath = call.inputs.text('plan-file') ?? texts.planFile?.file ?? defaultPlanPath
  const register = policy.risk?.register
  const readers = new Map<string, Reader | null>([
    [policySource.path ?? '.github/release-policy.yml', null],
    [planPath, (text, file) => parsePlanFile(text, file, { roles: Object.keys(policy.roles ?? {}) }).mistakes],
    ...(register === undefined ? [] : [[register, ((text, file) => parseRegister(text, file).mistakes) satisfies Reader] as const]),
  ])
  const from = await repository.fetchCommit(base, { token: call.inputs.text('github-token') })
  const files = await repository.changedFiles(from, repository.head, { counts: false })
  const changed = files.filter(({ path }) => readers.has(path)).map(({ path }) => path)
  const now = await repository.readFiles(repository.head, changed, { maxBytes: 16 * 1024 * 1024 })
  return {
    notes: changed.map((path) => ({
      code: 'plan/rules-changed',
      message: `The change touches ${path} and is judged by it as the base has it.`,
    })),
    mistakes: [...now].flatMap(([path, text]) =>
      (readers.get(path)?.(text, path) ?? []).map(({ code, at, path: key, found, expected, nearest }): Reason => ({
        code,
        message: `${key}: found ${found}; expected ${expected}${nearest === undefined ? '' : `; nearest: ${nearest}`}.`,
        at: {
          file: at.file,
          ...(at.line === undefined ? {} : { line: at.line }),
          ...(at.column === undefined ? {} : { column: at.column }),
        },
      })),
    ),
  }
}

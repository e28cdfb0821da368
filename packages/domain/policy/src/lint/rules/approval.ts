import type { Flaw, LintSubject } from '../lint-rule.ts'

/** AP02: people who must say yes to what hardly can go wrong. Regulated work keeps a yes for every change. */
export function* approvalOfLowRisk({ policy }: LintSubject): Generator<Flaw> {
  if (policy.preset === 'regulated') return
  const { docs, patch } = policy.types ?? {}
  if (docs !== undefined && (Object.keys(docs.approve ?? {}).length > 0 || docs.board !== undefined))
    yield {
      message: 'a release of documents alone waits for somebody to say yes',
      fix: 'types: { docs: { approve: {} } }',
      at: ['types', 'docs', docs.board === undefined ? 'approve' : 'board'],
    }
  if (patch?.board !== undefined)
    yield {
      message: `every patch release waits for the board ${patch.board}`,
      fix: 'Ask one role of a patch, and let risk: { levels: … } ask for more where paths or size call for it.',
      at: ['types', 'patch', 'board'],
    }
  const seats = Object.values(patch?.approve ?? {}).reduce((sum, count) => sum + count, 0)
  if (seats > 2)
    yield {
      message: `every patch release waits for ${seats} people`,
      fix: 'Ask one or two people of a patch, and let risk: { levels: … } ask for more where paths or size call for it.',
      at: ['types', 'patch', 'approve'],
    }
}

/** AP10: a question to people without what the answer rests on. */
export function* blindApproval({ policy }: LintSubject): Generator<Flaw> {
  const asked = Object.entries(policy.types ?? {}).find(
    ([, duties]) => typeof duties === 'object' && Object.keys(duties.approve ?? {}).length > 0,
  )
  if (asked === undefined) return
  if ((policy.gates ?? []).length === 0)
    yield {
      message: `people are asked about a ${asked[0]} release, and no gate shows them a test`,
      fix: 'gates: [ { tests: "failed == 0 and ran >= 1" } ]',
      at: ['types', asked[0], 'approve'],
    }
  if (policy.approvals?.rules?.['bind-to'] === 'commit')
    yield {
      message: 'a yes is about the commit only: the artifact and the plan may change after it',
      fix: 'approvals: { rules: { bind-to: digest } }',
      at: ['approvals', 'rules', 'bind-to'],
    }
}

import { durationSeconds } from '../../duration.ts'
import { linesOf } from '../facts/lines-of.ts'
import type { Flaw, LintSubject } from '../lint-rule.ts'
import { dayAfter } from './days.ts'
import { isDeployed, sectionPath } from './deployments.ts'

const migrations = /(?:^|\/)(?:migrations?|migrate|liquibase|flyway|alembic)\//i

/** AP04: migrations of data, and no word on the way back. */
export function* migrationsWithoutPath({ policy, facts }: LintSubject): Generator<Flaw> {
  const found = [...facts.paths].find((path) => migrations.test(path) && !path.includes('node_modules/'))
  if (found === undefined) return
  const isRisk = (policy.risk?.points ?? []).some(({ when }) =>
    (when.paths ?? []).some((path) => /migrat|sql|liquibase|flyway|alembic/i.test(path)),
  )
  const isForward = policy.rollback?.data === 'forward-only'
  if (isRisk || isForward) return
  yield {
    message: `${found} and its like change data, and the policy neither counts them as risk nor says that data cannot go back`,
    fix: `risk: { points: [ { add: 40, when: { paths: ["**/migrations/**"] }, require: [rollback-rehearsed] } ] }`,
    at: sectionPath(policy, 'risk'),
  }
}

/** AP17: what went wrong, and nothing that follows from it. */
export function* postMortemWithoutActions({ policy, facts }: LintSubject): Generator<Flaw> {
  const { hotfix } = policy.types ?? {}
  if (hotfix !== undefined && hotfix['needs-incident'] === true && hotfix['review-within'] === undefined)
    yield {
      message: 'a hotfix answers an incident, and nothing asks for a review afterwards',
      fix: 'types: { hotfix: { review-within: 5d } }',
      at: ['types', 'hotfix'],
    }
  if (policy.overrides?.opens === 'none')
    yield { message: 'an override opens no post-mortem', fix: 'overrides: { opens: post-mortem }', at: ['overrides', 'opens'] }
  for (const { path, text } of facts.postMortems) {
    const isTemplate = /template/i.test(path)
    const hasActions = /^#{1,6} .{0,80}\b(?:actions?|follow-ups?|next steps)\b/im.test(text) && /^\s{0,20}(?:[-*]|\d{1,3}\.|\|)/m.test(text)
    if (isTemplate || hasActions) continue
    yield {
      message: 'the post-mortem names no action that follows from it',
      fix: 'Add a section "Actions" with one line per action: what, who, by when.',
      at: { file: path, line: 1, column: 1 },
    }
  }
}

const checkedOn = /last[ -]?(?:validated|tested|reviewed|checked|rehearsed)\W{1,12}(\d{4}-\d{2}-\d{2})/i

/** AP19: a runbook that nobody has tried for long, and a rollback that nobody rehearses. */
export function* staleRunbooks(subject: LintSubject): Generator<Flaw> {
  const { policy, facts, today } = subject
  const holdsDays = (durationSeconds(policy.document?.cadence ?? '26w') ?? 0) / 86_400
  for (const file of facts.runbooks) {
    const dated = [...linesOf({ ...file, text: file.text.replaceAll('#', ' ') })].find(({ text }) => checkedOn.test(text))
    const day = checkedOn.exec(dated?.text ?? '')?.[1]
    const at = dated?.at ?? { file: file.path, line: 1, column: 1 }
    if (day === undefined)
      yield {
        message: 'the runbook does not say when it was last tried',
        fix: `Try it, then write: Last validated: ${today}`,
        at,
        severity: 'hint',
      }
    else if (dayAfter(day, holdsDays) < today)
      yield { message: `the runbook was last tried on ${day}`, fix: `Try it again, then write: Last validated: ${today}`, at }
  }
  if (policy.rollback?.run === undefined || policy.rollback['rehearsed-within'] !== undefined || !isDeployed(subject)) return
  yield {
    message: 'the rollback need never be rehearsed',
    fix: 'rollback: { rehearsed-within: 90d }',
    at: ['rollback'],
  }
}

/** AP20: releases of which nobody is told, or audiences without a message or a channel. */
export function* noAudiences(subject: LintSubject): Generator<Flaw> {
  const { policy } = subject
  const { communications = [] } = policy
  if (communications.length === 0) {
    if (isDeployed(subject))
      yield {
        message: 'the policy does not say who hears of a release',
        fix: 'communications: [ { use: audiences-5 } ]',
        at: sectionPath(policy, 'communications'),
      }
    return
  }
  for (const [index, entry] of communications.entries()) {
    if (!('audience' in entry)) continue
    const { audience, before, during, after, to = [] } = entry
    const isMute = before === undefined && during === undefined && after === undefined
    if (!isMute && to.length > 0) continue
    yield {
      message: isMute ? `the audience ${audience} hears nothing` : `the audience ${audience} has messages and no channel`,
      fix: isMute ? `{ audience: ${audience}, after: release-notes, to: [release] }` : 'to: [mail]',
      at: ['communications', index],
      severity: isMute ? 'warning' : 'hint',
    }
  }
}

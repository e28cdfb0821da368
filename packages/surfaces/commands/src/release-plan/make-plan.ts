import type { Call, Outcome } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import type { Timing } from '@locktender/github'
import { escapeMarkdown, releasePlanComment, releasePlanSummary, releasePlanText } from '@locktender/views'
import { changedRules } from './changed-rules.ts'
import { findStanding } from './find-standing.ts'
import { notesExcerpt } from './notes-excerpt.ts'
import { planOutlook } from './plan-outlook.ts'
import { planSituation, type PlanSituation } from './plan-situation.ts'
import { verdictOf } from './plan-verdict.ts'
import { postPreview } from './post-preview.ts'
import { squashNote } from './squash-note.ts'
import { toReleasePlanData } from './to-release-plan-data.ts'
import { milestoneOf } from './wanted-milestone.ts'
import { checkPageNames, writePages } from './write-page.ts'

/**
 * Plans the release of a call, keeps its comment or milestone, and writes its pages.
 *
 * @param timing the time that calls to GitHub live in; default: that of the system
 * @throws {Problem} those of `planSituation`, `planOutlook` and `milestoneOf`
 */
export async function makePlan(call: Call, timing?: Timing): Promise<Outcome> {
  const files = call.inputs.list('write')
  checkPageNames(files)
  const situation = await planSituation(call, timing)
  try {
    return await decide(situation, files)
  } catch (error) {
    // A comment of before would stand as if it were about this change.
    if (error instanceof Problem) await postPreview(situation, problemText(error))
    throw error
  }
}

async function decide(situation: PlanSituation, files: readonly string[]): Promise<Outcome> {
  const { call, planned, preview } = situation
  const outlook = await planOutlook(situation)
  call.progress('looking for what is there')
  const [changed, standing] = await Promise.all([changedRules(situation), findStanding(situation, outlook.plan.duties)])
  const { verdict, reasons } = verdictOf({
    plan: outlook.plan,
    version: planned.plan,
    preview,
    ownWait: outlook.ownWait,
    mistakes: changed.mistakes,
  })
  const kept = await milestoneOf(situation, outlook)
  const findings = planned.plan.findings.map(({ code, message }) => ({ code, message }))
  const found = {
    situation,
    outlook,
    standing,
    excerpt: notesExcerpt(call, planned, outlook.plan.class.class),
    milestone: kept.milestone,
  }
  const notes = [...situation.texts.notes, ...squashNote(situation), ...changed.notes, ...standing.notes, ...kept.notes, ...findings]
  const before = toReleasePlanData({ ...found, notes })
  const posted = await postPreview(situation, releasePlanComment({ verdict, reasons: [...reasons] }, before))
  const data = toReleasePlanData({ ...found, notes: [...notes, ...posted] })
  const { environment } = situation.input
  const subject = {
    ...planned.situation.subject,
    ...(data.tag === null ? {} : { tag: data.tag }),
    ...(environment === null ? {} : { environment }),
  }
  const told = { verdict, reasons: [...reasons], subject }
  if (!call.inputs.flag('dry-run')) await writePages(files, call, told, data)
  return {
    ...told,
    policy: planned.situation.policySource,
    evidence: situation.evidence,
    data,
    outputs: {
      class: data.class.name ?? '',
      confidence: data.class.confidence,
      next: data.next ?? '',
      points: String(data.risk.points),
      level: data.risk.level ?? '',
      duties: JSON.stringify(data.duties.map(({ id, phase, state }) => ({ id, phase, state }))),
      'opens-at': data.calendar?.opensAt ?? '',
      milestone: String(data.milestone?.number ?? ''),
    },
    summary: releasePlanSummary(told, data),
    text: releasePlanText(told, data),
  }
}

function problemText({ code, message, hint }: Problem): string {
  return `## No preview\n\n${escapeMarkdown(`${code}: ${message}`, 'block')}\n\n${escapeMarkdown(hint, 'block')}`
}

import type { Call, Command, Outcome } from '@locktender/action-kit'
import { Problem, type Evidence, type GoNoGoData, type Reason, type Subject } from '@locktender/contracts'
import { blocks, decideRelease, goNoGoVerdict, leavesRisk } from '@locktender/decision'
import { escapeMarkdown, goNoGoHeadline, goNoGoSummary, goNoGoText } from '@locktender/views'
import { decisionSituation, type DecisionSituation } from './decision-situation.ts'
import { gatherInput } from './gather-input.ts'
import { askedTime } from '../situation/asked-time.ts'
import { decisionInputs } from './inputs.ts'
import { openPostMortem } from './open-post-mortem.ts'
import { postCheck } from './post-check.ts'
import { reportPlaces, writeDecision } from './write-decision.ts'

/** Whether the release may go, over all results. It writes what `report` names, and the post-mortem of an override. */
export const goNoGo: Command = {
  name: 'go-no-go',
  summary: 'GO, CONDITIONAL, NO-GO or ABORT, over all results?',
  inputs: decisionInputs,
  outputs: [
    { name: 'decision', description: 'GO, CONDITIONAL, NO-GO or ABORT; empty when nothing could be decided.' },
    { name: 'stopping', description: 'JSON list of the criteria that stand against it, the worst first.' },
    {
      name: 'not-before',
      description: 'First instant, in UTC, at which it may be GO by what is known now; empty when no time is in the way.',
    },
    {
      name: 'reconfirm-from',
      description: 'Instant, in UTC, from which it must be decided again before the start; empty when it need not.',
    },
    { name: 'digest', description: 'SHA-256 of what it was decided on; another digest voids the decision.' },
  ],
  permissions: {
    'contents: read': 'the policy',
    'issues: write': 'only with `issue`, `read`; `write` opens the post-mortem of an override',
    'pull-requests: read': 'only with `issue` for a pull request',
    'checks: write': 'only with `report: check`; `read` for criteria on checks',
    'statuses: read': 'only for criteria on checks',
  },
  branding: { icon: 'flag', color: 'green' },
  example: 'locktender go-no-go --result-files gate.json,calendar.json --type minor --target-time 2026-12-01T09:00Z',
  run: decide,
}

/** Reasons of a step are few: the whole stands in the data. */
const mostReasons = 50

async function decide(call: Call): Promise<Outcome> {
  const places = reportPlaces(call.inputs.list('report'))
  const { now, notes, isConfirmed } = await askedTime(call)
  if (!isConfirmed) throw clockUnknown(notes[0]?.message ?? '')
  const situation = await decisionSituation({ ...call, now })
  const { data, evidence } = await decided(situation).catch(async (error: unknown) => {
    if (error instanceof Problem && places.check) await postProblem(situation, error)
    throw error
  })
  const verdict = goNoGoVerdict(data)
  const subject: Subject = { repository: situation.name, commit: situation.target.commit }
  const policy = situation.inForce.source
  const summary = goNoGoSummary(data)
  const posted = places.check ? await postCheck(situation, verdict, goNoGoHeadline(data), summary) : []
  const opened = await openPostMortem(situation, data)
  if (!call.inputs.flag('dry-run')) await writeDecision(places.files, situation.call, { verdict, data, subject, policy, evidence })
  return {
    verdict,
    reasons: [...reasonsOf(data), ...posted, ...opened, ...notes],
    subject,
    policy,
    evidence,
    data,
    outputs: {
      decision: data.decision,
      stopping: JSON.stringify(against(data).map(({ id }) => id)),
      'not-before': data.notBefore ?? '',
      'reconfirm-from': data.reconfirmFrom ?? '',
      digest: data.inputs.digest,
    },
    summary,
    text: goNoGoText(data),
  }
}

function clockUnknown(why: string): Problem {
  return new Problem('clock/unconfirmed', why, 'Votes, risks and decisions end by the clock: run the step again when GitHub answers.')
}

async function decided(situation: DecisionSituation): Promise<{ readonly data: GoNoGoData; readonly evidence: readonly Evidence[] }> {
  const { input, notes } = await gatherInput(situation)
  const data = decideRelease(input)
  const read = data.results.map(({ source, sha256, action }): Evidence => ({ path: source, sha256, producedBy: action }))
  return { data: { ...data, notes: [...data.notes, ...notes] }, evidence: [...situation.inForce.evidence, ...read] }
}

async function postProblem(situation: DecisionSituation, { code, message, hint }: Problem): Promise<void> {
  const text = `## No decision\n\n${escapeMarkdown(`${code}: ${message}`, 'block')}\n\n${escapeMarkdown(hint, 'block')}`
  await postCheck(situation, 'unknown', `No decision: ${code}`, text)
}

const against = ({ criteria }: GoNoGoData): GoNoGoData['criteria'] =>
  criteria.filter((each) => blocks(each) || (leavesRisk(each) && each.accepted === false))

function reasonsOf(data: GoNoGoData): readonly Reason[] {
  return [
    { code: data.code, message: goNoGoHeadline(data) },
    ...against(data)
      .slice(0, mostReasons)
      .map(({ id, code, message }): Reason => ({ code, message, rule: id })),
    ...data.notes.slice(0, mostReasons).map(({ code, message }): Reason => ({ code, message })),
  ]
}

import type { Outcome } from '@locktender/action-kit'
import type { Verdict } from '@locktender/contracts'
import { stagedRolloutSummary, stagedRolloutText } from '@locktender/views'
import { lateReasons } from '../rollback/late-reasons.ts'
import { workflowReasons } from '../rollback/workflow-reasons.ts'
import { rolloutData, type Standing } from './rollout-data.ts'
import type { RolloutSituation } from './rollout-situation.ts'
import { rolloutVerdict } from './rollout-verdict.ts'

/** The outcome of a run; `complaint` tells why nobody watches the rollout any more. */
export function rolloutOutcome(situation: RolloutSituation, standing: Standing, complaint: string | null = null): Outcome {
  const data = rolloutData({ ...standing, policy: situation.policy.rollback })
  // A rollout that nobody watches any more is nothing to be green about.
  const unwatched = complaint === null ? [] : [{ code: 'rollout/no-next-watcher', message: complaint }]
  const verdict = unwatched.length > 0 ? 'fail' : verdictOf(standing)
  const { subject, policySource, evidence, record } = situation
  const environment = data.environment === null ? {} : { environment: data.environment }
  return {
    verdict,
    reasons: [...unwatched, data.because, ...lateReasons(data), ...workflowReasons(data), ...record.notes()],
    subject: { ...subject, tag: standing.release, ...environment },
    policy: policySource,
    evidence,
    data,
    outputs: {
      state: data.state,
      outcome: data.outcome,
      share: data.observedShare === null ? '' : String(data.observedShare),
      judgement: '',
    },
    summary: stagedRolloutSummary({ verdict }, data),
    text: stagedRolloutText(data),
  }
}

/** A schedule ticks whether or not a release is on its way. */
export function nothingOnItsWay(situation: RolloutSituation, environment: string): Outcome {
  const because = { code: 'rollout/none', message: `no release is on its way to ${environment}` }
  const base = rolloutOutcome(situation, {
    release: '',
    view: undefined,
    rest: { do: 'wait', reason: because, untilMs: null },
    written: [],
  })
  return { ...base, verdict: 'skip', subject: situation.subject, outputs: { ...base.outputs, judgement: 'null' } }
}

function verdictOf({ rest, view }: Standing): Verdict {
  if (rest !== null) return rolloutVerdict(rest, view)
  return view === undefined ? 'unknown' : 'skip'
}

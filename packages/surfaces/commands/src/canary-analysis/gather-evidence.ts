import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem, type CanaryEvidenceFile, type Evidence, type MetricsPolicy } from '@locktender/contracts'
import { durationSeconds } from '@locktender/policy'
import {
  defaultPorts,
  evidenceText,
  fetchEvidence,
  fetchPlan,
  metricQueries,
  openSources,
  readEvidence,
  type FetchPlan,
} from '@locktender/telemetry'
import { readTextFile, resolveInside } from '@locktender/workspace'
import { objectiveMetrics } from './objective-metrics.ts'
import { stableAlone } from './stable-alone.ts'
import { checkSameStage, type StageInput } from './stage-input.ts'

/** The frozen evidence, its text, and what the result says of it. */
export interface Gathered {
  readonly file: CanaryEvidenceFile
  readonly text: string
  readonly evidence: Evidence
}

const evidenceBytes = 256 * 1024 * 1024
const defaults = { share: 0.1, stageMinutes: 60, history: '24h' } as const
const pieceMinutes = 60

/** Reads frozen evidence. Throws Problem `telemetry/evidence-…`, `workspace/…`, `canary/other-stage`. */
export async function readFrozen(path: string, call: Call, stage: StageInput): Promise<Gathered> {
  // At a terminal a person may name any file; in a job none outside the workspace.
  const isInJob = call.environment['GITHUB_ACTIONS'] === 'true'
  const text = await readTextFile(isInJob ? await resolveInside(call.directory, path) : resolve(call.workingDirectory, path), {
    maxBytes: evidenceBytes,
  })
  const file = readEvidence(text, path)
  checkSameStage(stage, file, path)
  return { file, text, evidence: { path, sha256: digestOf(text), producedBy: 'canary-evidence' } }
}

/**
 * Fetches and freezes what the policy names, for the stage that is asked about; for a self-test the stable version alone. Throws Problem
 * `input/from-missing`, `canary/no-queries`, `telemetry/…`.
 */
export async function fetchFrozen(metrics: MetricsPolicy, call: Call, stage: StageInput, repository: string): Promise<Gathered> {
  if (Object.keys(metricQueries(metrics)).length === 0)
    throw new Problem(
      'canary/no-queries',
      'No policy names a metric, so there is nothing to fetch.',
      'Add metrics.queries to the policy (or metrics.prometheus and metrics.service for the built-in ones), or give `evidence`.',
    )
  const plan = planOf(metrics, call, stage)
  const token = call.inputs.text('github-token')
  const sources = openSources(metrics, {
    ...defaultPorts,
    environment: call.environment,
    root: call.directory,
    ...(token === undefined
      ? {}
      : { github: async () => (await import('@locktender/github')).connect({ repository, token, environment: call.environment }) }),
  })
  const file = await fetchEvidence(plan, call.inputs.flag('self-test') ? stableAlone(sources) : sources)
  const text = evidenceText(file)
  const written = call.inputs.list('write').find((name) => name.toLowerCase().endsWith('.json'))
  return {
    file,
    text,
    evidence: { path: written ?? 'canary-evidence, not written', sha256: digestOf(text), producedBy: 'canary-evidence' },
  }
}

function planOf(metrics: MetricsPolicy, call: Call, stage: StageInput): FetchPlan {
  const nowSeconds = call.now.getTime() / 1000
  const isSelfTest = call.inputs.flag('self-test')
  const toSeconds = stage.toSeconds ?? nowSeconds
  const fromSeconds = stage.fromSeconds ?? (isSelfTest ? toSeconds - pieceMinutes * 60 : undefined)
  if (fromSeconds === undefined)
    throw new Problem('input/from-missing', 'Nothing says when the stage began.', 'Give `from`, e.g. 2026-12-22T10:00:00Z, or `evidence`.')
  const [canary = '', baseline = ''] = stage.versions
  const asked = stage.toSeconds === undefined ? undefined : Math.max(1, Math.ceil((toSeconds - fromSeconds) / 60))
  const plan = fetchPlan(metrics, {
    // Of the stage alone, so that the same replicas play the canary wherever it is judged.
    rollout: `stage@${new Date(fromSeconds * 1000).toISOString()}`,
    share: stage.share ?? defaults.share,
    stageMinutes: stage.stageMinutes ?? asked ?? defaults.stageMinutes,
    fromSeconds,
    toSeconds,
    nowSeconds,
    historyHours: (durationSeconds(metrics.judge?.history ?? defaults.history) ?? 0) / 3600,
    versions: { canary, baseline },
  })
  return isSelfTest ? plan : { ...plan, metrics: [...plan.metrics, ...objectiveMetrics(metrics, plan.metrics)] }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

import { createHash } from 'node:crypto'
import type { Call } from '@locktender/action-kit'
import { Problem, type QualityGateData, type Reason, type Verdict } from '@locktender/contracts'
import { gateAnnotations, gateSummary } from '@locktender/gates'
import type { CheckAnnotation, Connection } from '@locktender/github'
import { escapeMarkdown } from '@locktender/views'
import type { GateTarget } from './gate-target.ts'

/** What the external id of every check run of this gate begins with. */
const postKeyPrefix = 'locktender/quality-gate/'

/** Annotations of one check run: four requests. */
const mostAnnotations = 200

export interface Posting {
  readonly connection: Connection
  readonly target: GateTarget
  /** Tells several gates of one commit apart: the environment or stage they are about. */
  readonly name: string
  /** `check`, `comment`. */
  readonly where: readonly string[]
  readonly call: Call
}

/**
 * Posts a check run with annotations and a comment that is kept up to date. What GitHub refuses is a reason of the result and changes
 * no verdict: a pull request of a fork may write nothing.
 */
export async function postResult(posting: Posting, verdict: Verdict, data: QualityGateData): Promise<readonly Reason[]> {
  const { decision, override, tree } = data
  const title = `${decision}${override === null ? '' : ' (overridden)'}: ${tree.message}`
  const annotations = gateAnnotations(data, mostAnnotations).annotations.map(
    ({ level, title: headline, message, at }): CheckAnnotation => ({ path: at.file, startLine: at.line, level, title: headline, message }),
  )
  return post(posting, verdict, title, gateSummary(data), annotations)
}

/** Posts that nothing could be decided: a required check that never comes would block for ever, and one of before would stand. */
export async function postProblem(posting: Posting, { code, message, hint }: Problem): Promise<readonly Reason[]> {
  const text = `## No decision\n\n${escapeMarkdown(`${code}: ${message}`, 'block')}\n\n${escapeMarkdown(hint, 'block')}`
  return post(posting, 'unknown', `No decision: ${code}`, text, [])
}

async function post(
  { connection, target, name, where, call }: Posting,
  verdict: Verdict,
  title: string,
  summary: string,
  annotations: readonly CheckAnnotation[],
): Promise<readonly Reason[]> {
  const { postCheckRun, stickComment } = await import('@locktender/github')
  const posts: Readonly<Record<string, () => Promise<unknown>>> = {
    check: () => {
      const { GITHUB_RUN_ID: run = '0', GITHUB_RUN_ATTEMPT: attempt = '1' } = call.environment
      const digest = createHash('sha256')
        .update(JSON.stringify([title, summary, annotations]))
        .digest('hex')
      return postCheckRun(connection, {
        name,
        commit: target.commit,
        key: `${postKeyPrefix}${run}.${attempt}/${digest.slice(0, 32)}`,
        conclusion: verdict === 'pass' ? 'success' : verdict === 'warn' ? 'neutral' : 'failure',
        title: shortened(title, 250),
        summary,
        annotations,
      })
    },
    comment: async () =>
      target.pullRequest === null ? undefined : stickComment(connection, target.pullRequest, `<!-- locktender:${name} -->`, summary),
  }
  const reasons: Reason[] = []
  for (const place of where) {
    try {
      await posts[place]?.()
    } catch (error) {
      if (!(error instanceof Problem) || !error.code.startsWith('github/')) throw error
      reasons.push({ code: 'gate/not-posted', message: `The ${place} was not posted: ${error.message}. ${error.hint}` })
    }
  }
  return reasons
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`

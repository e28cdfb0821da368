import type { PublishedRelease, PublishStep, Reason, ReleasePublishData, Verdict } from '@locktender/contracts'
import type { StalledRelease } from '@locktender/publishing'
import { codeSpan, escapeMarkdown, escapeTableCell, plainText } from '@locktender/views'

/** How a call ended. */
export interface PublishEnd {
  readonly data: ReleasePublishData
  readonly end: 'complete' | 'conflict' | 'claimed' | 'planned' | 'requested' | 'nothing' | 'refused'
  readonly stalled: readonly StalledRelease[]
  /** Why there is nothing to release, why the version is refused, and what else a person should know. */
  readonly notes: readonly Reason[]
}

/** Verdict and reasons, the deciding one first. */
export function judgeEnd({ data, end, stalled, notes }: PublishEnd): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } {
  const conflicts = data.releases.flatMap(({ steps }) => steps.filter(({ state }) => state === 'conflict').slice(0, 1))
  const troubles = [
    ...conflicts.map(({ code, why, repair }): Reason => ({ code: code ?? 'publish/conflict', message: `${why}. ${repair ?? ''}`.trim() })),
    ...stalled.map(({ why, repair }): Reason => ({ code: 'publish/stalled', message: `${why}. ${repair}` })),
  ]
  const verdict: Verdict = troubles.length > 0 || end === 'refused' ? 'fail' : end === 'nothing' || end === 'claimed' ? 'skip' : 'pass'
  const said = headline(data, end)
  return { verdict, reasons: [...troubles, ...(said === null ? [] : [said]), ...notes] }
}

function headline({ releases, pullRequest }: ReleasePublishData, end: PublishEnd['end']): Reason | null {
  const tags = releases.map(({ tag }) => tag).join(', ')
  const done = releases.flatMap(({ steps }) => steps.filter(({ now }) => now))
  const missing = releases.flatMap(({ steps }) => steps.filter(({ state }) => state === 'missing'))
  switch (end) {
    case 'complete':
      return done.length === 0
        ? { code: 'publish/complete', message: `${tags} is out already; nothing was missing` }
        : { code: 'publish/published', message: `${tags}: ${done.map(({ id }) => id).join(', ')} done by this run` }
    case 'planned':
      return { code: 'publish/would-publish', message: `${tags}: a run would do ${missing.map(({ id }) => id).join(', ')}` }
    case 'claimed':
      return { code: 'publish/claimed', message: `another run has just begun to release ${tags} and does the rest` }
    case 'requested':
      return { code: 'publish/requested', message: requestLine(pullRequest) }
    case 'conflict':
    case 'nothing':
    case 'refused':
      return null
  }
}

function requestLine(request: ReleasePublishData['pullRequest']): string {
  if (request === null) return 'no pull request'
  const name = request.number === null ? `a pull request from ${request.branch}` : `#${request.number}`
  const did = {
    created: 'was opened',
    updated: 'was brought up to date',
    unchanged: 'is up to date',
    'kept-edited': 'was left as it is',
    'would-change': 'would be opened or changed',
  }
  return `${name} (${request.title}) ${did[request.action]}`
}

const signs: Readonly<Record<PublishStep['state'], string>> = { done: '✓', missing: '·', conflict: '✗' }

/** The ledger for a terminal. */
export function publishText({ reasons }: { readonly reasons: readonly Reason[] }, { releases }: ReleasePublishData): string {
  const lines = releases.flatMap(({ tag, url, steps }) => [
    `${plainText(tag)}${url === null ? '' : `  ${plainText(url)}`}`,
    ...steps.map(({ state, id, why }) => `  ${signs[state]} ${plainText(id)}: ${plainText(why)}`),
  ])
  return [...reasons.map(({ code, message }) => `${code}: ${plainText(message)}`), ...lines].join('\n')
}

/** The ledger as the Markdown of a job summary. */
export function publishSummary(
  { verdict, reasons }: { readonly verdict: Verdict; readonly reasons: readonly Reason[] },
  { releases }: ReleasePublishData,
): string {
  return [
    `**${verdict}**`,
    ...reasons.map(({ code, message }) => `- \`${code}\` ${escapeMarkdown(message)}`),
    ...releases.flatMap(table),
  ].join('\n')
}

function table({ tag, steps }: PublishedRelease): string[] {
  const rows = steps.map(
    ({ state, now, id, why }) => `| ${signs[state]} | ${escapeTableCell(id)} | ${escapeTableCell(why)} | ${now ? 'this run' : ''} |`,
  )
  return ['', `### ${codeSpan(tag)}`, '', '|  | step | state | done by |', '|---|---|---|---|', ...rows]
}

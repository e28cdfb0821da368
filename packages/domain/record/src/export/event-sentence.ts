import type { RecordEvent } from '@locktender/contracts'

type Of<Type extends RecordEvent['type']> = Extract<RecordEvent, { type: Type }>['data']
type Sentences = { readonly [Type in RecordEvent['type']]: (data: Of<Type>) => string }

const sentences: Sentences = {
  planned: ({ class: releaseClass, version, commit, environment, artifacts, stages }) =>
    `${releaseClass} release ${version} of ${commit.slice(0, 12)} planned${to(environment)}${listed(artifacts.length, 'artifact')}${listed(stages?.length ?? 0, 'stage')}`,
  gated: ({ action, verdict, reasons, environment }) => `${action}${to(environment)}: ${verdict}${why(reasons)}`,
  requested: ({ stage, roles }) => `${stage}: ${roles.join(', ')} asked to approve`,
  voted: ({ login, state, role, counted, reason }) =>
    `${login}${role === undefined ? '' : ` as ${role}`}: ${state}${counted ? '' : ', not counted'}; ${reason}`,
  approved: ({ stage, seats, expires }) =>
    `${stage} approved${seats.length === 0 ? '' : ` by ${seats.map(({ login, role }) => `${login} (${role})`).join(', ')}`}${until(expires)}`,
  decided: ({ outcome, reasons, until: end }) => `${outcome}${why(reasons)}${until(end)}`,
  cancelled: ({ reason, supersededBy }) => `cancelled: ${reason}${supersededBy === undefined ? '' : `; ${supersededBy} takes its place`}`,
  published: ({ tag, assets }) => `${tag} published${listed(assets.length, 'asset')}`,
  claimed: ({ lock, holder, fence, released, until: end }) =>
    released === true ? `${holder} gives ${lock} back (${fence})` : `${holder} holds ${lock} (${fence})${until(end)}`,
  'stage-applied': ({ stage, region, share }) => `stage ${stage}${at(region)}: ${percent(share)} of the traffic asked for`,
  observed: ({ stage, region, share, agrees, note }) =>
    `stage ${stage}${at(region)}: ${percent(share)} seen, ${agrees ? 'as planned' : `not as planned${note === undefined ? '' : `: ${note}`}`}`,
  judged: ({ stage, region, verdict, reasons }) => `stage ${stage}${at(region)} judged: ${verdict}${why(reasons)}`,
  advanced: ({ from, region }) => `stage ${from}${at(region)} passed`,
  held: ({ stage, region, message, until: end }) => `stage ${stage}${at(region)} held: ${message}${until(end)}`,
  'rolled-back': ({ state, trigger, cause, region, seconds, choice, workflow }) =>
    `${choice === 'roll-forward' ? 'way forward' : 'rollback'} ${beside(state, workflow)}${at(region)} (${trigger}): ${cause.message}${seconds === undefined ? '' : `, ${seconds} s after the decision`}`,
  verified: ({ window, verdict, reasons }) => `${window} window: ${verdict}${why(reasons)}`,
  'incident-linked': ({ incident, severity, confidence }) => `${severity} incident ${incident} linked (${confidence})`,
  announced: ({ audience, channel }) => `${audience} told by ${channel}`,
  overridden: ({ kind, what, by, reason, expires }) => `${what} overridden (${kind}) by ${by.join(', ')}: ${reason}${until(expires)}`,
  closed: ({ conditions }) => `closed${listed(conditions.length, 'condition')}`,
  amended: ({ of, note }) => `event ${of} amended: ${note}`,
}

/** An event in one sentence, for people. It holds text of others as it is: escape it where it is shown. */
export function eventSentence(event: RecordEvent): string {
  return (sentences[event.type] as (data: RecordEvent['data']) => string)(event.data)
}

const beside = (state: string, call: { readonly workflow: string } | undefined): string =>
  state.startsWith('dispatch') ? `workflow ${call?.workflow ?? ''} ${state}` : state
const to = (environment: string | undefined): string => (environment === undefined ? '' : ` for ${environment}`)
const at = (region: string | undefined): string => (region === undefined ? '' : ` in ${region}`)
const until = (instant: string | undefined): string => (instant === undefined ? '' : `; until ${instant}`)
const listed = (count: number, noun: string): string => (count === 0 ? '' : `, ${count} ${noun}${count === 1 ? '' : 's'}`)
const why = ([first]: readonly { readonly message: string }[]): string => (first === undefined ? '' : `: ${first.message}`)
const percent = (share: number): string => `${Number((share * 100).toPrecision(4))} %`

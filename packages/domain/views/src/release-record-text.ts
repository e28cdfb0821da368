import type { AuditedChange, Reason, RecordAnchor, RecordedRelease, RecordEntry, ReleaseRecordData, Result } from '@locktender/contracts'
import { plainText } from './plain-text.ts'

/** Lines of each list that a terminal shows before it says how many more there are. */
const shownLines = 200

/** A release-record result for a terminal: the answer first, then what else to know, then releases and their events, oldest first. */
export function releaseRecordText({ reasons }: Pick<Result, 'reasons'>, data: ReleaseRecordData): string {
  const { mode, release, releases, timeline, appended, retention, chain, audit } = data
  const overall = provenanceLine(data)
  const isOne = mode === 'show' && release !== null
  return [
    recordHeadline(data),
    ...otherReasons(reasons, data).map(({ code, message }) => `  note     ${plainText(`${code}: ${message}`)}`),
    ...some(
      appended.map(({ how, release, type, seq, text }) => `  ${how.padEnd(8)}${place(seq)} ${plainText(`${release} ${type}: ${text}`)}`),
    ),
    ...(overall === undefined ? [] : [`  ${overall}`]),
    ...some(
      (audit?.changes ?? []).map((change) => `  ${change.state.padEnd(13)} ${plainText(`${changeLine(change)}: ${change.message}`)}`),
    ),
    ...some((isOne ? [] : releases).map((each) => `  ${each.state.padEnd(15)} ${plainText(releaseLine(each))}`)),
    ...some(timeline.map((entry) => `  ${entryLine(entry)}`)),
    ...(chain?.anchors ?? []).map((anchor) => `  anchor   ${plainText(anchorLine(anchor))}`),
    ...(retention?.rows ?? [])
      .filter(({ state }) => state !== 'none')
      .map(({ what, count, where, until }) => `  keep     ${plainText(`${what}: ${count}, ${where}, until ${until ?? ''}`)}`),
  ].join('\n')
}

/** The answer in one line, e.g. `1.4.0 is rolled-out: 12 events`. Not escaped for Markdown. */
export function recordHeadline(data: ReleaseRecordData): string {
  return plainText(headlines[data.mode](data))
}

const headlines: Readonly<Record<ReleaseRecordData['mode'], (data: ReleaseRecordData) => string>> = {
  append: recordedLine,
  adopt: recordedLine,
  audit: ({ audit }) => {
    const changes = audit?.changes ?? []
    const found = changes.filter(({ state }) => state === 'unauthorised').length
    if (found === 0) return `${counted(changes.length, 'change')} since ${audit?.since ?? ''}, none without authority`
    return `${found} of ${counted(changes.length, 'change')} since ${audit?.since ?? ''}: nobody authorised ${found === 1 ? 'it' : 'them'}`
  },
  show: ({ release, releases, events }) => {
    const [first] = releases
    if (first === undefined) return release === null ? 'the record is empty' : `the record has no event of ${release}`
    if (release !== null) return `${release} is ${first.state}: ${counted(events, 'event')}, ${provenance(first)}`
    return `${counted(releases.length, 'release')}, ${counted(events, 'event')}`
  },
  verify: ({ events, head, chain }) => {
    if (head === null) return 'the record is empty'
    const anchors = chain?.anchors.length ?? 0
    return `the record is whole: ${counted(events, 'event')}, head ${head.digest}${anchors === 0 ? ', not held against an anchor' : `, ${counted(anchors, 'anchor')} found in it`}`
  },
  export: ({ events, files, release }) =>
    `${counted(events, 'event')}${release === null ? '' : ` of ${release}`} exported${files.length === 0 ? '' : ` to ${files.map(({ path }) => path).join(', ')}`}`,
}

function recordedLine({ appended }: ReleaseRecordData): string {
  const count = (how: string): number => appended.filter((each) => each.how === how).length
  const parts = [`${count('written')} recorded`, ...(count('there') === 0 ? [] : [`${count('there')} in the record already`])]
  return count('dry-run') === 0 ? parts.join(', ') : `${count('dry-run')} would be recorded`
}

/** What a result says beside its headline. */
export function otherReasons<Each extends Pick<Reason, 'message'>>(reasons: readonly Each[], data: ReleaseRecordData): readonly Each[] {
  const headline = recordHeadline(data)
  return reasons.filter(({ message }) => plainText(message) !== headline)
}

/** How much of the required provenance all finished releases hold; undefined where none is finished. */
export function provenanceLine({ provenance: all }: Pick<ReleaseRecordData, 'provenance'>): string | undefined {
  if (all == null || all.share === null) return undefined
  return `M10: ${all.complete} of ${counted(all.releases, 'finished release')} with all of their provenance, ${Math.floor(all.share * 100)} % of it in all`
}

/** A change that was held against the record, in one line. Not escaped. */
export function changeLine({ kind, name, environment, commit, at, by }: AuditedChange): string {
  const where = environment === null ? '' : ` to ${environment}`
  return `${kind} ${name}${where} (${commit.slice(0, 12)}) at ${at}${by === null ? '' : ` by ${by}`}`
}

/** What is known of a release, in one line. Not escaped. */
export function releaseLine({ release, version, commit, environment, firstAt, events, ...rest }: RecordedRelease): string {
  const what = [
    ...(version === null || version === release ? [] : [version]),
    ...(commit === null ? [] : [commit.slice(0, 12)]),
    ...(environment === null ? [] : [`for ${environment}`]),
  ]
  const percent = Math.floor(rest.complete.share * 100)
  return `${release}${what.length === 0 ? '' : ` (${what.join(' ')})`}, ${counted(events, 'event')} since ${firstAt}, provenance ${percent} %`
}

/** How complete the provenance is, and what of it is missing. */
export function provenance({ complete: { share, missing } }: Pick<RecordedRelease, 'complete'>): string {
  const percent = `provenance ${Math.floor(share * 100)} %`
  return missing.length === 0 ? percent : `${percent}, missing: ${missing.join(', ')}`
}

function anchorLine({ seq, digest, source, signer }: RecordAnchor): string {
  return `event ${seq}, ${digest.slice(0, 12)}, in ${source}, ${signer === null ? 'not signed' : `signed by ${signer}`}`
}

function entryLine({ seq, at, type, text, by }: RecordEntry): string {
  return `${at}  ${String(seq).padStart(5)}  ${plainText(type).padEnd(15)} ${plainText(`${text}  (${by})`)}`
}

const place = (seq: number | null): string => (seq === null ? '     ' : String(seq).padStart(5))
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function some(lines: readonly string[]): readonly string[] {
  return lines.length <= shownLines ? lines : [`  … ${lines.length - shownLines} more before these`, ...lines.slice(-shownLines)]
}

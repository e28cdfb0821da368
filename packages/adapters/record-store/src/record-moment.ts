import type { RecordEvent } from '@locktender/contracts'
import type { BranchHead } from '@locktender/git'
import {
  type ChainFault,
  type ChainTail,
  eventDigest,
  foldRelease,
  type LinkedEvent,
  type NamedFile,
  readLinked,
  recordLayout,
  releaseHash,
} from '@locktender/record'
import type { CheckedSnapshot, Standing } from './record-store.ts'

/** The record at one commit of its branch. */
export interface RecordMoment extends CheckedSnapshot {
  /** The event that the next one follows, and how the release stands, read at once. */
  standingAndTail(release: string): Promise<{ readonly standing: Standing; readonly tail: ChainTail | null }>
}

/**
 * Reads the record at one commit; `texts` gives the texts of files, in their order, in as few calls as it can.
 *
 * @param rewritten what shows against what was seen before; null where nothing does
 */
export function recordMoment(
  head: BranchHead,
  rewritten: ChainFault | null,
  texts: (head: BranchHead, paths: readonly string[]) => Promise<readonly string[]>,
): RecordMoment {
  const layout = recordLayout(head.files.keys())
  const after = new Map(layout.files.map(({ name }, index) => [name.seq, layout.files[index + 1]]))
  const ofRelease = Map.groupBy(layout.files, ({ name }) => name.releaseHash)
  const whole = rewritten ?? layout.fault
  let met: ChainFault | null = whole

  async function read(files: readonly NamedFile[], more: readonly NamedFile[] = []): Promise<readonly LinkedEvent[]> {
    const nexts = files.map(({ name }) => after.get(name.seq))
    const paths = [...new Set([...files, ...nexts.filter((next) => next !== undefined), ...more].map(({ path }) => path))]
    const found = await texts(head, paths)
    const textOf = new Map(paths.map((path, index) => [path, found[index] ?? '']))
    const linked = files.map((file, index) => {
      const next = nexts[index]
      return readLinked(file, textOf.get(file.path) ?? '', next === undefined ? null : (textOf.get(next.path) ?? ''))
    })
    met ??= firstFault(linked)
    return linked
  }

  const filesOf = (release: string): readonly NamedFile[] => ofRelease.get(releaseHash(release)) ?? []

  async function standings(releases: readonly string[], more: readonly NamedFile[] = []): Promise<readonly Standing[]> {
    const each = releases.map(filesOf)
    const linked = await read(each.flat(), more)
    let from = 0
    return releases.map((release, index) => {
      const own = linked.slice(from, (from += each[index]?.length ?? 0))
      const events = own.flatMap(({ event }) => (event?.release === release ? [event] : []))
      return { view: foldRelease(events, release), events, fault: whole ?? firstFault(own) }
    })
  }

  const only = ([standing]: readonly Standing[]): Standing => {
    if (standing === undefined) throw new Error('one release has one standing')
    return standing
  }

  return {
    standings: (releases) => standings(releases),
    standing: async (release) => only(await standings([release])),
    async standingAndTail(release) {
      const last = layout.files.at(-1)
      const standing = only(await standings([release], last === undefined ? [] : [last]))
      if (last === undefined) return { standing, tail: null }
      const [text = ''] = await texts(head, [last.path])
      return { standing, tail: { seq: last.name.seq, digest: eventDigest(text) } }
    },
    async ofType(type): Promise<readonly RecordEvent[]> {
      const linked = await read(layout.files.filter(({ name }) => name.type === type))
      return linked.flatMap(({ event }) => event ?? [])
    },
    fault: () => met,
  }
}

function firstFault(linked: readonly LinkedEvent[]): ChainFault | null {
  return linked.find(({ fault }) => fault !== null)?.fault ?? null
}

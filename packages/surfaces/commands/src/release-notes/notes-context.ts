import type { Call } from '@locktender/action-kit'
import type { JudgedCommit } from '@locktender/commits'
import type { NotesDocument } from '@locktender/contracts'
import type { Repository } from '@locktender/git'
import { buildNotes } from '@locktender/notes'
import type { ReleaseSituation } from '../situation/release-situation.ts'

/** One version that notes are wanted for. */
export interface NotedVersion {
  readonly version: string | null
  readonly tag: string | null
  readonly previousTag: string | null
  readonly date: string | null
  readonly package: string | null
  readonly class: NotesDocument['class']
  /** Packages of the same repository that brought the release about. */
  readonly dependencies?: NotesDocument['dependencies']
  /** Newest first. */
  readonly commits: readonly JudgedCommit[]
  /** E-mails, lower case, of everybody who contributed before; null when that was not read. */
  readonly earlier: ReadonlySet<string> | null
  /** Accounts that GitHub confirmed, by e-mail in lower case. */
  readonly logins?: ReadonlyMap<string, string>
}

/** The notes document of one version of a situation. */
export function notesOf(call: Call, situation: ReleaseSituation, { earlier, logins, ...noted }: NotedVersion): NotesDocument {
  const people = { earlier, ...(logins === undefined ? {} : { logins }) }
  return buildNotes({ ...noted, repository: webAddress(call, situation), policy: situation.policy.notes ?? {}, people })
}

/** Web address of the repository; null where neither the run nor the remote tells. */
export function webAddress({ environment }: Pick<Call, 'environment'>, { remote }: Pick<ReleaseSituation, 'remote'>): string | null {
  const [server, name] = [environment['GITHUB_SERVER_URL'], environment['GITHUB_REPOSITORY']]
  if (server !== undefined && name !== undefined) return `${server}/${name}`
  const address = remote?.address
  return address == null ? null : `https://${address.host}/${address.owner}/${address.name}`
}

/** Everybody who contributed up to a commit, by e-mail in lower case; nobody without one. Null where the clone does not hold that history. */
export async function contributorsUpTo(repository: Repository, commit: string | null): Promise<ReadonlySet<string> | null> {
  if (commit === null) return new Set()
  if (repository.isShallow) return null
  const emails = new Set<string>()
  for await (const batch of repository.log({ to: commit }))
    for (const { author } of batch) if (author !== undefined) emails.add(author.email.toLowerCase())
  return emails
}

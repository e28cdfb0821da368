import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Call } from '@locktender/action-kit'
import { Problem, type Reason, type RecordWriter, type ReleasePolicy } from '@locktender/contracts'
import { type BranchFiles, openBranchFiles, type Repository } from '@locktender/git'
import type { Connection } from '@locktender/github'
import { openRecordStore, type RecordStore } from '@locktender/record-store'
import { recordBranch, recordPlace, type RecordPlace } from './record-place.ts'
import { githubId, recordedId, repositoryName } from './repository-identity.ts'
import { clockedConnection } from './server-clock.ts'
import { writerOf } from './writer-of.ts'

export interface RecordOptions {
  readonly repository: Repository
  readonly policy: ReleasePolicy
  /** Connects to GitHub; without it the call's own token is used. */
  readonly connect?: (() => Promise<Connection>) | undefined
}

/** The record of a call's repository, and what every event of it says of its writer. */
export interface OpenRecord {
  readonly store: RecordStore
  readonly place: RecordPlace
  /** Full name of its branch. */
  readonly branch: string
  /** Id that never changes, and `owner/name`. */
  readonly repositoryId: string
  readonly name: string
  readonly by: RecordWriter
  /** The connection that the record goes through; undefined where it is a git branch. */
  readonly connection: Connection | undefined
  /** GitHub's time where there is a connection, else the call's. */
  readonly now: () => Date
  /** What is to be told of the clock. */
  readonly notes: () => readonly Reason[]
}

/**
 * Opens the record where the policy keeps it. On GitHub this is one call; the time comes from its answer.
 *
 * @throws {Problem} `record/no-token`, `record/no-remote`, `record/event-invalid`, `record/not-canonical`, `git/…`, `github/…`
 */
export async function openRecord(call: Call, { repository, policy, connect }: RecordOptions): Promise<OpenRecord> {
  const { environment, inputs } = call
  const token = inputs.text('github-token')
  const place = recordPlace({
    asked: policy.record?.store,
    isInJob: environment['GITHUB_ACTIONS'] === 'true',
    canConnect: connect !== undefined || (token !== undefined && environment['GITHUB_API_URL'] !== undefined),
  })
  const branch = recordBranch(policy)
  const name = await repositoryName(call, repository)
  const common = { place, branch, name, by: writerOf(call) }
  if (place === 'github') {
    const github = await import('@locktender/github')
    const plain = await (connect ?? (() => github.connect({ repository: name, token: token ?? '', environment })))()
    const { connection, now, notes } = clockedConnection(plain, call.now)
    const repositoryId = await githubId(connection)
    for (const { message } of notes()) call.progress(message)
    return { ...common, store: storeOf(github.githubBranchFiles(connection, branch)), repositoryId, connection, now, notes }
  }
  const files = await gitBranch(call, repository, branch, place)
  const repositoryId = environment['GITHUB_REPOSITORY_ID'] || ((await recordedId(files)) ?? name)
  return { ...common, store: storeOf(files), repositoryId, connection: undefined, now: () => call.now, notes: () => [] }
}

const storeOf = (files: BranchFiles): RecordStore => openRecordStore(files, { sleep, random: Math.random })

async function gitBranch(call: Call, repository: Repository, branch: string, place: 'remote' | 'local'): Promise<BranchFiles> {
  const { environment: env, inputs } = call
  const directory = repository.topLevel ?? repository.gitDirectory
  if (place === 'local') return openBranchFiles({ directory, branch, remote: null, env })
  const remote = await repository.remote()
  if (remote === null)
    throw new Problem(
      'record/no-remote',
      'the record is kept on the git remote, and this clone has none',
      'Add the remote (git remote add origin ADDRESS), or set `record: { store: local }`.',
    )
  return openBranchFiles({
    directory: join(repository.gitDirectory, 'locktender', 'record.git'),
    branch,
    remote: isAddress(remote.url) ? remote.url : resolve(directory, remote.url),
    access: { token: inputs.text('github-token') },
    env,
  })
}

/** Whether it names a host or a protocol; what does not is a path, which git reads from the clone's root. */
const isAddress = (url: string): boolean => /^[A-Za-z][\w+.@-]*:/.test(url)

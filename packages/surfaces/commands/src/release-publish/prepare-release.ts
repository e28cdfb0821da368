import { join } from 'node:path'
import type { Call } from '@locktender/action-kit'
import type { NotesPolicy } from '@locktender/contracts'
import type { Connection } from '@locktender/github'
import { assetFiles, distinct, textAsset, type ReleaseAssetFile } from './asset-files.ts'
import { candidateAssets } from './candidate-assets.ts'
import { concernedThreads } from './concerned-threads.ts'
import type { Publication } from './plan-publication.ts'
import type { PublishOptions } from './publish-options.ts'
import { fullNotesName, releaseBody } from './release-body.ts'
import type { ReleaseTarget } from './release-target.ts'
import type { ReleaseWork } from './release-work.ts'
import { runName } from './run-name.ts'

export interface PrepareInput {
  readonly call: Call
  readonly connection: Connection
  readonly options: PublishOptions
  readonly publication: Publication
  readonly target: ReleaseTarget
}

/**
 * Gathers what a release is made of: notes, files with their digests, commands, threads.
 *
 * @throws {Problem} `publish/no-asset`, `publish/asset-names`, `publish/candidate-unpublished`, `workspace/…`, `github/…`
 */
export async function prepareRelease({ call, connection, options, publication, target }: PrepareInput): Promise<ReleaseWork> {
  const { situation, history } = publication.planned
  const notes: NotesPolicy = situation.policy.notes ?? {}
  const { body, full } = releaseBody(target.document, notes, target.tag)
  const directory = join(situation.repository.topLevel ?? call.directory, target.folder)
  const assets = await allAssets({ call, connection, options, publication, target }, directory, full)
  const comments = options.comments && options.mode !== 'draft' ? await concernedThreads(connection, publication, target) : []
  const newest = publication.planned.plan.commits[0]?.judged.raw.committedAtSeconds ?? 0
  return {
    connection,
    repository: history.repository,
    target,
    desired: {
      tag: target.tag,
      commit: target.commit,
      assets,
      commands: options.commands.map(({ name }) => name),
      publish: options.mode !== 'draft',
      floating: target.floating,
      comments,
    },
    body,
    assets,
    commands: options.commands,
    place: {
      directory,
      environment: call.environment,
      values: { version: target.version, tag: target.tag, commit: target.commit, package: target.package ?? situation.name },
    },
    run: runName(call.environment),
    since: new Date(newest * 1000).toISOString(),
  }
}

async function allAssets(
  { connection, options, publication }: PrepareInput,
  directory: string,
  full: string | null,
): Promise<readonly ReleaseAssetFile[]> {
  const several = publication.documents.length > 1
  const own = await assetFiles(directory, options.assets, several)
  const promoted = options.promote === undefined ? [] : await candidateAssets(connection, options.promote)
  return distinct([...own, ...promoted, ...(full === null ? [] : [textAsset(fullNotesName, full)])])
}

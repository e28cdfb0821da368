import type { Ref } from '../git/refs.ts'
import { nodeId, type Links } from '../state/links.ts'
import type { Repository } from '../state/repository.ts'

/** `git-ref`. */
export function refShape(links: Links, repository: Repository, ref: Pick<Ref, 'name' | 'sha' | 'type'>): Record<string, unknown> {
  return {
    ref: ref.name,
    node_id: nodeId('Ref', `${repository.id}:${ref.name}`),
    url: links.repositoryApi(repository, `/git/${ref.name}`),
    object: { type: ref.type, sha: ref.sha, url: links.repositoryApi(repository, `/git/${ref.type}s/${ref.sha}`) },
  }
}

/** `tag`, an entry of the list of tags. */
export function tagShape(links: Links, repository: Repository, ref: Ref): Record<string, unknown> {
  const name = ref.name.slice('refs/tags/'.length)
  return {
    name,
    commit: { sha: ref.commit, url: links.repositoryApi(repository, `/commits/${ref.commit}`) },
    zipball_url: links.repositoryApi(repository, `/zipball/refs/tags/${name}`),
    tarball_url: links.repositoryApi(repository, `/tarball/refs/tags/${name}`),
    node_id: nodeId('Ref', `${repository.id}:${ref.name}`),
  }
}

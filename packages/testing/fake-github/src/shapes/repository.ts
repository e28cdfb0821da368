import { isoTime } from '../state/clock.ts'
import { nodeId, type Links } from '../state/links.ts'
import { fullName, type Repository } from '../state/repository.ts'
import type { Role } from '../state/account.ts'
import { permissionFlags, userShape } from './account.ts'

/** Property → path below the repository's API address. */
const apiLinks = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const

/** `minimal-repository`, without the fields that only some places have. */
export function minimalRepositoryShape(links: Links, repository: Repository): Record<string, unknown> {
  const urls = Object.entries(apiLinks).map(([key, rest]) => [key, links.repositoryApi(repository, rest)])
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    owner: userShape(links, repository.owner),
    private: repository.private,
    html_url: links.repositoryPage(repository),
    description: repository.description,
    fork: false,
    url: links.repositoryApi(repository),
    ...Object.fromEntries(urls),
  }
}

/** `repository`, as pull requests carry it. */
export function repositoryShape(links: Links, repository: Repository): Record<string, unknown> {
  const open = repository.issues.filter((issue) => issue.state === 'open').length
  const page = links.repositoryPage(repository)
  const created = isoTime(repository.createdAt)
  return {
    ...minimalRepositoryShape(links, repository),
    git_url: `${page}.git`,
    ssh_url: `${page}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    size: 0,
    ...counts(open),
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    ...features,
    pushed_at: created,
    created_at: created,
    updated_at: created,
  }
}

/** `full-repository`. */
export function fullRepositoryShape(links: Links, repository: Repository, role: Role | null): Record<string, unknown> {
  return {
    ...repositoryShape(links, repository),
    network_count: 0,
    subscribers_count: 0,
    permissions: permissionFlags(role),
    ...(repository.owner.type === 'Organization' ? { organization: userShape(links, repository.owner) } : {}),
  }
}

const counts = (open: number): Record<string, number> => ({
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  open_issues: open,
  open_issues_count: open,
})

const features = {
  allow_forking: true,
  archived: false,
  disabled: false,
  has_discussions: false,
  has_downloads: true,
  has_issues: true,
  has_pages: false,
  has_projects: true,
  has_wiki: true,
  is_template: false,
  web_commit_signoff_required: false,
}

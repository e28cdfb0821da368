import type { Account, App, Role } from '../state/account.ts'
import { isoTime } from '../state/clock.ts'
import { nodeId, type Links } from '../state/links.ts'

const accountLinks = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
} as const

/** `simple-user`. */
export function userShape(links: Links, account: Account): Record<string, unknown> {
  const urls = Object.entries(accountLinks).map(([key, rest]) => [key, links.accountApi(account, rest)])
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.type, account.id),
    avatar_url: `${links.server}/avatars/u/${account.id}`,
    gravatar_id: '',
    url: links.accountApi(account),
    html_url: `${links.server}/${account.login}`,
    ...Object.fromEntries(urls),
    type: account.type,
    site_admin: false,
    user_view_type: 'public',
  }
}

export const userOrNull = (links: Links, account: Account | null | undefined): Record<string, unknown> | null =>
  account == null ? null : userShape(links, account)

/** `public-user`, `private-user`: what `GET /user` and `GET /users/{username}` answer. */
export function publicUserShape(links: Links, account: Account): Record<string, unknown> {
  const words = { company: null, blog: null, location: null, hireable: null, bio: null, twitter_username: null, notification_email: null }
  return {
    ...userShape(links, account),
    name: account.name,
    email: account.email,
    ...words,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: isoTime(0),
    updated_at: isoTime(0),
  }
}

/** `integration`. */
export function appShape(links: Links, app: App): Record<string, unknown> {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    owner: userShape(links, app.owner),
    name: app.name,
    description: '',
    external_url: `${links.server}/apps/${app.slug}`,
    html_url: `${links.server}/apps/${app.slug}`,
    created_at: isoTime(0),
    updated_at: isoTime(0),
    permissions: {},
    events: [],
  }
}

export const appOrNull = (links: Links, app: App | null): Record<string, unknown> | null => (app === null ? null : appShape(links, app))

/** The legacy five flags of a role. */
export function permissionFlags(role: Role | null): Record<string, boolean> {
  const rank = role === null ? -1 : ['read', 'triage', 'write', 'maintain', 'admin'].indexOf(role)
  return { admin: rank >= 4, maintain: rank >= 3, push: rank >= 2, triage: rank >= 1, pull: rank >= 0 }
}

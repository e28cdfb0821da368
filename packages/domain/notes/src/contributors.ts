import { isMerge } from '@locktender/commits'
import type { JudgedCommit } from '@locktender/commits'
import type { Contributor } from '@locktender/contracts'
import { isBot } from './bot.ts'
import { footerValues } from './footer-values.ts'
import type { Person } from './mailmap.ts'

/** What is known about people beyond the commits themselves. */
export interface People {
  /** The name and e-mail a person is known by, e.g. from `readMailmap`. */
  readonly canonical?: (person: Person) => Person
  /** Accounts that the API confirmed, by e-mail in lower case. */
  readonly logins?: ReadonlyMap<string, string>
  /** E-mails in lower case of everybody who contributed before this range; `null` when the history that was read does not tell. */
  readonly earlier?: ReadonlySet<string> | null
}

const identity = /^([^<>]+)<([^<>\s]+)>\s*$/

/**
 * Authors and co-authors, one entry a person (same account, else same e-mail), most commits first, then by name. Bots, merges and commits
 * that were reverted inside the range do not count.
 */
export function listContributors(commits: readonly JudgedCommit[], people: People): Contributor[] {
  const canonical = people.canonical ?? ((person: Person) => person)
  const found = new Map<string, { name: string; login: string | null; shas: Set<string>; emails: Set<string> }>()
  for (const commit of commits) {
    if (commit.verdict === 'reverted' || isMerge(commit)) continue
    for (const person of authorsOf(commit)) {
      const known = canonical(person)
      const { name, email } = known
      if (isBot(person) || (known !== person && isBot(known)) || name.trim() === '') continue
      const login = people.logins?.get(email.toLowerCase()) ?? people.logins?.get(person.email.toLowerCase()) ?? null
      const key = login === null ? email.toLowerCase() : `@${login.toLowerCase()}`
      const entry = found.get(key) ?? { name: name.trim(), login, shas: new Set(), emails: new Set() }
      found.set(key, entry)
      entry.shas.add(commit.raw.sha)
      entry.emails.add(email.toLowerCase()).add(person.email.toLowerCase())
    }
  }
  const earlier = people.earlier ?? null
  return [...found.values()]
    .map(({ name, login, shas, emails }) => ({
      name,
      login,
      commits: shas.size,
      first: earlier === null ? null : ![...emails].some((email) => earlier.has(email)),
    }))
    .toSorted((one, other) => other.commits - one.commits || (one.name < other.name ? -1 : Number(one.name > other.name)))
}

function authorsOf({ raw, reading }: JudgedCommit): Person[] {
  const coAuthors = footerValues(reading, ['co-authored-by']).flatMap((value) => {
    const [, name, email] = identity.exec(value.split('\n', 1)[0] ?? '') ?? []
    return name === undefined || email === undefined ? [] : [{ name: name.trim(), email }]
  })
  return raw.author === undefined ? coAuthors : [raw.author, ...coAuthors]
}

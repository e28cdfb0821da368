import type { Contributor, NotesPolicy } from '@locktender/contracts'
import { escapeMarkdown } from '@locktender/views'
import type { Repository } from '@locktender/views'

const account = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/

/** One line of the list of contributors. An account is linked or mentioned only if the API confirmed it and `mentions` says so. */
export function renderContributor(
  person: Contributor,
  mentions: NonNullable<NotesPolicy['mentions']>,
  repository: Repository | null,
): string {
  const first = person.first === true ? ', first contribution' : ''
  return `- ${name(person, mentions, repository)} (${person.commits} ${person.commits === 1 ? 'commit' : 'commits'}${first})`
}

function name(
  { name: written, login }: Contributor,
  mentions: NonNullable<NotesPolicy['mentions']>,
  repository: Repository | null,
): string {
  const confirmed = login !== null && account.test(login) ? login : null
  if (confirmed !== null && mentions === 'plain') return `@${confirmed}`
  if (confirmed !== null && mentions === 'link' && repository !== null) {
    return `[${escapeMarkdown(written, 'link')}](https://${repository.host}/${confirmed})`
  }
  return escapeMarkdown(written, 'block')
}

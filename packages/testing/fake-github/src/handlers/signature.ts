import { isApp } from '../access/authorise.ts'
import type { Signature } from '../git/commit.ts'
import type { Call } from '../server/call.ts'
import type { Account } from '../state/account.ts'

export interface Person {
  readonly name: string
  readonly email: string
  readonly date?: string
}

/** The address GitHub gives commits of an account that hides its own. */
export const noreply = (account: Account): string => account.email ?? `${account.id}+${account.login}@users.noreply.github.com`

/** Author or committer of an object: as given, else the caller at the fake's time. */
export function signatureOf(call: Call, person: Partial<Person> | undefined): Signature {
  const at = person?.date === undefined ? call.now : Date.parse(person.date)
  return {
    name: person?.name ?? call.account.name ?? call.account.login,
    email: person?.email ?? noreply(call.account),
    seconds: Math.floor(at / 1000),
  }
}

export const webFlow = { name: 'GitHub', email: 'noreply@github.com' } as const

/** GitHub signs what an App commits through the API in its own name: no author, committer or signature given. */
export const signsItself = (
  call: Call,
  body: { readonly author?: unknown; readonly committer?: unknown; readonly signature?: unknown },
): boolean =>
  call.token !== null && isApp(call.token) && body.author === undefined && body.committer === undefined && body.signature === undefined

/** A person by the number of the account, which survives renaming, and by its name where that is known. */
export interface Person {
  readonly id: number
  readonly login?: string
}

/** An account as somebody names it: by its login alone, or by its number. */
export type Account = string | Person

/** Whether both name one account: by number where both have one, else by login, whatever its case and with or without `@`. */
export function isSameAccount(one: Account, other: Account): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one.id === other.id
  const [first, second] = [loginOf(one), loginOf(other)]
  return first !== undefined && first === second
}

/** The account for readers: as it was written, or its number where nothing else is known. */
export function accountName(account: Account): string {
  return typeof account === 'string' ? account : (account.login ?? `account ${account.id}`)
}

function loginOf(account: Account): string | undefined {
  const login = typeof account === 'string' ? account : account.login
  return login?.trim().replace(/^@/, '').toLowerCase()
}

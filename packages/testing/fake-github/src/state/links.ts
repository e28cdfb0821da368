import type { Account } from './account.ts'
import { fullName, type Repository } from './repository.ts'

/** Addresses as GitHub Enterprise Server shapes them: pages at the root, REST below /api/v3. */
export class Links {
  /** `http://127.0.0.1:PORT`; known once the server listens. */
  server: string

  constructor(server: string) {
    this.server = server
  }

  get api(): string {
    return `${this.server}/api/v3`
  }

  get graphql(): string {
    return `${this.server}/api/graphql`
  }

  get uploads(): string {
    return `${this.server}/api/uploads`
  }

  repositoryApi(repository: Repository, rest = ''): string {
    return `${this.api}/repos/${fullName(repository)}${rest}`
  }

  repositoryPage(repository: Repository, rest = ''): string {
    return `${this.server}/${fullName(repository)}${rest}`
  }

  accountApi(account: Account, rest = ''): string {
    return `${this.api}/users/${encodeURIComponent(account.login)}${rest}`
  }
}

/** A global node id that GraphQL can turn back into its kind and number. */
export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString('base64url')

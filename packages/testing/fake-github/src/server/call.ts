import type { Operation } from '../contract/description.ts'
import type { Account } from '../state/account.ts'
import type { Repository } from '../state/repository.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import { Refusal } from './refusal.ts'

export type Values = Readonly<Record<string, unknown>>

/** One request as a handler sees it: routed, checked against the contract, authenticated. */
export class Call {
  readonly world: World
  readonly operation: Operation
  /** Null: no credentials were sent. */
  readonly token: Token | null
  readonly accept: string
  readonly contentType: string
  readonly rawBody: Uint8Array
  readonly url: URL
  /** Items by which later pages are shifted (fault `page-drift`). */
  readonly pageDrift: number
  readonly #params: Values
  readonly #query: Values
  readonly #body: unknown
  readonly #repository: Repository | null

  constructor(parts: {
    world: World
    operation: Operation
    token: Token | null
    accept: string
    contentType: string
    rawBody: Uint8Array
    url: URL
    pageDrift: number
    params: Values
    query: Values
    body: unknown
    repository: Repository | null
  }) {
    this.world = parts.world
    this.operation = parts.operation
    this.token = parts.token
    this.accept = parts.accept
    this.contentType = parts.contentType
    this.rawBody = parts.rawBody
    this.url = parts.url
    this.pageDrift = parts.pageDrift
    this.#params = parts.params
    this.#query = parts.query
    this.#body = parts.body
    this.#repository = parts.repository
  }

  get now(): number {
    return this.world.clock.now()
  }

  /** The repository of the path; its visibility and the caller's rights are already checked. */
  get repository(): Repository {
    if (this.#repository === null) throw new Error(`${this.operation.id} has no repository in its path`)
    return this.#repository
  }

  /** Who acts. @throws Refusal 401 for a call without credentials. */
  get account(): Account {
    if (this.token === null) throw new Refusal(401, 'Requires authentication')
    return this.token.account
  }

  param(name: string): string {
    return String(this.#params[name])
  }

  number(name: string): number {
    return Number(this.#params[name])
  }

  /** The coerced query; the type is the handler's reading of the operation's parameters, which the contract has checked. */
  query<T extends object = Values>(): T {
    return this.#query as T
  }

  /** The JSON body; the type is the handler's reading of the operation's schema, which the contract has checked. */
  body<T extends object = Values>(): T {
    return (this.#body ?? {}) as T
  }

  accepts(type: string): boolean {
    return this.accept.includes(type)
  }
}

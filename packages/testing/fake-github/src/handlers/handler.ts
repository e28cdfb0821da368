import type { Role } from '../state/account.ts'
import type { Call } from '../server/call.ts'
import type { Reply } from '../server/reply.ts'

/**
 * How sure we are that GitHub behaves like the handler: `recorded` – compared with a recorded answer; `documented` – GitHub's
 * documentation says so; `assumed` – reported by others or inferred.
 */
export type Provenance = 'recorded' | 'documented' | 'assumed'

export interface Handler {
  readonly provenance: Provenance
  /** Permissions of which one is enough (`contents:write`); none: every token that sees the repository. */
  readonly needs?: readonly string[]
  /** The least role of a person, where it is not what the permission implies. */
  readonly role?: Role
  /** True: a person's token is refused; only Apps may call it. */
  readonly appsOnly?: boolean
  /** True: a person's classic or fine-grained token only; App tokens are refused whatever their permissions. */
  readonly peopleOnly?: boolean
  /** True: Apps get as far as the handler, although the description says that they may not call it. */
  readonly appsToo?: boolean
  /** True: may be called without credentials even when it writes nothing public (rate limit, root). */
  readonly open?: boolean
  readonly handle: (call: Call) => Reply | Promise<Reply>
}

/** Handlers by operation id. */
export type HandlerTable = Readonly<Record<string, Handler>>

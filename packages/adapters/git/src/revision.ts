import { Problem } from '@locktender/contracts'

// eslint-disable-next-line no-control-regex
const REFUSED = /^[-^]|[\u0000-\u0020\u007f:]|\.\./
const FULL_HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * The revision itself when it is safe to hand to git as one commit: not an option (`-x`), a range (`a..b`), an exclusion (`^a`)
 * or a path (`a:b`). Throws Problem `git/refused-revision` otherwise.
 */
export function safeRevision(revision: string): string {
  if (revision !== '' && !REFUSED.test(revision)) return revision
  throw new Problem(
    'git/refused-revision',
    `${JSON.stringify(revision)} is not accepted as a commit, branch or tag`,
    'Give a hash or a full ref name, such as refs/heads/-x for a branch whose name begins with "-".',
  )
}

/** The hash itself when it is a full one; throws Problem `git/refused-revision` otherwise. */
export function fullHash(hash: string): string {
  if (FULL_HASH.test(hash)) return hash
  throw new Problem(
    'git/refused-revision',
    `${JSON.stringify(hash)} is not a full commit hash`,
    'Give the 40 (SHA-256: 64) hexadecimal digits.',
  )
}

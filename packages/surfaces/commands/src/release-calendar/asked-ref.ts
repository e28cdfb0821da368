/** Branch and tag that a question is about; null: not known. */
export interface AskedRef {
  readonly branch: string | null
  readonly release: string | null
}

const heads = 'refs/heads/'
const tags = 'refs/tags/'

/**
 * The branch and the tag of a ref as the input gives it, else of the run, else of the checkout. A name without `refs/…` may be
 * either. Of a tag nobody knows the branch; a pull request counts as the branch it would be merged into.
 */
export function askedRef(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  headRef: string | null,
): AskedRef {
  const base = environment['GITHUB_BASE_REF']
  const ref = given ?? (base !== undefined && base !== '' ? heads + base : (environment['GITHUB_REF'] ?? headRef))
  if (ref === null || ref === '') return { branch: null, release: null }
  if (ref.startsWith(heads)) return { branch: ref.slice(heads.length), release: null }
  if (ref.startsWith(tags)) return { branch: null, release: ref.slice(tags.length) }
  return ref.startsWith('refs/') ? { branch: null, release: null } : { branch: ref, release: ref }
}

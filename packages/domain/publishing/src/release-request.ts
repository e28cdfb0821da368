/** The last line of the message of a commit that we made on a release branch: what it was made from. */
const digestTrailer = 'Locktender-Release-Digest:'

/** Branch of the pull request that prepares the next release of a branch. */
export const releaseBranch = (base: string): string => `release/${base}`

/** Longest title; further packages are counted. */
const titleCharacters = 100

/** Title of a release pull request and of its commit: `chore(release): 1.3.0`, `chore(release): a@1.0.1, b@2.0.0`. */
export function releaseTitle(releases: readonly { readonly package: string | null; readonly version: string }[]): string {
  const names = releases.map(({ package: name, version }) => (name === null ? version : `${name}@${version}`))
  const whole = `chore(release): ${names.join(', ')}`
  return whole.length <= titleCharacters ? whole : `chore(release): ${names.length} packages`
}

/** Message of the commit on the release branch. */
export const releaseCommitMessage = (title: string, digest: string): string => `${title}\n\n${digestTrailer} ${digest}\n`

/** The digest in the message of a commit that we made on a release branch; null in anybody else's. */
export function releaseDigest(message: string | null): string | null {
  const line = message?.split('\n').findLast((each) => each.startsWith(`${digestTrailer} `))
  return line?.slice(digestTrailer.length + 1).trim() ?? null
}

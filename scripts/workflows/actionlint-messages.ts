/** What `actionlint -format '{{json .}}'` prints of one finding. */
export interface Finding {
  readonly message: string
  readonly filepath: string
  readonly line: number
}

export interface AllowedMessage {
  /** Exactly what actionlint says. */
  readonly message: string
  readonly file: string
  readonly reason: string
  /** Since when the entry stands, with the version that needed it. */
  readonly since: string
}

/** Messages about syntax that is newer than actionlint. One that is not given any more must be deleted. */
export const allowedMessages: readonly AllowedMessage[] = [
  {
    message:
      'specifying action "$/actions/release-publish" in invalid format because ref is missing. available formats are "{owner}/{repo}@{ref}" or "{owner}/{repo}/{path}@{ref}"',
    file: '.github/workflows/release.yml',
    reason: '`$/path` is the action of the same repository at the same commit (runner 2.336.0, July 2026)',
    since: '2026-11-21, actionlint 1.7.12',
  },
]

/** The findings that no entry allows, and the entries that allow none. */
export function judgeFindings(
  findings: readonly Finding[],
  allowed: readonly AllowedMessage[] = allowedMessages,
): { readonly wrong: readonly Finding[]; readonly unused: readonly AllowedMessage[] } {
  const allows = (entry: AllowedMessage, finding: Finding): boolean => entry.message === finding.message && entry.file === finding.filepath
  return {
    wrong: findings.filter((finding) => !allowed.some((entry) => allows(entry, finding))),
    unused: allowed.filter((entry) => !findings.some((finding) => allows(entry, finding))),
  }
}

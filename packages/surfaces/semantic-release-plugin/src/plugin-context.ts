/** What semantic-release tells a plugin in every step, as far as it is read here. */
export interface PluginContext {
  readonly cwd?: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly branch: ReleaseBranch
  readonly options: { readonly dryRun?: boolean | undefined }
  readonly logger: Pick<Console, 'log' | 'warn'>
}

/** The branch that is being released. */
export interface ReleaseBranch {
  readonly name: string
  /** Identifier of a prerelease branch; `true` stands for the branch's name. */
  readonly prerelease?: string | boolean | undefined
  /** Version tags in the branch's history. */
  readonly tags?: readonly { readonly version: string; readonly gitTag: string }[]
}

export interface AnalyzeContext extends PluginContext {
  /** Newest first, without those marked `[skip release]`. */
  readonly commits: readonly ContextCommit[]
  /** Empty before the first release. */
  readonly lastRelease: { readonly version?: string; readonly gitHead?: string }
}

export interface ContextCommit {
  readonly hash: string
  readonly message: string
  readonly author?: { readonly name: string; readonly email: string }
  readonly committerDate?: string | Date
}

/** From verifyRelease on the next release is known; here `commits` are all of the range. */
export interface ReleaseContext extends AnalyzeContext {
  readonly nextRelease: { readonly version: string; readonly gitTag: string; readonly gitHead: string }
}

export interface SuccessContext extends ReleaseContext {
  /** What the publish steps of all plugins gave back. */
  readonly releases: readonly { readonly name?: string | undefined }[]
}

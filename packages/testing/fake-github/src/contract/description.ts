/** A JSON Schema as plain data; references are `github#/definitions/<name>`. */
export type Schema = { readonly [keyword: string]: unknown }

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly schema: Schema
}

/** One operation of GitHub's REST description, reduced to what a contract needs. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly docs: string
  /** False: GitHub's description says that App tokens (and so `GITHUB_TOKEN`) may not call it. */
  readonly apps: boolean
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly required: boolean; readonly schema?: Schema; readonly types: readonly string[] }
  /** Status → the schema of its JSON body; `null` where the description promises no JSON body. */
  readonly responses: { readonly [status: string]: Schema | null }
}

/** The committed extract: the operations the fake answers and every schema they reach. */
export interface Description {
  readonly operations: readonly Operation[]
  readonly definitions: { readonly [name: string]: Schema }
}

/** Where the extract came from and what it must hash to. */
export interface Origin {
  readonly package: string
  readonly version: string
  /** SHA-256 of the package's `generated/api.github.com.json`. */
  readonly sourceSha256: string
  /** SHA-256 of `extract.json`. */
  readonly extractSha256: string
  readonly graphql: { readonly package: string; readonly version: string; readonly sourceSha256: string; readonly extractSha256: string }
}

export const definitionsId = 'github'

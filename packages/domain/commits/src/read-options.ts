/** How to read messages; every default is the stricter reading. */
export interface ReadOptions {
  /** `title` (default): the header decides and a body that asks for more is a finding; `inner` reads the commits of a squash body. */
  readonly squash?: 'title' | 'inner'
  /** `header` (default): the body of a dependency bot is no evidence of anything; `body` reads it like any other. */
  readonly bots?: 'header' | 'body'
  /** `skip` (default): code fences, `<details>` and `<blockquote>` hold quoted text; `read` takes them for plain text. */
  readonly quotes?: 'skip' | 'read'
  /** Types that make a line of a squash body a commit, lower case, besides the usual ones. */
  readonly types?: ReadonlySet<string>
}

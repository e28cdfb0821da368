/** One commit to make. Everything but the message has a default that is the same every time. */
export interface CommitSpecification {
  /** Stored byte for byte. */
  readonly message: string | Uint8Array
  /** Changes against the first parent: content by path, or null to delete. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>
  /** Positions of the parents in the list of commits; the commit before on the same branch unless given, none for `[]`. */
  readonly parents?: readonly number[]
  /** Branch without `refs/heads/`. */
  readonly branch?: string
  /** Lightweight tags. */
  readonly tag?: string | readonly string[]
  /** Annotated tags. */
  readonly annotatedTag?: string | readonly string[]
  readonly author?: { readonly name: string; readonly email: string }
  /** Seconds since the epoch; 1,700,000,000 plus 60 for each commit before, unless given. */
  readonly committedAtSeconds?: number
  /** The commit's `encoding` header: how the message's bytes are to be read. */
  readonly encoding?: string
}

const FIRST_COMMIT_SECONDS = 1_700_000_000
const SECONDS_BETWEEN = 60
const PERSON = { name: 'Test', email: 'test@example.com' }

/** What `git fast-import` reads; the mark of a commit is its position in the list plus one. */
export function importStream(commits: readonly CommitSpecification[], defaultBranch: string): Buffer {
  const tips = new Map<string, number>()
  const parts = commits.flatMap((commit, index) => {
    const branch = commit.branch ?? defaultBranch
    const tip = tips.get(branch)
    tips.set(branch, index)
    return commitParts(commit, index, branch, tip)
  })
  return Buffer.concat([...parts, text('done\n')])
}

function commitParts(commit: CommitSpecification, index: number, branch: string, tip: number | undefined): Buffer[] {
  const seconds = commit.committedAtSeconds ?? FIRST_COMMIT_SECONDS + SECONDS_BETWEEN * index
  const [first, ...others] = commit.parents ?? (tip === undefined ? [] : [tip])
  const ref = `refs/heads/${branch}`
  const person = ({ name, email }: { name: string; email: string }): string => `${name} <${email}> ${seconds} +0000\n`
  return [
    // A branch that exists already would become the parent of a commit without `from`.
    ...(first === undefined ? [text(`reset ${ref}\n`)] : []),
    text(`commit ${ref}\nmark :${index + 1}\nauthor ${person(commit.author ?? PERSON)}committer ${person(PERSON)}`),
    ...(commit.encoding === undefined ? [] : [text(`encoding ${commit.encoding}\n`)]),
    ...data(commit.message),
    ...(first === undefined ? [] : [text(`from :${first + 1}\n`)]),
    ...others.map((parent) => text(`merge :${parent + 1}\n`)),
    ...Object.entries(commit.files ?? {}).flatMap(([path, content]) =>
      content === null ? [text(`D ${quoted(path)}\n`)] : [text(`M 100644 inline ${quoted(path)}\n`), ...data(content)],
    ),
    text('\n'),
    ...list(commit.tag).map((name) => text(`reset refs/tags/${name}\nfrom :${index + 1}\n\n`)),
    ...list(commit.annotatedTag).flatMap((name) => [text(`tag ${name}\nfrom :${index + 1}\ntagger ${person(PERSON)}`), ...data(name)]),
  ]
}

function data(content: string | Uint8Array): Buffer[] {
  const bytes = typeof content === 'string' ? text(content) : Buffer.from(content)
  return [text(`data ${bytes.length}\n`), bytes, text('\n')]
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}

function list(names: string | readonly string[] | undefined): readonly string[] {
  return names === undefined ? [] : typeof names === 'string' ? [names] : names
}

function text(content: string): Buffer {
  return Buffer.from(content, 'utf8')
}

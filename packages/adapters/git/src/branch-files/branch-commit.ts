import type { NewFile } from './branch-files.ts'

/** What `git fast-import` reads to add one file on top of a commit, or to begin a branch with it. */
export function branchCommit(ref: string, parent: string | null, { path, text, message, epochSeconds }: NewFile): string {
  const lines = [
    `commit ${ref}`,
    `committer locktender <locktender@users.noreply.github.com> ${epochSeconds} +0000`,
    data(message),
    ...(parent === null ? [] : [`from ${parent}`]),
    `M 100644 inline ${JSON.stringify(path)}`,
    data(text),
    'done',
  ]
  return `${lines.join('\n')}\n`
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`

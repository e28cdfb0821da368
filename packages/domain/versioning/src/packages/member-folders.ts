import type { Finding } from '@locktender/contracts'
import { matchGlob } from '../glob/match-glob.ts'
import { folderOf } from './folder-of.ts'

/** Patterns of one root manifest. */
export interface MemberPatterns {
  readonly root: string
  readonly manifest: string
  /** Relative to the root; a leading `!` excludes. */
  readonly patterns: readonly string[]
}

const unsupported = /[{}[\]()]/

/**
 * Folders that the patterns choose among those that hold a manifest, in the order given. A pattern with braces or character classes
 * matches nothing and is a finding.
 */
export function memberFolders(folders: readonly string[], { root, manifest, patterns }: MemberPatterns, findings: Finding[]): string[] {
  const resolve = (pattern: string): string => {
    if (unsupported.test(pattern)) {
      findings.push({
        code: 'packages/glob-unsupported',
        message: `${manifest}: pattern "${pattern}" uses more than *, ** and ?; write one pattern per folder.`,
      })
    }
    return folderOf(pattern, root)
  }
  const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(resolve)
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => resolve(pattern.slice(1)))
  const matches = (folder: string, list: readonly string[]): boolean => list.some((pattern) => matchGlob(pattern, folder))
  return folders.filter((folder) => !folder.split('/').includes('node_modules') && matches(folder, included) && !matches(folder, excluded))
}

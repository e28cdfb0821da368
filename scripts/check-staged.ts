import { appendFileSync } from 'node:fs'
import { isAncestor, newestRelease } from './release/git.ts'
import { startRelease, variable } from './release/github.ts'

/**
 * Whether the current commit may be released: output `current`. When another release came in between, it would be a second one of the same
 * changes: main is staged again instead, on top of that release.
 */
const newest = newestRelease()
const current = newest === null || isAncestor(newest, 'HEAD')
appendFileSync(variable('GITHUB_OUTPUT'), `current=${current}\n`)
if (current) console.log('nothing was released since this commit was staged')
else await startRelease('main')

/**
 * The types people use without agreeing on them first, and how far each moves a version (2 minor, 1 patch, 0 nothing).
 * A line of a body is taken for a commit only when it names one of these, or a type the caller adds: any `word: text`
 * would do otherwise, `Refs: #1` and `Note: prose` too.
 */
export const usualTypes: ReadonlyMap<string, number> = new Map([
  ['feat', 2],
  ['fix', 1],
  ['perf', 1],
  ['revert', 1],
  ['build', 0],
  ['chore', 0],
  ['ci', 0],
  ['docs', 0],
  ['refactor', 0],
  ['style', 0],
  ['test', 0],
])

/** Messages of a given length that stall readers which backtrack; what a careless or hostile author may push. */
export const hostileShapes: Readonly<Record<string, (characters: number) => string>> = {
  'one unbroken token': (n) => `fix: x\n\n${'a'.repeat(n)}`,
  'base64 line': (n) => `fix: x\n\n${'QWxhZGRpbjpvcGVuIHNlc2FtZQ'.repeat(Math.ceil(n / 26)).slice(0, n)}`,
  'a/a/a/…': (n) => `fix: x\n\n${'a/'.repeat(n / 2)}`,
  'run of blanks': (n) => `fix: x\n\n${' '.repeat(n)}`,
  'Revert and blanks': (n) => `Revert ${' '.repeat(n)}`,
  'Revert and quotes': (n) => `Revert "${'Revert "'.repeat(n / 8)}`,
  'open parentheses': (n) => `fix${'('.repeat(n)}`,
  'blank lines': (n) => `fix: x${'\n'.repeat(n)}y`,
  'token lines': (n) => `fix: x\n\n${'Refs: #1\n'.repeat(n / 9)}`,
  'breaking lines': (n) => `fix: x\n\n${'BREAKING CHANGE: y\n'.repeat(n / 19)}`,
  'open fences': (n) => `fix: x\n\n${'```\n~~~\n'.repeat(n / 8)}`,
  bullets: (n) => `fix: x\n\n${'* feat: y\n'.repeat(n / 10)}`,
  'nested blocks': (n) => `fix: x\n\n${'BEGIN_NESTED_COMMIT\n'.repeat(n / 20)}`,
  'details and quotes': (n) => `fix: x\n\n${'<details>\n> '.repeat(n / 12)}`,
  'long header': (n) => `fix(${'a'.repeat(n)}): x`,
  hashes: (n) => `Revert "x"\n\n${'This reverts commit 0123456789abcdef.\n'.repeat(n / 38)}`,
}

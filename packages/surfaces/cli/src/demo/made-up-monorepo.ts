import type { TemporaryRepository } from '@locktender/git/testing'

const manifest = (name: string, version: string, dependencies: Readonly<Record<string, string>> = {}): string =>
  `${JSON.stringify({ name, version, dependencies }, null, 2)}\n`

/** A workspace of four packages with releases behind it and changes of every kind since. */
export async function madeUpMonorepo(): Promise<TemporaryRepository> {
  const { createRepository } = await import('@locktender/git/testing')
  const author = (name: string) => ({ author: { name, email: `${name.toLowerCase()}@example.com` } })
  return createRepository({
    commits: [
      {
        message: 'chore: begin',
        ...author('Ada'),
        files: {
          'package.json': `${JSON.stringify({ name: 'harbour', private: true, workspaces: ['packages/*'] }, null, 2)}\n`,
          'packages/core/package.json': manifest('@harbour/core', '1.4.0'),
          'packages/gate/package.json': manifest('@harbour/gate', '0.3.1', { '@harbour/core': 'workspace:^' }),
          'packages/cli/package.json': manifest('@harbour/cli', '2.0.0', { '@harbour/gate': 'workspace:^' }),
          'packages/docs/package.json': manifest('@harbour/docs', '1.0.0'),
        },
      },
      {
        message: 'feat(core): first locks',
        ...author('Ada'),
        files: { 'packages/core/src/lock.ts': 'export {}\n' },
        tag: ['@harbour/core@1.4.0', '@harbour/gate@0.3.1', '@harbour/cli@2.0.0', '@harbour/docs@1.0.0'],
      },
      {
        message: 'fix(core): keep the lower gate shut while filling (#41)\n\nCloses #40',
        ...author('Grace'),
        files: { 'packages/core/src/lock.ts': 'export const a = 1\n' },
      },
      {
        message:
          'feat(gate)!: open by name instead of by number (#42)\n\nBREAKING CHANGE: `open(3)` is now `open("upper")`.\nReplace numbers by the names in harbour.json.\n\nCo-authored-by: Grace <grace@example.com>',
        ...author('Ada'),
        files: { 'packages/gate/src/open.ts': 'export {}\n' },
      },
      {
        message: 'feat(docs): a page <script>alert(1)</script> for @everyone (#43)',
        ...author('Mallory'),
        files: { 'packages/docs/page.md': 'x\n' },
      },
      {
        message: 'Revert "feat(docs): a page <script>alert(1)</script> for @everyone (#43)" (#44)\n\nReverts harbour/harbour#43',
        ...author('Grace'),
        files: { 'packages/docs/page.md': '' },
      },
      { message: 'docs(docs): explain the tide tables (#45)', ...author('Linus'), files: { 'packages/docs/tides.md': 'x\n' } },
      { message: 'wip', ...author('Ada'), files: { 'packages/core/src/wip.ts': 'export {}\n' } },
    ],
  })
}

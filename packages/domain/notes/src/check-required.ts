import type { NotesDocument, NotesPolicy, Reason } from '@locktender/contracts'

type Requirement = NonNullable<NotesPolicy['require']>[string][number]

const has = (document: NotesDocument, key: string) => document.sections.some((section) => section.key === key && section.entries.length > 0)

const requirements: Readonly<Record<Requirement, { met: (document: NotesDocument) => boolean; message: string }>> = {
  'migration-guide': {
    met: ({ migrations }) => migrations.length > 0,
    message: 'no commit says how to migrate: add a footer `BREAKING CHANGE: what to do` to the breaking commit',
  },
  breaking: { met: (document) => has(document, 'breaking'), message: 'no breaking change is listed' },
  security: {
    met: (document) => has(document, 'security'),
    message: 'no security section: use the type or scope `security`, a CVE or GHSA number, or a footer `Security: …`',
  },
  'known-issues': {
    met: (document) => has(document, 'known-issues'),
    message: 'no known issues: add a footer `Known-issue: …`, or `Known-issue: none`',
  },
  contributors: { met: ({ contributors }) => contributors.length > 0, message: 'no contributors are listed' },
}

/**
 * What the policy asks of the notes of this release class and the notes do not hold: one reason each, none when all is there. Codes:
 * `notes/<requirement>-missing`, and `notes/migration-guide-incomplete` for each breaking change without a step.
 */
export function checkRequired(document: NotesDocument, require: NotesPolicy['require'], releaseClass: NotesDocument['class']): Reason[] {
  const required =
    releaseClass === null || require === undefined || !Object.hasOwn(require, releaseClass) ? [] : (require[releaseClass] ?? [])
  const rule = `notes.require.${releaseClass}`
  return required.flatMap((name): Reason[] => {
    const { met, message } = requirements[name]
    if (!met(document))
      return [{ code: `notes/${name}-missing`, message: `the notes of a ${releaseClass} release need '${name}': ${message}`, rule }]
    return name === 'migration-guide' ? withoutStep(document).map((sha) => incomplete(sha, rule)) : []
  })
}

function withoutStep(document: NotesDocument): string[] {
  const guided = new Set(document.migrations.map(({ sha }) => sha))
  const breaking = document.sections.find(({ key }) => key === 'breaking')?.entries ?? []
  return [...new Set(breaking.map(({ sha }) => sha))].filter((sha) => !guided.has(sha))
}

function incomplete(sha: string, rule: string): Reason {
  return { code: 'notes/migration-guide-incomplete', message: `the breaking commit ${sha.slice(0, 7)} does not say how to migrate`, rule }
}

import type { ReleaseClass } from '@locktender/versioning'

export type { ReleaseClass }

const names: Readonly<Record<string, ReleaseClass>> = {
  major: 'major',
  minor: 'minor',
  patch: 'patch',
  hotfix: 'hotfix',
  emergency: 'hotfix',
  docs: 'docs',
}

/** The class that people mean by a word, in any case; `emergency` is a hotfix. Undefined for any other word. */
export function releaseClassNamed(word: string): ReleaseClass | undefined {
  const key = word.trim().toLowerCase()
  return Object.hasOwn(names, key) ? names[key] : undefined
}

import { Problem } from '@locktender/contracts'

const MISSING = {
  code: 'workspace/missing-file',
  says: 'does not exist',
  hint: 'Check the path and its case; is the checkout step before this one?',
}
const BY_CODE: Readonly<Record<string, { readonly code: string; readonly says: string; readonly hint: string }>> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EISDIR: { code: 'workspace/not-a-file', says: 'is a folder', hint: 'Give the path of a file.' },
  EACCES: {
    code: 'workspace/no-permission',
    says: 'may not be opened',
    hint: 'Check owner and mode of the file; containers often run as another user.',
  },
  EPERM: {
    code: 'workspace/no-permission',
    says: 'may not be opened',
    hint: 'Check owner and mode of the file; containers often run as another user.',
  },
}

/** A Problem for an error of the file system; a Problem stays what it is. */
export function fileProblem(error: unknown, path: string): Problem {
  if (error instanceof Problem) return error
  const errno = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = BY_CODE[errno] ?? {
    code: 'workspace/file-error',
    says: `cannot be used (${errno})`,
    hint: 'Look at the file and the disk.',
  }
  return new Problem(known.code, `${JSON.stringify(path)} ${known.says}`, known.hint, { cause: error })
}

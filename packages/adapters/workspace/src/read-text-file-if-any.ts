import { Problem } from '@locktender/contracts'
import { readTextFile, type ReadTextOptions } from './read-text-file.ts'

/** The text of a file, `undefined` where there is none; throws as `readTextFile` does for every other trouble. */
export async function readTextFileIfAny(path: string, options: ReadTextOptions): Promise<string | undefined> {
  try {
    return await readTextFile(path, options)
  } catch (error) {
    if (error instanceof Problem && error.code === 'workspace/missing-file') return undefined
    throw error
  }
}

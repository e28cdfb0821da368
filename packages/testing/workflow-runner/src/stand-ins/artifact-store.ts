import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** An artifact of a run. */
export interface StoredArtifact {
  readonly id: number
  readonly name: string
  /** SHA-256 (hex) over the names and contents of its files. */
  readonly digest: string
}

const contents = 'files'
const description = 'artifact.json'

/** The artifacts of a run in the order of their ids. */
export async function listArtifacts(store: string): Promise<readonly StoredArtifact[]> {
  const folders = await readdir(store)
  const read = folders.map(async (folder) => JSON.parse(await readFile(join(store, folder, description), 'utf8')) as StoredArtifact)
  return (await Promise.all(read)).toSorted((left, right) => left.id - right.id)
}

/** Jobs of a run may store at the same time: one after the other, so that ids and names stay unique. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * Keeps files (paths relative to `root`) under a name.
 * @throws Error when the name is taken or not allowed
 */
export function storeArtifact(
  store: string,
  name: string,
  root: string,
  files: readonly string[],
  overwrite: boolean,
): Promise<StoredArtifact> {
  const stored = queue.then(() => keep(store, name, root, files, overwrite))
  queue = stored.catch(() => undefined)
  return stored
}

async function keep(store: string, name: string, root: string, files: readonly string[], overwrite: boolean): Promise<StoredArtifact> {
  if (name === '' || /["':<>|*?\r\n\\/]/.test(name)) throw new Error(`The artifact name is not valid: ${name}`)
  const existing = await listArtifacts(store)
  const folder = join(store, encodeURIComponent(name))
  if (existing.some((artifact) => artifact.name === name)) {
    if (!overwrite)
      throw new Error(
        'Failed to CreateArtifact: Received non-retryable error: (409) Conflict: an artifact with this name already exists on the workflow run',
      )
    await rm(folder, { recursive: true })
  }
  const hash = createHash('sha256')
  for (const file of files) {
    await cp(join(root, file), join(folder, contents, file), { recursive: true })
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(await readFile(join(root, file)))
        .digest(),
    )
  }
  const artifact = { id: Math.max(0, ...existing.map(({ id }) => id)) + 1, name, digest: hash.digest('hex') }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, description), JSON.stringify(artifact))
  return artifact
}

/** Copies the files of an artifact into a folder. */
export async function fetchArtifact(store: string, name: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  await cp(join(store, encodeURIComponent(name), contents), target, { recursive: true })
}

import { Problem } from '@locktender/contracts'

export interface ArchiveLimits {
  readonly files: number
  /** Bytes of all files together, unpacked. */
  readonly bytes: number
}

export interface ArchiveFile {
  /** Relative, `/`-separated, without `..`. */
  readonly path: string
  readonly modifiedAt: Date
  /** Its bytes; read them before the next file is asked for. */
  chunks(): AsyncIterable<Uint8Array>
}

const symbolicLink = 0o120000
const typeMask = 0o170000

/**
 * The regular files of a zip archive, one after the other, nothing of it ever written to a disk. Throws Problem `archive/refused` for one
 * that is damaged, holds a link, an encrypted file or a path that leads out, or is above the limits.
 */
export async function* readArchive(bytes: Uint8Array, limits: ArchiveLimits): AsyncGenerator<ArchiveFile, void, undefined> {
  const { fromBufferPromise } = (await import('yauzl')).default
  let unpacked = 0
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
    })
    if (archive.entryCount > limits.files) throw refused(`it holds ${archive.entryCount} files, more than ${limits.files}`)
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      if (((entry.externalFileAttributes >>> 16) & typeMask) === symbolicLink) throw refused(`${JSON.stringify(entry.fileName)} is a link`)
      if (!entry.canDecodeFileData()) throw refused(`${JSON.stringify(entry.fileName)} is encrypted or packed in an unknown way`)
      unpacked += entry.uncompressedSize
      if (unpacked > limits.bytes) throw refused(`its files have more than ${limits.bytes} bytes together`)
      yield {
        path: entry.fileName,
        modifiedAt: entry.getLastModDate({ timezone: 'UTC' }),
        chunks: async function* () {
          try {
            yield* (await archive.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>
          } catch (error) {
            throw refused(`${JSON.stringify(entry.fileName)}: ${error instanceof Error ? error.message : String(error)}`, error)
          }
        },
      }
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw refused(error instanceof Error ? error.message : String(error), error)
  }
}

function refused(why: string, cause?: unknown): Problem {
  return new Problem('archive/refused', `an archive is not read: ${why}`, 'Upload the reports anew with actions/upload-artifact.', {
    cause,
  })
}

import { createHash } from 'node:crypto'
import { Problem } from '@locktender/contracts'
import { EvidenceReading, withoutSecrets, type ChangedLines, type Evidence } from '@locktender/evidence'
import { streamFile } from '@locktender/workspace'

export interface ReportFileOptions {
  /** Folder that the path is relative to and that it may not leave, not even by a link; absent: any regular file. */
  readonly root?: string
  /** Id of the format, when a person has named it. */
  readonly format?: string
  readonly changedLines?: ChangedLines
}

export interface ReportFile {
  readonly evidence: Evidence
  /** Of the bytes as they are, hexadecimal; null when they could not be read. */
  readonly sha256: string | null
  /** When the file was last written; null when it could not be read. */
  readonly modifiedAt: Date | null
}

const patience = { seconds: 20, bytesPerSecond: 500_000 }

/**
 * Reads one report file as evidence. A file that cannot or must not be read is evidence of the verdict `unknown`, never an exception.
 *
 * @throws {Problem} `evidence/unknown-format` for a format id that does not exist
 */
export function readReportFile(path: string, { root, ...options }: ReportFileOptions = {}): ReportFile {
  const began = performance.now()
  let bytes = 0
  const expired = (): boolean => performance.now() - began > 1000 * (patience.seconds + bytes / patience.bytesPerSecond)
  const reading = new EvidenceReading({ ...options, limits: { expired }, ...(root === undefined ? {} : { projectRoot: root }) })
  const hash = createHash('sha256')
  let wanted = true
  try {
    const { modifiedAt } = streamFile(
      path,
      (chunk) => {
        bytes += chunk.length
        hash.update(chunk)
        if (wanted) wanted = reading.write(chunk)
      },
      root,
    )
    return { evidence: reading.end(), sha256: hash.digest('hex'), modifiedAt }
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('workspace/')) throw error
    return { evidence: unreadable(error.message), sha256: null, modifiedAt: null }
  }
}

/** Evidence that nobody could read, with the reason for a person. */
export function unreadable(message: string): Evidence {
  return {
    format: null,
    verdict: 'unknown',
    reason: 'evidence/unreadable',
    message: withoutSecrets(message),
    measurements: {},
    findings: [],
    rows: [],
    rowsLeftOut: 0,
    bytes: 0,
  }
}

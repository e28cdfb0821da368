import { Problem } from '@locktender/contracts'
import type { EvidenceItem } from '@locktender/gates'
import { attestationBundles } from '@locktender/github'
import { readTextFileIfAny, resolveInside } from '@locktender/workspace'
import { bundleEndings } from './bundle-file.ts'
import type { Situation } from './judge-call.ts'

export interface FoundBundle {
  readonly bundle: unknown
  /** Where it was found. */
  readonly where: string
}

/** Longest bundle file that is read; one bundle has some 12 kB. */
const mostBytes = 4 * 1024 * 1024

/**
 * The bundles beside an item, in the checkout or in its artifact; where there are none, those that GitHub keeps for its digest. `refused` is
 * told why GitHub says nothing.
 *
 * @throws {Problem} `evidence/tampered` for a file that holds no JSON, and `github/…` for what is no refusal
 */
export async function findBundles(
  item: EvidenceItem,
  situation: Situation,
  bundles: ReadonlyMap<string, string>,
  refused: (why: string) => void,
): Promise<readonly FoundBundle[]> {
  const texts = await Promise.all(
    bundleEndings.map(async (ending) => {
      const path = `${item.path}${ending}`
      const text = bundles.get(path) ?? (item.path.startsWith('artifact:') ? undefined : await localText(situation, path))
      return text === undefined ? [] : documentsIn(text, path)
    }),
  )
  const beside = texts.flat()
  if (beside.length > 0 || situation.connect === undefined) return beside
  try {
    const kept = await attestationBundles(await situation.connect(), item.sha256)
    return kept.map((bundle) => ({ bundle, where: `that GitHub keeps of ${item.path}` }))
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('github/')) throw error
    refused(`Attestations were not read: ${error.message}. ${error.hint}`)
    return []
  }
}

async function localText({ call }: Situation, path: string): Promise<string | undefined> {
  return readTextFileIfAny(await resolveInside(call.directory, path), { maxBytes: mostBytes })
}

// One bundle, or one a line.
function documentsIn(text: string, where: string): readonly FoundBundle[] {
  const lines = where.endsWith('l') ? text.split('\n').filter((line) => line.trim() !== '') : [text]
  if (lines.length === 0) throw unreadable(where)
  return lines.map((line) => {
    try {
      return { bundle: JSON.parse(line) as unknown, where }
    } catch (error) {
      throw unreadable(where, error)
    }
  })
}

function unreadable(where: string, cause?: unknown): Problem {
  const hint = 'Run the job that makes and attests it again.'
  return new Problem('evidence/tampered', `the attestation ${where} does not hold: it is no JSON`, hint, { cause, at: { file: where } })
}

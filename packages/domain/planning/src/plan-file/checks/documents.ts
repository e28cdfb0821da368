import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import { shown } from '../../document/plan-mistake.ts'
import type { PlanFault } from './check.ts'

/** Documents whose place is neither an https address nor a path inside the repository. */
export function* documentFaults({ documents = {} }: ReleasePlanFile): Generator<PlanFault> {
  for (const [name, place] of Object.entries(documents))
    if (!isAddress(place) && !isRepositoryPath(place))
      yield {
        code: 'document-place',
        path: ['documents', name],
        found: shown(place),
        expected: 'a path of the repository or an https address',
      }
}

/** Whether a document's place is an address, which nobody looks up. */
export function isAddress(place: string): boolean {
  return /^https:\/\/\S+$/.test(place)
}

function isRepositoryPath(place: string): boolean {
  return (
    !/^(?:[/\\~]|[A-Za-z][A-Za-z+.-]*:)/.test(place) && !place.includes('\\') && !place.includes('\0') && !place.split('/').includes('..')
  )
}

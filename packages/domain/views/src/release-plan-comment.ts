import type { Result } from '@locktender/contracts'
import type { ReleasePlanData } from '@locktender/contracts/validators/types'
import { escapeMarkdown } from './escape-markdown.ts'
import {
  commitsBlock,
  dutiesBlock,
  factsBlock,
  notesBlock,
  packagesBlock,
  planBlock,
  registerBlock,
  riskBlock,
  scopeBlock,
  verdictBlock,
} from './release-plan-blocks.ts'
import { planHeadline } from './release-plan-text.ts'

/** GitHub takes 65,536 characters in a comment. */
const mostCharacters = 60_000

/**
 * A preview as a comment on its pull request: what merging would release, why, what it must pass and what is already there. It holds no
 * time of its own, so that the same findings give the same text. What does not fit is left out whole, and said so.
 */
export function releasePlanComment(told: Pick<Result, 'verdict' | 'reasons'>, data: ReleasePlanData): string {
  const blocks = [
    verdictBlock(told),
    factsBlock(data),
    notesBlock(data),
    packagesBlock(data),
    dutiesBlock(data),
    riskBlock(data),
    scopeBlock(data),
    commitsBlock(data),
    folded('Risk register', registerBlock(data)),
    folded('Release plan', planBlock(data)),
    folded('Release notes', data.excerpt ?? ''),
  ].filter((block) => block !== '')
  let text = `## ${escapeMarkdown(planHeadline(data))}`
  let left = 0
  for (const block of blocks) {
    if (text.length + block.length > mostCharacters) left += 1
    else text += `\n\n${block}`
  }
  return left === 0 ? text : `${text}\n\n${left} more parts in the summary of the run.`
}

function folded(title: string, block: string): string {
  return block === '' ? '' : `<details><summary>${title}</summary>\n\n${block}\n\n</details>`
}

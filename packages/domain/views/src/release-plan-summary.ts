import type { Result } from '@locktender/contracts'
import type { ReleasePlanData } from '@locktender/contracts/validators/types'
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
  timelineBlock,
  verdictBlock,
} from './release-plan-blocks.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { planHeadline } from './release-plan-text.ts'

const parts = [
  factsBlock,
  notesBlock,
  packagesBlock,
  commitsBlock,
  dutiesBlock,
  riskBlock,
  scopeBlock,
  registerBlock,
  planBlock,
  timelineBlock,
]

/** A release-plan result as the Markdown of a job summary. */
export function releasePlanSummary(told: Pick<Result, 'verdict' | 'reasons'>, data: ReleasePlanData): string {
  const blocks = [`## ${escapeMarkdown(planHeadline(data))}`, verdictBlock(told), ...parts.map((part) => part(data))]
  const notes = data.excerpt === null ? [] : ['### Release notes', data.excerpt]
  return [...blocks, ...notes].filter((block) => block !== '').join('\n\n')
}

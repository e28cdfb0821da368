import { isDependencyBot } from './dependency-bot.ts'
import { highestRank, rankOf } from './inner-headers.ts'
import { unixLines } from './lines.ts'
import { withoutNestedMarkers } from './nested-commits.ts'
import { lazilyQuoted, nothingQuoted } from './quoted-regions.ts'
import type { RawCommit } from './raw-commit.ts'
import type { Finding, Reading } from './reading.ts'
import type { ReadOptions } from './read-options.ts'
import { readSingle } from './read-single.ts'
import { aboveScissors } from './scissors.ts'
import { splitSquash } from './squash-body.ts'

const steps = ['no release', 'a patch', 'a minor', 'a major']

function disagreement(title: number, body: number, squash: ReadOptions['squash']): Finding {
  const outcome = squash === 'inner' ? 'the body counts too' : 'the title decides'
  return {
    code: 'commit/title-body-disagree',
    message: `the title asks for ${steps[title]}, a commit in the body for ${steps[body]}: ${outcome} (squash: ${squash ?? 'title'})`,
  }
}

function readTitle(text: string, options: ReadOptions, author: RawCommit['author']): Reading {
  const reading = readSingle(withoutNestedMarkers(text), options, author)
  // A break settles the matter, and the body of a revert may list what it undoes.
  if (reading.body === '' || reading.breaking || reading.revert !== null) return reading
  const title = rankOf(reading.type, false)
  const { body } = reading
  const highest = highestRank(body, title, options.types, options.quotes === 'read' ? nothingQuoted : lazilyQuoted(body))
  if (highest === title || (options.bots !== 'body' && isDependencyBot(text, reading.header, author))) return reading
  return { ...reading, findings: [...reading.findings, disagreement(title, highest, options.squash)] }
}

function readInner(text: string, options: ReadOptions, author: RawCommit['author']): Reading {
  const { outer, inner } = splitSquash(text, options)
  if (inner.length === 0) return readSingle(text, options, author)
  const reading = readSingle(outer, options, author)
  if (options.bots !== 'body' && isDependencyBot(text, reading.header, author)) return readSingle(text, options, author)
  const readings = inner.map((message) => readSingle(message, options, author))
  const title = rankOf(reading.type, reading.breaking)
  const highest = readings.reduce((rank, { type, breaking }) => Math.max(rank, rankOf(type, breaking)), title)
  const findings = highest === title ? reading.findings : [...reading.findings, disagreement(title, highest, options.squash)]
  return { ...reading, inner: readings, findings }
}

/**
 * What a commit message says under Conventional Commits 1.0.0. Never throws and never gives up on a body: whatever the text
 * is, there is a reading of it, made in time linear in its length. The rules, contested ones included, are in the README.
 */
export function readMessage(message: string, options: ReadOptions = {}, author?: RawCommit['author']): Reading {
  const text = aboveScissors(unixLines(message))
  return options.squash === 'inner' ? readInner(text, options, author) : readTitle(text, options, author)
}

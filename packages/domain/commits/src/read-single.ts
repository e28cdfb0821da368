import { findBreakingMarks, mentionsBreaking } from './breaking-marks.ts'
import { isDependencyBot } from './dependency-bot.ts'
import { footerStart, readFooters } from './footers.ts'
import { scanHeader } from './header.ts'
import type { Header, HeaderFault } from './header.ts'
import { lineEnd, skipBlanks, trimmedEnd } from './lines.ts'
import { nothingQuoted, quotedRegions } from './quoted-regions.ts'
import type { RawCommit } from './raw-commit.ts'
import type { Finding, Footer, Reading } from './reading.ts'
import type { ReadOptions } from './read-options.ts'
import { readRevert } from './revert-mark.ts'

const none: readonly never[] = []

const botFinding: Finding = {
  code: 'commit/bot-body',
  message: 'a dependency bot wrote this body: what looks like a breaking change or a commit in it is a quotation and does not count',
}
const missingSpace: Finding = { code: 'commit/missing-space', message: 'the header has no plain space behind its colon: not conventional' }
const noBlankLine: Finding = {
  code: 'commit/breaking-without-blank-line',
  message: 'the breaking footer stands directly below the header; it counts',
}
const emptyBreak: Finding = { code: 'commit/breaking-empty', message: 'the breaking footer says nothing; it counts' }
const unconventionalBreak: Finding = {
  code: 'commit/breaking-unconventional',
  message: 'a breaking footer stands under a header that is not conventional; it counts',
}

interface Breaks {
  /** Offset of the first breaking footer, or -1. */
  readonly at: number
  readonly findings: readonly Finding[]
  readonly isQuoted: (offset: number) => boolean
}

const noBreaks: Breaks = { at: -1, findings: none, isQuoted: nothingQuoted }

function readBreaks(text: string, start: number, from: number, end: number, options: ReadOptions, author: RawCommit['author']): Breaks {
  if (!mentionsBreaking(text)) return noBreaks
  const isQuoted = options.quotes === 'read' ? nothingQuoted : quotedRegions(text, from, end)
  const marks = findBreakingMarks(text, start, end, isQuoted)
  const seen = marks.at >= 0 || marks.findings.length > 0
  if (seen && options.bots !== 'body' && isDependencyBot(text, text.slice(start, from), author)) {
    return { at: -1, findings: [botFinding], isQuoted: nothingQuoted }
  }
  return { ...marks, isQuoted }
}

/** True when the line behind `https:` or `std:` shows that the colon was never meant to end a type. */
function isAddress(header: string): boolean {
  const behind = header.charCodeAt(header.indexOf(':') + 1)
  return behind === 47 || behind === 58
}

/** Findings of the header and the breaking footers; a break that counts leaves nothing to say of what only looks like one. */
function findingsOf(
  header: string,
  scanned: Header | HeaderFault,
  breaks: Breaks,
  notes: readonly Footer[],
  below: boolean,
): readonly Finding[] {
  const findings: Finding[] = []
  if (scanned === 'space' && !isAddress(header)) findings.push(missingSpace)
  if (notes.length === 0 && (typeof scanned === 'string' || !scanned.breaking)) findings.push(...breaks.findings)
  if (notes.length > 0 && typeof scanned === 'string') findings.push(unconventionalBreak)
  if (below) findings.push(noBlankLine)
  if (notes.some(([, value]) => value === '')) findings.push(emptyBreak)
  return findings.length === 0 ? none : findings
}

function isBreakingFooter([token]: Footer): boolean {
  return token === 'BREAKING CHANGE' || token === 'BREAKING-CHANGE'
}

/** Reads a message with `\n` line ends as one commit, whatever its body holds. */
export function readSingle(text: string, options: ReadOptions, author: RawCommit['author']): Reading {
  const first = skipBlanks(text, 0, text.length)
  const start = first === 0 ? 0 : text.lastIndexOf('\n', first) + 1
  const stop = lineEnd(text, first, text.length)
  const header = text.slice(start, stop).trimEnd()
  const scanned = scanHeader(header, 0, header.length)
  const parsed = typeof scanned === 'string' ? null : scanned
  const end = trimmedEnd(text, stop, text.length)
  const from = Math.min(stop + 1, end)

  const breaks = readBreaks(text, start, from, end, options, author)
  const block = from < end ? footerStart(text, from, breaks.at < 0 ? end : breaks.at) : end
  const footers = block < end ? readFooters(text, block, end, breaks.isQuoted) : none
  const revert = readRevert(header, parsed, text, from, end, footers)
  const notes = breaks.at < 0 ? none : footers.filter(isBreakingFooter)
  const breaking = parsed?.breaking === true || notes.length > 0
  return {
    conventional: parsed !== null,
    header,
    type: parsed === null ? null : parsed.type,
    scope: parsed === null ? null : parsed.scope,
    breaking,
    description: parsed === null ? null : parsed.description,
    body: from < block ? text.slice(from, block).trim() : '',
    footers,
    breakingNotes: notes.length === 0 ? none : notes.map(([, value]) => value).filter((value) => value !== ''),
    revert,
    inner: none,
    findings: scanned !== 'space' && breaks === noBreaks ? none : findingsOf(header, scanned, breaks, notes, breaks.at === stop + 1),
  }
}

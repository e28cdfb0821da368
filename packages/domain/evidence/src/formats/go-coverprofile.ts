import type { Format } from '../format.ts'
import type { LineHandler } from '../line-stream.ts'
import { Refusal } from '../refusal.ts'
import type { Report } from '../report.ts'

const block = /^(.{1,4096}):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,400})\s*$/

/** Go's cover profile: statements by their blocks' weight; the same block of several packages is merged. */
export const goCoverprofile: Format = {
  id: 'go-coverprofile',
  gives: 'coverage',
  openEnded: true,
  lines: {
    accepts: (lines) => /^mode: (?:set|count|atomic)\s*$/.test(lines.find((line) => line.trim() !== '') ?? ''),
    read: (report) => new Blocks(report),
  },
}

class Blocks implements LineHandler {
  readonly #report: Report
  readonly #files = new Map<string, Map<string, { statements: number; covered: boolean }>>()
  #blocks = 0
  #foreign = 0
  #last = ''

  constructor(report: Report) {
    this.#report = report
  }

  line(text: string): void {
    const match = block.exec(text)
    this.#last = match === null ? text : ''
    if (match === null) {
      if (text.trim() !== '' && !text.startsWith('mode: ')) this.#foreign++
      return
    }
    const [, file = '', from = '', fromColumn = '', to = '', toColumn = '', weight = '', hits = ''] = match
    const covered = /[1-9]/.test(hits)
    const blocks = this.#files.get(file) ?? new Map<string, { statements: number; covered: boolean }>()
    this.#files.set(file, blocks)
    const place = `${from}.${fromColumn},${to}.${toColumn}`
    const known = blocks.get(place)
    if (known === undefined) {
      if (++this.#blocks > this.#report.limits.values)
        throw new Refusal('evidence/too-large', `More than ${this.#report.limits.values} blocks.`)
      blocks.set(place, { statements: Number(weight), covered })
    } else {
      known.covered ||= covered
      known.statements = Math.max(known.statements, Number(weight))
    }
    this.#report.patch?.file(file)?.hitRange(Number(from), Number(to), covered)
  }

  end(cut: boolean): void {
    if (cut && this.#last.trim() !== '') throw new Refusal('evidence/truncated', 'The last line is half a block.')
    let [covered, total] = [0, 0]
    for (const blocks of this.#files.values()) {
      for (const { statements, covered: hit } of blocks.values()) {
        total += statements
        if (hit) covered += statements
      }
    }
    this.#report.pair('coverage.statements', covered, total)
    this.#report.add('coverage.blocks', this.#blocks)
    this.#report.add('coverage.files', this.#files.size)
    this.#report.add('report.foreign-lines', this.#foreign)
    if (total === 0) this.#report.unknown('evidence/no-data', 'No statement.')
  }
}

import type { Format } from '../format.ts'
import { isHit } from '../hit-count.ts'
import type { Report } from '../report.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const twins: Readonly<Record<string, string>> = {
  numSequencePoints: 'coverage.statements.total',
  visitedSequencePoints: 'coverage.statements.covered',
  numBranchPoints: 'coverage.branches.total',
  visitedBranchPoints: 'coverage.branches.covered',
}

/** OpenCover (and Coverlet's): statements are its sequence points, branches its branch points. */
export const opencover: Format = {
  id: 'opencover',
  gives: 'coverage',
  xml: { roots: ['CoverageSession'], read: (report) => new OpencoverHandler(report) },
}

class OpencoverHandler implements XmlHandler {
  readonly #report: Report
  readonly #files = new Map<string, string>()
  readonly #points = { statements: { covered: 0, total: 0 }, branches: { covered: 0, total: 0 } }
  #depth = 0

  constructor(report: Report) {
    this.#report = report
  }

  open(name: string, attributes: Attributes): void {
    this.#depth++
    if (name === 'SequencePoint') this.#point('statements', attributes)
    else if (name === 'BranchPoint') this.#point('branches', attributes)
    else if (name === 'Summary' && this.#depth === 2) {
      for (const [key, value] of Object.entries(attributes))
        this.#report.declared('root', key, value, Object.hasOwn(twins, key) ? twins[key] : undefined)
    } else if (name === 'Module') this.#files.clear()
    else if (name === 'File') this.#files.set(attributes['uid'] ?? '', attributes['fullPath'] ?? '')
  }

  close(): void {
    this.#depth--
  }

  end(): void {
    const { statements, branches } = this.#points
    this.#report.pair('coverage.statements', statements.covered, statements.total)
    if (branches.total > 0) this.#report.pair('coverage.branches', branches.covered, branches.total)
    if (statements.total === 0) this.#report.unknown('evidence/no-data', 'No sequence point.')
  }

  #point(kind: 'statements' | 'branches', { vc, sl, el, fileid }: Attributes): void {
    const covered = isHit(vc ?? '')
    this.#points[kind].total++
    if (covered) this.#points[kind].covered++
    const file = kind === 'statements' ? this.#files.get(fileid ?? '') : undefined
    if (file !== undefined) this.#report.patch?.file(file)?.hitRange(Number(sl), Number(el ?? sl), covered)
  }
}

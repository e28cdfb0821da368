import { basename, relative, sep } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Runs the tests that stand nearest to the mutated file first: most mutants fall to them, and the first failure ends the run. */
export default class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const [mutated, ...others] = this.ctx.config.related ?? []
    if (mutated === undefined || others.length > 0) return sorted
    const distance = ({ moduleId }: TestSpecification): number =>
      relative(mutated, moduleId).split(sep).length - Number(basename(moduleId).startsWith(basename(mutated, '.ts')))
    return sorted.toSorted((one, other) => distance(one) - distance(other))
  }
}

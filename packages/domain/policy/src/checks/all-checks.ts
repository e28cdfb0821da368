import { conditionMistakes } from './conditions.ts'
import { dateMistakes } from './dates.ts'
import { gateMistakes, measurementMistakes } from './gates.ts'
import type { Check } from './mistake.ts'
import { referenceMistakes } from './references.ts'
import { rolloutMistakes } from './rollouts.ts'
import { stageMistakes } from './stages.ts'
import { versioningMistakes } from './versioning.ts'

/** Checks of values, which need no other layer of the policy. */
export const valueChecks: readonly Check[] = [conditionMistakes, measurementMistakes, dateMistakes, rolloutMistakes, versioningMistakes]

/** Checks of what belongs together, which need every layer. */
export const wholeChecks: readonly Check[] = [gateMistakes, referenceMistakes, stageMistakes]

/** Checks of files that lie over each other, each of which has passed those of values: what only their sum shows. */
export const laidChecks: readonly Check[] = [measurementMistakes, dateMistakes, rolloutMistakes, versioningMistakes, ...wholeChecks]

import type { AnalyzeCommitsContext, PublishContext, VerifyConditionsContext, VerifyReleaseContext } from 'semantic-release'
import { describe, expect, it } from 'vitest'
import * as plugin from './index.ts'

/** The steps as semantic-release's own types have them: this compiles only while they fit. */
const steps: Readonly<Record<keyof typeof plugin, unknown>> = {
  verifyConditions: plugin.verifyConditions satisfies (config: object, context: VerifyConditionsContext) => Promise<void>,
  analyzeCommits: plugin.analyzeCommits satisfies (config: object, context: AnalyzeCommitsContext) => Promise<string | null>,
  verifyRelease: plugin.verifyRelease satisfies (config: object, context: VerifyReleaseContext) => Promise<void>,
  generateNotes: plugin.generateNotes satisfies (config: object, context: VerifyReleaseContext) => Promise<string>,
  publish: plugin.publish satisfies (config: object, context: PublishContext) => Promise<object>,
  success: plugin.success satisfies (config: object, context: VerifyReleaseContext) => Promise<void>,
}

const definitions = 'semantic-release/lib/definitions/plugins.js'

describe('the plugin', () => {
  it('exports steps of semantic-release and nothing else', async () => {
    const { default: known } = (await import(definitions)) as { default: Readonly<Record<string, unknown>> }
    expect(Object.keys(plugin).toSorted()).toEqual(Object.keys(steps).toSorted())
    expect(Object.keys(plugin).filter((name) => !(name in known))).toEqual([])
  })
})

import { artifacts } from './artifacts.ts'
import { audit } from './audit.ts'
import { branches } from './branches.ts'
import { checks } from './checks.ts'
import { comments } from './comments.ts'
import { commits } from './commits.ts'
import { commitStatuses } from './commit-statuses.ts'
import { concurrency } from './concurrency.ts'
import { contents } from './contents.ts'
import { deployments } from './deployments.ts'
import { environments } from './environments.ts'
import { generatedNotes } from './generated-notes.ts'
import { gitObjects } from './git-objects.ts'
import type { HandlerTable } from './handler.ts'
import { issueEvents } from './issue-events.ts'
import { issues } from './issues.ts'
import { labels } from './labels.ts'
import { milestones } from './milestones.ts'
import { organizations } from './organizations.ts'
import { pendingDeployments } from './pending-deployments.ts'
import { people } from './people.ts'
import { pullMerges } from './pull-merges.ts'
import { pulls } from './pulls.ts'
import { refs } from './refs.ts'
import { releaseAssets } from './release-assets.ts'
import { releases } from './releases.ts'
import { repositories } from './repositories.ts'
import { reviews } from './reviews.ts'
import { rulesets } from './rulesets.ts'
import { runs } from './runs.ts'
import { security } from './security.ts'
import { settings } from './settings.ts'
import { workflows } from './workflows.ts'

/** Every operation the fake answers; the extract of GitHub's description holds exactly these. */
export const handlers: HandlerTable = {
  ...artifacts,
  ...audit,
  ...branches,
  ...checks,
  ...comments,
  ...commits,
  ...commitStatuses,
  ...concurrency,
  ...contents,
  ...deployments,
  ...environments,
  ...generatedNotes,
  ...gitObjects,
  ...issueEvents,
  ...issues,
  ...labels,
  ...milestones,
  ...organizations,
  ...pendingDeployments,
  ...people,
  ...pullMerges,
  ...pulls,
  ...refs,
  ...releaseAssets,
  ...releases,
  ...repositories,
  ...reviews,
  ...rulesets,
  ...runs,
  ...security,
  ...settings,
  ...workflows,
}

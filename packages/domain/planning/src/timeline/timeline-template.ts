/** Time before (negative) or after the release, on the wall for weeks and days, by the clock for minutes. */
export interface Offset {
  readonly weeks?: number
  readonly days?: number
  readonly minutes?: number
}

export interface TimelineStep {
  readonly step: string
  readonly offset: Offset
  /** Tasks by key. */
  readonly tasks: Readonly<Record<string, string>>
}

export type TimelineName = 'weeks-8' | 'week-before' | 'day-of-release'

/** Tasks of a release by timeline: eight weeks of a large one, the last week, the hour around it. */
export const timelineTemplates: Readonly<Record<TimelineName, readonly TimelineStep[]>> = {
  'weeks-8': [
    {
      step: 'Week −8',
      offset: { weeks: -8 },
      tasks: {
        objectives: 'Agree on objectives and success criteria',
        features: 'Choose features and scope by priority',
        people: 'Find the people and their time',
        timing: 'Check the timing against the market and the calendar',
        roadmap: 'Check the fit with the roadmap',
        risks: 'Enter the risks and their mitigations',
        commitment: 'Get the commitment of those who are concerned',
      },
    },
    {
      step: 'Week −6',
      offset: { weeks: -6 },
      tasks: {
        prerequisites: 'Review what must be there first',
        infrastructure: 'Settle infrastructure and capacity',
        dependencies: 'Map the dependencies and their owners',
        migrations: 'Plan migrations of data and schema',
        compliance: 'Review security and compliance',
        performance: 'Set targets for performance and scale',
        architecture: 'Review the architecture',
      },
    },
    {
      step: 'Week −4',
      offset: { weeks: -4 },
      tasks: {
        schedule: 'Write the schedule',
        roles: 'Assign roles and responsibilities',
        cycles: 'Plan the cycles of development and test',
        gates: 'Settle gates and checkpoints',
        procedures: 'Write down deployment and rollback',
        communication: 'Write the communication plan',
        'go-no-go': 'Book the go/no-go',
      },
    },
    {
      step: 'Week −2',
      offset: { weeks: -2 },
      tasks: {
        'feature-freeze': 'Freeze features',
        'release-candidate': 'Make the release candidate',
        acceptance: 'Run the acceptance by users',
        'go-no-go': 'Decide go or no-go',
      },
    },
    {
      step: 'Week 0',
      offset: {},
      tasks: {
        deploy: 'Deploy to production',
        monitor: 'Watch and validate',
        communicate: 'Tell those who are concerned',
        'stand-ready': 'Stand ready for issues',
      },
    },
  ],
  'week-before': [
    {
      step: 'T−1 week',
      offset: { days: -7 },
      tasks: {
        meeting: 'Hold the planning meeting',
        'feature-freeze': 'Freeze features',
        documents: 'Finish the documents of what is new',
        'security-review': 'Review security',
        'performance-tests': 'Book the performance tests',
        'rollback-plan': 'Write and validate the rollback plan',
        communication: 'Prepare the communication',
      },
    },
    {
      step: 'T−2 days',
      offset: { days: -2 },
      tasks: {
        branch: 'Make the release branch',
        version: 'Move the version',
        changelog: 'Review the changelog',
        dependencies: 'Update and test dependencies',
        scans: 'Scan for vulnerabilities: none critical',
        baseline: 'Measure the baseline of performance',
        dashboards: 'Prepare the dashboards',
      },
    },
    {
      step: 'T−1 day',
      offset: { days: -1 },
      tasks: {
        tests: 'Run the whole test suite',
        integration: 'Run the integration tests in staging',
        performance: 'Check performance against its objective',
        security: 'Validate security',
        migrations: 'Test migrations',
        rollback: 'Test the rollback',
        team: 'Confirm that the team is ready',
      },
    },
  ],
  'day-of-release': [
    {
      step: 'T−60 min',
      offset: { minutes: -60 },
      tasks: {
        'go-no-go': 'Confirm the go',
        team: 'Gather the team and confirm roles',
        environment: 'Check the health of the environment',
        backup: 'Make a backup and verify it',
        dashboards: 'Open the dashboards',
        channels: 'Open the channels',
      },
    },
    {
      step: 'T0',
      offset: {},
      tasks: {
        deploy: 'Start the deployment',
        monitor: 'Watch it live',
        health: 'Check health',
        smoke: 'Run the smoke tests',
        performance: 'Check performance',
        traffic: 'Finish the shift of traffic',
      },
    },
    {
      step: 'T+30 min',
      offset: { minutes: 30 },
      tasks: {
        stability: 'Confirm that the system is stable',
        business: 'Check the numbers of the business',
        errors: 'Watch the error rate',
        feedback: 'Watch the feedback of customers',
        announcement: 'Announce the success',
        documents: 'Bring the documents up to date',
      },
    },
  ],
}

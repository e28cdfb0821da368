import type { AwsCommand } from './aws.ts'
import { awsError } from './aws-error.ts'
import type { Json } from './cloud-state.ts'
import type { Words } from './words.ts'

/** Rules of load balancers with weighted target groups, and the tasks behind them. */
export const loadBalancing: Readonly<Record<string, AwsCommand>> = {
  'elbv2 describe-rules': {
    operation: 'DescribeRules',
    required: { '--rule-arns': 'many' },
    run: (region, of) => ({ Rules: [{ RuleArn: of('--rule-arns'), Actions: ruleOf(region, of('--rule-arns')).Actions }] }),
  },
  'elbv2 modify-rule': {
    operation: 'ModifyRule',
    required: { '--rule-arn': 'one' },
    optional: { '--actions': 'many' },
    isWrite: true,
    run: modifyRule,
  },
  'elbv2 describe-tags': {
    operation: 'DescribeTags',
    required: { '--resource-arns': 'many' },
    run: (region, of) => ({
      TagDescriptions: [{ ResourceArn: of('--resource-arns'), Tags: ruleOf(region, of('--resource-arns')).Tags ?? [] }],
    }),
  },
  'elbv2 add-tags': { operation: 'AddTags', required: { '--resource-arns': 'many', '--tags': 'many' }, isWrite: true, run: addTags },
  'elbv2 describe-target-health': {
    operation: 'DescribeTargetHealth',
    required: { '--target-group-arn': 'one' },
    run: (region, of) => ({
      TargetHealthDescriptions: (region.groups[of('--target-group-arn')] ?? []).map((State: string) => ({ TargetHealth: { State } })),
    }),
  },
  'ecs list-tasks': {
    operation: 'ListTasks',
    required: { '--cluster': 'one', '--service-name': 'one' },
    optional: { '--desired-status': 'one' },
    run: (region, of) => ({
      taskArns: region.tasks[of('--service-name')].map((_: Json, place: number) => `${of('--service-name')}/${place}`),
    }),
  },
  'ecs describe-tasks': {
    operation: 'DescribeTasks',
    required: { '--cluster': 'one', '--tasks': 'many' },
    run: (region, _, { flags }) => ({
      tasks: (flags.get('--tasks') ?? []).map((arn) => {
        const [service = '', place = ''] = arn.split('/')
        return { lastStatus: 'RUNNING', containers: [{ imageDigest: region.tasks[service][Number(place)] }] }
      }),
    }),
  },
}

function ruleOf({ rules = {} }: Json, arn: string): Json {
  if (rules[arn] === undefined) throw awsError('RuleNotFound', `One or more rules not found: ${arn}`)
  return rules[arn]
}

function modifyRule(region: Json, of: (flag: string) => string): Json {
  const rule = ruleOf(region, of('--rule-arn'))
  const actions: readonly Json[] = JSON.parse(of('--actions'))
  for (const { Type, TargetGroupArn, ForwardConfig } of actions.filter((each) => each.Type === 'forward')) {
    const groups: readonly Json[] = ForwardConfig.TargetGroups
    if (TargetGroupArn !== undefined && groups.length > 1)
      throw awsError('InvalidLoadBalancerAction', `${Type}: one target group, or several`)
    for (const { TargetGroupArn: arn, Weight } of groups) {
      if (region.groups[arn] === undefined) throw awsError('TargetGroupNotFound', `Target groups '${arn}' not found`)
      if (!Number.isInteger(Weight) || Weight < 0 || Weight > 999)
        throw awsError('ValidationError', `Weight '${Weight}' must be between 0 and 999`)
    }
  }
  rule.Actions = actions
  return { Rules: [rule] }
}

function addTags(region: Json, of: (flag: string) => string, { flags }: Words): Json {
  const rule = ruleOf(region, of('--resource-arns'))
  for (const text of flags.get('--tags') ?? []) {
    const [, Key = '', Value = ''] = /^Key=([^,]+),Value=([\p{L}\p{Z}\p{N}_.:/=+@-]{0,256})$/u.exec(text) ?? []
    if (Key === '') throw awsError('ValidationError', `no tag: ${text}`)
    rule.Tags = [...(rule.Tags ?? []).filter((tag: Json) => tag.Key !== Key), { Key, Value }]
  }
  return {}
}

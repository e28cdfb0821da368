import type { GateNode, GateStageState } from '@locktender/contracts'
import { stages } from '../gate/select-gates.ts'
import type { JudgedGate } from '../gate/judge-gate.ts'
import { combineStates } from './combine-states.ts'

/** The gates by stage: whether each may be entered (all before it are left) and left (its own blocking gates hold). */
export function judgeStages(gates: readonly JudgedGate[]): readonly GateStageState[] {
  const blocking = gates.filter(({ compiled }) => compiled.isBlocking)
  const ofStage = (stage: string) => blocking.filter(({ compiled }) => compiled.stage === stage).map(({ node }) => node.state)
  return stages.map((stage, index) => ({
    stage,
    entry: combineStates(stages.slice(0, index).flatMap(ofStage)),
    exit: combineStates(ofStage(stage)),
  }))
}

/** One node a stage, for the stages that have gates. */
export function stageNodes(gates: readonly JudgedGate[]): readonly GateNode[] {
  return stages.flatMap((stage) => {
    const own = gates.filter(({ compiled }) => compiled.stage === stage)
    if (own.length === 0) return []
    const deciding = own.filter(({ compiled }) => compiled.isBlocking)
    const state = combineStates(deciding.map(({ node }) => node.state))
    const because = deciding.find(({ node }) => node.state === state)?.node
    return [
      {
        id: `stage/${stage}`,
        kind: 'stage' as const,
        text: stage,
        state,
        level: 'blocking' as const,
        code: because?.code ?? 'gate/advisory-only',
        message: because === undefined ? 'No gate of this stage blocks.' : `${because.id}: ${because.message}`,
        measured: null,
        limit: null,
        margin: null,
        evidence: [],
        children: own.map(({ node }) => node),
      },
    ]
  })
}

export { connectRunner, type Connection, type ConnectOptions } from './connect-runner.ts'
export type { EnvironmentValues } from './open-fake-gate.ts'
export { openFakeRunner } from './open-fake-runner.ts'
export { startActions, FakeActions, type ActionsOptions } from './start-actions.ts'

export { openTrafficSide } from './traffic-side.ts'
export type { TrafficOptions, TrafficSide, TrafficState } from './traffic-side.ts'

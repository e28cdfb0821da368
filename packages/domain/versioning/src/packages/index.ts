export { readPackages } from './read-packages.ts'
export type { Discovery } from './read-packages.ts'

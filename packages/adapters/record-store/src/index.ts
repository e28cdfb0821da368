export { openRecordStore } from './open-record-store.ts'
export type { Waiting } from './open-record-store.ts'
export type { Appended, CheckedSnapshot, RecordSnapshot, RecordStore, Standing } from './record-store.ts'

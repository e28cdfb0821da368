import type { RecordEvent } from '@locktender/contracts'
import { type EventColumn, eventColumns } from '@locktender/record'
import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer'

const types: Readonly<Record<EventColumn['kind'], BasicType>> = {
  text: 'STRING',
  whole: 'INT32',
  number: 'DOUBLE',
  instant: 'TIMESTAMP',
  json: 'JSON',
}

/** Events as an Apache Parquet file, one row an event; `data` is a JSON column. */
export function parquetOf(events: readonly RecordEvent[]): Uint8Array {
  const columnData = eventColumns(events).map(({ name, kind, values }) => ({
    name,
    type: types[kind],
    data: values.map((value) => forType(kind, value)),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'locktender' }))
}

function forType(kind: EventColumn['kind'], value: string | number | null): unknown {
  if (value === null) return null
  if (kind === 'instant') return new Date(value)
  return kind === 'json' ? JSON.parse(String(value)) : value
}

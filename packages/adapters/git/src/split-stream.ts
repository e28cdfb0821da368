/**
 * Texts between single `delimiter` bytes (NUL or newline), as they come, in batches. What stands after the last delimiter is the
 * last text if it is not empty. One decode per batch; invalid UTF-8 becomes U+FFFD and never swallows a delimiter.
 */
export async function* splitStream(chunks: AsyncIterable<Buffer>, delimiter: 0 | 10): AsyncGenerator<string[], void, undefined> {
  const separator = String.fromCharCode(delimiter)
  let pending: Buffer[] = []
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(delimiter)
    if (end === -1) {
      pending.push(chunk)
      continue
    }
    const complete = chunk.subarray(0, end)
    const batch = pending.length === 0 ? complete : Buffer.concat([...pending, complete])
    pending = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : []
    yield batch.toString('utf8').split(separator)
  }
  const rest = Buffer.concat(pending)
  if (rest.length > 0) yield [rest.toString('utf8')]
}

/** Why a concurrency group has cancelled a run or job, or '' for any other cancellation, whose reason is one word. */
export function cancelReason({ aborted, reason }: AbortSignal): string {
  return aborted && typeof reason === 'string' && reason.includes(' ') ? reason : ''
}

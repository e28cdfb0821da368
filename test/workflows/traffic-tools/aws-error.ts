/** An error that the service answers with; its name is `Aws` and the service's own code. */
export function awsError(code: string, message: string): Error {
  const error = new Error(message)
  error.name = `Aws${code}`
  return error
}

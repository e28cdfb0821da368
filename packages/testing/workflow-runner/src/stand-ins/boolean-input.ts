/** An input as YAML 1.2 reads a boolean. @throws Error for any other text */
export function booleanInput(inputs: Readonly<Record<string, string>>, name: string, otherwise: boolean): boolean {
  const text = inputs[name] ?? ''
  if (text === '') return otherwise
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  throw new Error(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}`)
}

import { Ajv, type ValidateFunction } from 'ajv'
import { definitionsId, type Description, type Operation, type Parameter, type Schema } from './description.ts'
import { formats } from './formats.ts'
import { undeclaredProperties } from './undeclared-properties.ts'

/** Bodies of error statuses that the description leaves out of an operation's list. */
const commonErrors: Readonly<Record<string, Schema>> = Object.fromEntries(
  ['400', '401', '403', '404', '405', '409', '410', '415', '422', '429', '500', '502', '503'].map((status) => [
    status,
    {
      type: 'object',
      required: ['message', 'documentation_url'],
      properties: {
        message: { type: 'string' },
        documentation_url: { type: 'string' },
        status: { type: 'string' },
        errors: { type: 'array' },
      },
    },
  ]),
)

/** Checks values against the description. Each schema is compiled when it is first needed: the start costs nothing. */
export class Validators {
  readonly #description: Description
  readonly #ajv: Ajv
  readonly #compiled = new Map<string, ValidateFunction>()

  static readonly #known = new WeakMap<Description, Validators>()

  /** Those of a description; every fake of a process shares what has been compiled. */
  static of(description: Description): Validators {
    const known = Validators.#known.get(description) ?? new Validators(description)
    Validators.#known.set(description, known)
    return known
  }

  constructor(description: Description) {
    this.#description = description
    // Without inlining, a definition that many operations share is compiled once: half the memory.
    this.#ajv = new Ajv({
      strict: false,
      allErrors: true,
      inlineRefs: false,
      validateSchema: false,
      addUsedSchema: false,
      logger: false,
      formats: { ...formats },
    })
    this.#ajv.addSchema({ $id: definitionsId, definitions: description.definitions })
  }

  params(operation: Operation, values: object): string[] {
    return this.#check(`${operation.id} path`, () => parametersSchema(operation, 'path'), values, 'path')
  }

  /** Also refuses query parameters that the operation does not have; GitHub would silently ignore them. */
  query(operation: Operation, values: object): string[] {
    return this.#check(`${operation.id} query`, () => parametersSchema(operation, 'query'), values, 'query')
  }

  body(operation: Operation, value: unknown): string[] {
    const schema = operation.body?.schema
    if (schema === undefined) return []
    if (value === undefined) return operation.body?.required === true ? ['body: missing'] : []
    return [
      ...this.#check(`${operation.id} body`, () => schema, value, 'body'),
      ...undeclaredProperties(this.#description, schema, value).map((path) => `body${path}: not in the description`),
    ]
  }

  response(operation: Operation, status: number, value: unknown): string[] {
    const schema = operation.responses[String(status)] ?? (status >= 400 ? commonErrors[String(status)] : undefined)
    if (schema === undefined && operation.responses[String(status)] === undefined)
      return [`response: status ${status} is not in the description`]
    if (schema === undefined) return value === undefined || status >= 400 ? [] : ['response: a body where the description has none']
    return [
      ...this.#check(`${operation.id} ${status}`, () => schema, value, 'response'),
      ...undeclaredProperties(this.#description, schema, value)
        // GitHub puts the status into every error body; several of its own schemas lack it.
        .filter((path) => status < 400 || path !== '/status')
        .map((path) => `response${path}: not in the description`),
    ]
  }

  /** Checks any value against a named definition; for calibration with recorded answers. */
  definition(name: string, value: unknown): string[] {
    return this.#check(`definition ${name}`, () => ({ $ref: `${definitionsId}#/definitions/${name}` }), value, name)
  }

  #check(key: string, schema: () => Schema, value: unknown, where: string): string[] {
    let validate = this.#compiled.get(key)
    if (validate === undefined) this.#compiled.set(key, (validate = this.#ajv.compile(schema())))
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const extra = params['additionalProperty'] as string | undefined
      return `${where}${instancePath}${extra === undefined ? '' : `/${extra}`}: ${extra === undefined ? message : 'not in the description'}`
    })
  }
}

function parametersSchema(operation: Operation, place: Parameter['in']): Schema {
  const parameters = operation.parameters.filter((each) => each.in === place)
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((each) => [each.name, each.schema])),
    required: parameters.filter((each) => each.required).map((each) => each.name),
    additionalProperties: false,
  }
}

import { at, list, text } from './json-value.ts'

/** Default level and score of one rule of a SARIF tool. */
interface Rule {
  readonly level: string | undefined
  readonly score: unknown
}

/** The rules of one run's tool: of its driver and of its extensions, by place and by id. */
export class SarifRules {
  readonly #components: readonly (readonly unknown[])[]
  readonly #extensions: readonly unknown[]
  readonly #byId = new Map<string, unknown>()

  constructor(tool: unknown) {
    this.#extensions = list(at(tool, 'extensions'))
    this.#components = [at(tool, 'driver'), ...this.#extensions].map((component) => list(at(component, 'rules')))
    for (const rule of this.#components.flat()) {
      const id = text(at(rule, 'id'))
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, rule)
    }
  }

  /** Rule of a result: by its index in the component that it names, else by its id or the part of it before a `/`. */
  of(result: unknown): Rule {
    const rule = this.#byPlace(result) ?? this.#byName(text(at(result, 'ruleId')) ?? text(at(result, 'rule', 'id')))
    return { level: text(at(rule, 'defaultConfiguration', 'level')), score: at(rule, 'properties', 'security-severity') }
  }

  #byPlace(result: unknown): unknown {
    const own = at(result, 'ruleIndex')
    const index = typeof own === 'number' ? own : at(result, 'rule', 'index')
    if (typeof index !== 'number' || index < 0) return undefined
    const rule = this.#components[this.#extensionOf(at(result, 'rule', 'toolComponent')) + 1]?.[index]
    const id = text(at(result, 'ruleId')) ?? text(at(result, 'rule', 'id'))
    // An index that points at another rule than the id names is out of step; the id is what people read.
    const known = text(at(rule, 'id'))
    return id === undefined || known === undefined || id === known || id.startsWith(`${known}/`) ? rule : undefined
  }

  /** Place of the extension that a reference names; −1 is the driver. */
  #extensionOf(reference: unknown): number {
    const index = at(reference, 'index')
    if (typeof index === 'number') return Number.isInteger(index) && index >= -1 ? index : this.#extensions.length
    for (const key of ['guid', 'name']) {
      const wanted = text(at(reference, key))
      const found = wanted === undefined ? -1 : this.#extensions.findIndex((extension) => at(extension, key) === wanted)
      if (found >= 0) return found
    }
    return -1
  }

  #byName(id: string | undefined): unknown {
    for (let name = id; name !== undefined && name !== ''; name = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : undefined) {
      const rule = this.#byId.get(name)
      if (rule !== undefined) return rule
    }
    return undefined
  }
}

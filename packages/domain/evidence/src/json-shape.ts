import type { Limits } from './limits.ts'

/**
 * What of a JSON document is kept. `value`: a string, number, boolean or null. `{ key: shape }`: these keys. `{ '*': shape }`: every
 * key, as a Map. `[shape]`: every element. `folded`: elements are handed over one by one and only their fold is kept.
 * `anyOf`: shapes of a value that comes in several.
 * What a document has beyond its shape is read, checked for being JSON, and dropped.
 */
export type Shape = typeof value | typeof recursive | readonly [Shape] | Folded | AnyOf | { readonly [key: string]: Shape }

export const value = 'value'

/** A list of the same elements as the list in which it stands. */
export const recursive = 'recursive'

/** Reduces the elements of an array while they are read; `start` makes the first state. */
export interface Fold {
  readonly start: (limits: Limits) => unknown
  readonly step: (state: unknown, element: unknown) => void
}

export class Folded {
  readonly element: Shape
  readonly fold: Fold

  constructor(element: Shape, fold: Fold) {
    this.element = element
    this.fold = fold
  }
}

/** An array whose elements are folded into `state` instead of being kept. */
export function folded<State>(element: Shape, start: (limits: Limits) => State, step: (state: State, element: unknown) => void): Folded {
  return new Folded(element, { start, step: (state, item) => step(state as State, item) })
}

export class AnyOf {
  readonly shapes: readonly Shape[]

  constructor(shapes: readonly Shape[]) {
    this.shapes = shapes
  }
}

export function anyOf(...shapes: readonly Shape[]): AnyOf {
  return new AnyOf(shapes)
}

/** Shapes of several formats laid over each other: what any of them keeps is kept. */
export class ShapeNode {
  readonly keys = new Map<string, ShapeNode>()
  rest: ShapeNode | undefined
  item: ShapeNode | undefined
  fold: Fold | undefined

  static of(shapes: readonly Shape[]): ShapeNode {
    const node = new ShapeNode()
    for (const shape of shapes) node.#add(shape)
    return node
  }

  /** Shape of the value under a key, undefined when it is dropped. */
  at(key: string): ShapeNode | undefined {
    return this.keys.get(key) ?? this.rest
  }

  #add(shape: Shape, around?: ShapeNode): void {
    if (shape === value || shape === recursive) return
    if (shape instanceof AnyOf) for (const one of shape.shapes) this.#add(one, around)
    else if (shape instanceof Folded) {
      this.fold = shape.fold
      this.item ??= new ShapeNode()
      this.item.#add(shape.element, this)
    } else if (Array.isArray(shape)) {
      this.item ??= new ShapeNode()
      this.item.#add(shape[0] as Shape, this)
    } else {
      for (const [key, inner] of Object.entries(shape as Record<string, Shape>)) {
        if (key === '*') this.#addRest(inner)
        else if (inner === recursive && around !== undefined) this.keys.set(key, around)
        else this.#key(key).#add(inner)
      }
    }
  }

  #key(key: string): ShapeNode {
    let node = this.keys.get(key)
    if (node === undefined) {
      node = new ShapeNode()
      if (this.rest !== undefined) node.#overlay(this.rest)
      this.keys.set(key, node)
    }
    return node
  }

  #addRest(shape: Shape): void {
    this.rest ??= new ShapeNode()
    this.rest.#add(shape)
    for (const node of this.keys.values()) node.#add(shape)
  }

  #overlay(other: ShapeNode): void {
    for (const [key, node] of other.keys) this.#key(key).#overlay(node)
    if (other.rest !== undefined) (this.rest ??= new ShapeNode()).#overlay(other.rest)
    if (other.item !== undefined) (this.item ??= new ShapeNode()).#overlay(other.item)
    this.fold ??= other.fold
  }
}

import { add, compare, divide, multiply, type Rational, subtract } from '../rational/rational.ts'
import type { CelType } from './cel-node.ts'

/** A value of an expression; undefined is an error, such as a division by zero. */
export type CelValue = Rational | boolean | undefined

interface CelOperator {
  /** How people write it. */
  readonly sign: string
  /** Type of the result; undefined for operands that it does not take. */
  readonly typeOf: (operands: readonly CelType[]) => CelType | undefined
  readonly apply: (operands: readonly CelValue[]) => CelValue
}

const isNumber = (type: CelType | undefined): boolean => type === 'int' || type === 'double'
const isSame = ([one, other]: readonly CelType[]): boolean => one === other

const comparison = (sign: string, test: (order: number) => boolean): CelOperator => ({
  sign,
  typeOf: (types) => (types.every(isNumber) ? 'bool' : undefined),
  apply: ([one, other]) => (isRational(one) && isRational(other) ? test(compare(one, other)) : undefined),
})

// A double is rarely equal to anything: shares and times are compared with >= or <=.
const equality = (sign: string, isEqual: boolean): CelOperator => ({
  sign,
  typeOf: (types) => (isSame(types) && types[0] !== 'double' ? 'bool' : undefined),
  apply: ([one, other]) => {
    if (isRational(one) && isRational(other)) return (compare(one, other) === 0) === isEqual
    return typeof one === 'boolean' && typeof other === 'boolean' ? (one === other) === isEqual : undefined
  },
})

const arithmetic = (sign: string, act: (one: Rational, other: Rational) => CelValue): CelOperator => ({
  sign,
  typeOf: (types) => (isSame(types) && isNumber(types[0]) ? types[0] : undefined),
  apply: ([one, other]) => (isRational(one) && isRational(other) ? act(one, other) : undefined),
})

const conversion = (to: 'int' | 'double'): CelOperator => ({
  sign: `${to}()`,
  typeOf: (types) => (types.length === 1 && isNumber(types[0]) ? to : undefined),
  apply: ([value]) => value,
})

// Kleene's and, or: as in CEL, an error counts only where the other side does not decide.
const logic = (sign: string, deciding: boolean): CelOperator => ({
  sign,
  typeOf: (types) => (types.every((type) => type === 'bool') ? 'bool' : undefined),
  apply: (values) => (values.includes(deciding) ? deciding : values.includes(undefined) ? undefined : !deciding),
})

/** Operators by the name that CEL's grammar gives them. What is of the type int is cut to a whole number by the evaluator. */
export const operators: ReadonlyMap<string, CelOperator> = new Map<string, CelOperator>([
  ['_&&_', logic('&&', false)],
  ['_||_', logic('||', true)],
  [
    '!_',
    {
      sign: '!',
      typeOf: ([type]) => (type === 'bool' ? 'bool' : undefined),
      apply: ([value]) => (typeof value === 'boolean' ? !value : undefined),
    },
  ],
  ['_<_', comparison('<', (order) => order < 0)],
  ['_<=_', comparison('<=', (order) => order <= 0)],
  ['_>_', comparison('>', (order) => order > 0)],
  ['_>=_', comparison('>=', (order) => order >= 0)],
  ['_==_', equality('==', true)],
  ['_!=_', equality('!=', false)],
  ['_+_', arithmetic('+', add)],
  ['_-_', arithmetic('-', subtract)],
  ['_*_', arithmetic('*', multiply)],
  ['_/_', arithmetic('/', (one, other) => (other.numerator === 0n ? undefined : divide(one, other)))],
  [
    '-_',
    {
      sign: '-',
      typeOf: ([type]) => (isNumber(type) ? type : undefined),
      apply: ([value]) => (isRational(value) ? { ...value, numerator: -value.numerator } : undefined),
    },
  ],
  ['double', conversion('double')],
  ['int', conversion('int')],
  [
    '_?_:_',
    {
      sign: '?:',
      typeOf: ([test, yes, no]) => (test === 'bool' && yes === no ? yes : undefined),
      apply: ([test, yes, no]) => (test === undefined ? undefined : test === true ? yes : no),
    },
  ],
])

/** Whether it is a number. */
export function isRational(value: CelValue): value is Rational {
  return typeof value === 'object'
}

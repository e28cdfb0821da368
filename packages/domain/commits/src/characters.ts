/** Space, tab, line feed, vertical tab, form feed, carriage return. NUL and no-break spaces are text. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** ASCII letters, digits and the hyphen: what footer tokens are made of. */
export function isTokenCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 45
}

export function isHexDigit(code: number): boolean {
  const lower = code | 32
  return isDigit(code) || (lower >= 97 && lower <= 102)
}

/** The map's own value under a name that somebody chose; undefined where it has none, whatever maps inherit. */
export function ownValue<T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined
}

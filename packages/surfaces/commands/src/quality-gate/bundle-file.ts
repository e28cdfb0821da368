/** Endings of a bundle file, after the whole name of the file that it attests. */
export const bundleEndings = ['.sigstore.json', '.sigstore.jsonl'] as const

/** Whether a file is an attestation of another one, and no report. */
export function isBundleFile(path: string): boolean {
  return bundleEndings.some((ending) => path.endsWith(ending))
}

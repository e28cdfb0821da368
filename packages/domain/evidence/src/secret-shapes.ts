/** Credentials that are known by their shape. All are linear: no part of one can match what the part behind it does. */
const shapes: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
  /\bgithub_pat_\w{20,255}/g,
  /\bglpat-[\w-]{20,255}/g,
  /\bnpm_[A-Za-z0-9]{30,255}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[\w-]{35}/g,
  /\bxox[abeoprs]-[\w-]{10,255}/g,
  /\b[rs]k_live_[A-Za-z0-9]{10,255}/g,
  /\beyJ[\w-]{8,2000}\.[\w-]{8,2000}\.[\w-]{0,2000}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,20000}/g,
  /(?<=\w:\/\/[^\s/:@]{0,80}:)[^\s/@]{1,200}(?=@)/g,
]

/** The text with every credential that is known by its shape replaced by `***`. */
export function withoutSecrets(text: string): string {
  let clean = text
  for (const shape of shapes) clean = clean.replace(shape, '***')
  return clean
}

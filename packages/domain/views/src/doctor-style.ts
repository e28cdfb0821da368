/** Style of the doctor's page: follows the reader's light or dark scheme and width, and prints. */
export const doctorStyle = `
:root { color-scheme: light dark; --text: #1d2330; --soft: #5a6272; --page: #f6f7f9; --card: #fff; --line: #d9dde4; --good: #0b6b3a; --bad: #a3261b; --open: #8a5300; }
@media (prefers-color-scheme: dark) { :root { --text: #e7eaf0; --soft: #a3abba; --page: #14171d; --card: #1c2028; --line: #353b47; --good: #5fd394; --bad: #ff8d80; --open: #f0b35a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 70rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.4rem; } h2 { margin: 0 0 .5rem; font-size: 1.05rem; } p { margin: .25rem 0; }
code { font-size: .9em; } .soft { color: var(--soft); font-size: .875rem; font-weight: 400; }
section { margin-top: 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; }
.answer { border-left: .4rem solid var(--open); } .answer h2 { margin: 0; font-size: 1.2rem; }
.answer.pass { border-left-color: var(--good); } .answer.fail { border-left-color: var(--bad); }
.rows { margin: 0; padding: 0; list-style: none; }
.rows li { display: grid; grid-template-columns: 6rem 1fr; gap: 0 1rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.rows li:first-child { border-top: 0; } .what { min-width: 0; } .what > span { display: block; }
.mark { font-weight: 600; } .drift { color: var(--bad); } .unknown, .less { color: var(--open); } .advice { color: var(--soft); }
@media (max-width: 40rem) { body { padding: .75rem; } section { padding: .75rem; } .rows li { grid-template-columns: 1fr; } }
@media print { body { background: #fff; } li { break-inside: avoid; } }
`

/** Style of the canary page: follows the reader's light or dark scheme and width, and prints. */
export const canaryPageStyle = `
:root { color-scheme: light dark; --text: #1d2330; --soft: #5a6272; --page: #f6f7f9; --card: #fff; --line: #d9dde4; --good: #0b6b3a; --bad: #a3261b; --open: #8a5300; }
@media (prefers-color-scheme: dark) { :root { --text: #e7eaf0; --soft: #a3abba; --page: #14171d; --card: #1c2028; --line: #353b47; --good: #5fd394; --bad: #ff8d80; --open: #f0b35a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 90rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.4rem; } h2 { margin: 0 0 .25rem; font-size: 1.05rem; } p { margin: .25rem 0; } .soft { color: var(--soft); font-size: .875rem; }
section { margin-top: 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; }
.state { border-left: .4rem solid var(--open); } .state.pass { border-left-color: var(--good); } .state.fail { border-left-color: var(--bad); }
.outcome { padding: 0 .5rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .8rem; font-weight: 600; color: var(--open); }
.outcome.pass { color: var(--good); } .outcome.worse, .outcome.error { color: var(--bad); }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .25rem 1rem; margin: .75rem 0; font-size: .875rem; }
dt { color: var(--soft); } dd { margin: 0; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: .75rem; } .plots svg { width: 100%; height: auto; display: block; }
.list ul { margin: 0; padding-left: 1.2rem; }
@media (max-width: 48rem) { body { padding: .75rem; } section { padding: .75rem; } }
@media print { body { background: #fff; } .metric { break-inside: avoid; } }
`

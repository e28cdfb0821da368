/** Style of the plots: follows the reader's light or dark scheme. What colour tells, a dash or a label tells too. */
export const canaryPlotStyle = `
.plot { --ink: #1d2330; --soft: #5a6272; --grid: #d9dde4; --ground: #fff; --canary: #a84300; --baseline: #0a5a9c; --limit: #a3261b; --zone: #0b6b3a; }
@media (prefers-color-scheme: dark) { .plot { --ink: #e7eaf0; --soft: #a3abba; --grid: #353b47; --ground: #1c2028; --canary: #ffb066; --baseline: #7fbdf5; --limit: #ff8d80; --zone: #5fd394; } }
.plot text { fill: var(--soft); font: 12px system-ui, sans-serif; stroke: var(--ground); stroke-width: 3px; paint-order: stroke; } .plot .name { fill: var(--ink); font-weight: 600; font-size: 13px; }
.plot .ground { fill: var(--ground); } .plot .axis { stroke: var(--grid); fill: none; } .plot .canary { stroke: var(--canary); } .plot .baseline { stroke: var(--baseline); stroke-dasharray: 5 3; }
.plot .line { fill: none; stroke-width: 1.75; stroke-linejoin: round; } .plot .limit { stroke: var(--limit); stroke-dasharray: 8 4; fill: none; } .plot .found { stroke: var(--limit); fill: none; }
.plot .band { fill: var(--canary); opacity: .18; } .plot .zone { fill: var(--zone); opacity: .14; } .plot .dropped { fill: var(--soft); opacity: .25; } .plot .warmup { fill: var(--soft); opacity: .1; }
.plot text.canary-text { fill: var(--canary); } .plot text.baseline-text { fill: var(--baseline); } .plot text.limit-text { fill: var(--limit); }
`

/** Fence languages that GitHub only colours. Kept short: an unknown one is dropped, because some (mermaid, math, geojson, stl) are run. */
export const languages: ReadonlySet<string> = new Set(
  (
    'bash bat c clojure console cpp cs csharp css dart diff docker dockerfile elixir erlang go gradle graphql groovy haskell hcl html ini java ' +
    'javascript js json json5 jsonc jsx kotlin lua make makefile md markdown nix objc perl php plaintext powershell properties proto python py ' +
    'r rb ruby rs rust sass scala scss sh shell sql svelte swift terraform text toml ts tsx txt typescript vue xml yaml yml zig'
  ).split(' '),
)

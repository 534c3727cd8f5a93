namespace RealtimeVoiceTools;

/// <summary>The look of a page. It holds no character that HTML or XML would want escaped.</summary>
internal static class PageStyle
{
    public const string Css = """

        :root { --page: #fbfaf8; --card: #fff; --text: #24272b; --soft: #6b7178; --line: #e6e4df; --user: #2f6db3; --agent: #23825c; --filler: #a5d8bd;
          --tool: #7466b8; --failed: #a3244f; --pause: #fbe6cf; --dead: #f6a14d; --long: #dc4a11; --band: #f6a14d; --on: #fff; --on-light: #2b2116; }
        @media (prefers-color-scheme: dark) {
          :root { --page: #17191c; --card: #1f2226; --text: #e4e4e1; --soft: #9aa0a6; --line: #33373c; --user: #4a86cc; --agent: #2f9169; --filler: #8cc4a8;
            --tool: #8579c6; --failed: #c23f6b; --pause: #59452f; --dead: #e08a33; --long: #f0581c; --band: #e08a33; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
        main { max-width: 1080px; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 1.6rem; font-weight: 600; margin: 0 0 .25rem; }
        h2 { font-size: 1.1rem; font-weight: 600; margin: 2.25rem 0 .25rem; }
        p { margin: 0 0 .75rem; color: var(--soft); max-width: 46rem; }
        table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; padding: .28rem 1.6rem .28rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
        thead th { font-weight: 600; }
        tbody th { color: var(--soft); }
        .figures { margin: 1rem 0 1.25rem; }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin: 0; padding: 0; font-size: .85rem; color: var(--soft); }
        .legend i { display: inline-block; width: .8rem; height: .8rem; border-radius: 3px; margin-right: .45rem; vertical-align: -1px; }
        .picture { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .75rem .5rem; overflow-x: auto; }
        svg { display: block; width: 100%; min-width: 880px; height: auto; font-size: 11px; }
        text { fill: var(--soft); }
        .lane { font-size: 12px; text-anchor: end; }
        .tick { font-size: 10.5px; text-anchor: middle; font-variant-numeric: tabular-nums; }
        .grid { stroke: var(--line); stroke-width: 1; }
        .bed { fill: var(--line); opacity: .4; }
        .band { fill: var(--band); opacity: .16; }
        .over { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3; }
        .user { fill: var(--user); background: var(--user); }
        .agent { fill: var(--agent); background: var(--agent); }
        .filler { fill: var(--filler); background: var(--filler); }
        .tool { fill: var(--tool); background: var(--tool); }
        .failed { fill: var(--failed); background: var(--failed); }
        .pause { fill: var(--pause); background: var(--pause); }
        .dead { fill: var(--dead); background: var(--dead); }
        .long { fill: var(--long); background: var(--long); }
        .cut { fill: var(--text); }
        text.on { fill: var(--on); }
        text.on-light { fill: var(--on-light); }
        text.strong { font-weight: 600; }
        details { margin-top: .6rem; font-size: .9rem; overflow-x: auto; }
        summary { cursor: pointer; color: var(--soft); }
        .content { max-width: 30rem; overflow-wrap: anywhere; }
        @media (prefers-color-scheme: dark) { .pause-text { fill: var(--text); } }
        @media (max-width: 600px) { th, td { padding-right: .8rem; } .content { min-width: 14rem; } }
        @media print { .picture { overflow: visible; } details { display: none; } }

        """;
}

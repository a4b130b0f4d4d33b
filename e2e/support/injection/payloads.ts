/** Where nothing of the site may load anything from. */
const OUTSIDE = 'https://outside.example';

/** What each payload calls where it runs; the tests give it a meaning. */
const RUN = 'ran()';

const ELEMENTS = [
  (handler: string) => `<b ${handler}="${RUN}" tabindex="1">bold</b>`,
  (handler: string) => `<img src="x" ${handler}='${RUN}'>`,
  (handler: string) =>
    `<details open ${handler}=${RUN}><summary ${handler}=${RUN}>s</summary>d</details>`,
  (handler: string) => `<a href="#" ${handler.toUpperCase()}="${RUN}">link</a>`,
  (handler: string) =>
    `<svg ${handler}="${RUN}"><animate ${handler}="${RUN}" attributeName="x" dur="1s"/></svg>`,
  (handler: string) =>
    `<input autofocus ${handler}="${RUN}"><video><source src="x" ${handler}="${RUN}"></video>`,
  (handler: string) => `<body ${handler}="${RUN}"><marquee ${handler}="${RUN}">m</marquee>`,
  (handler: string) =>
    `<b/${handler}=${RUN}/x><b\n${handler}\n=\n"${RUN}">b</b><b title="x"${handler}="${RUN}">b</b>`,
];

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` \u0001javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `java&Tab;script:${RUN}`,
  `java&NewLine;script&colon;${RUN}`,
  `&#106;&#x61;vascript:${RUN}`,
  `&#0000106avascript:${RUN}`,
  `javascript&#58;${RUN}`,
  `javascript://%0a${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>parent.${RUN};opener.${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuKCk8L3NjcmlwdD4=`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>`,
  `feed:javascript:${RUN}`,
  `view-source:javascript:${RUN}`,
  `blob:${OUTSIDE}/a`,
  `${OUTSIDE}/a`,
  `//outside.example/a`,
  `\\\\outside.example\\a`,
  `/\\outside.example/a`,
  `http:outside.example/a`,
];

const ADDRESSED = [
  (address: string) => `[link](<${address}>)`,
  (address: string) => `![picture](<${address}>)`,
  (address: string) => `[reference][r] ![reference][r]\n\n[r]: <${address}>`,
  (address: string) => `<${address}>`,
  (address: string) => `<a href="${address}" target="_blank">link</a>`,
  (address: string) => `<a href='${address}' ping="${OUTSIDE}/ping">link</a>`,
  (address: string) => `<img src="${address}" srcset="${address} 2x" alt="">`,
  (address: string) => `<picture><source srcset="${address}"><img src="x"></picture>`,
  (address: string) =>
    `<iframe src="${address}"></iframe><frameset><frame src="${address}"></frameset>`,
  (address: string) => `<object data="${address}"></object><embed src="${address}">`,
  (address: string) =>
    `<form action="${address}"><button formaction="${address}">b</button><input type="image" src="${address}"></form>`,
  (address: string) =>
    `<base href="${address}"><link rel="stylesheet" href="${address}"><link rel="preload" as="image" href="${address}">`,
  (address: string) => `<meta http-equiv="refresh" content="0;url=${address}">`,
  (address: string) =>
    `<script src="${address}"></script><video src="${address}" poster="${address}"></video><audio src="${address}"></audio>`,
  (address: string) =>
    `<svg><a xlink:href="${address}"><text y="9">t</text></a><use href="${address}#a"/><image href="${address}"/></svg>`,
  (address: string) => `<math><mi xlink:href="${address}" href="${address}">m</mi></math>`,
  (address: string) =>
    `<table background="${address}"><td background="${address}">t</td></table><body background="${address}">`,
  (address: string) =>
    `<q cite="${address}">q</q><img longdesc="${address}" lowsrc="${address}" dynsrc="${address}"><area href="${address}">`,
  (address: string) =>
    `<p style="background:url(${address})">p</p><style>@import url("${address}");</style>`,
];

/** Tricks with elements of other languages, with nesting, with entities and with Markdown itself. */
const TRICKS = [
  `<script>${RUN}</script>`,
  `<SCRIPT\n>${RUN}</SCRIPT\n>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script/src="data:,${RUN}"></script>`,
  `<script type="module">${RUN}</script><script type="speculationrules">{"prefetch":[{"urls":["${OUTSIDE}"]}]}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script xlink:href="data:,${RUN}"/></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${RUN}</script>"></iframe></foreignObject></svg>`,
  `<svg><set attributeName="onmouseover" to="${RUN}"/><animate attributeName="href" values="javascript:${RUN}"/></svg>`,
  `<svg><a><animate attributeName="href" to="javascript:${RUN}"/><text y="9">t</text></a></svg>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<svg><![CDATA[</svg><img src=x onerror=${RUN}>]]></svg>`,
  `<svg><title><img src=x onerror=${RUN}></title><desc><b onclick=${RUN}>b</b></desc></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<math><mtext><mglyph><style><img src=x onerror=${RUN}></style></mglyph></mtext></math>`,
  `<math><annotation-xml encoding="text/html"><style><img src=x onerror=${RUN}></style></annotation-xml></math>`,
  `<math><maction actiontype="statusline#${OUTSIDE}" xlink:href="javascript:${RUN}">m</maction></math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<textarea><img title="</textarea><img src=x onerror=${RUN}>">`,
  `<title><img title="</title><img src=x onerror=${RUN}>">`,
  `<template><script>${RUN}</script><img src=x onerror=${RUN}></template>`,
  `<template shadowrootmode="open"><img src=x onerror=${RUN}></template>`,
  `<xmp><img title="</xmp><img src=x onerror=${RUN}>"></xmp><plaintext><img src=x onerror=${RUN}>`,
  `<iframe srcdoc="&lt;script&gt;parent.${RUN}&lt;/script&gt;"></iframe>`,
  `<iframe><img title="</iframe><img src=x onerror=${RUN}>"></iframe>`,
  `<select><style></select><img src=x onerror=${RUN}></style>`,
  `<table><tr><td><script>${RUN}</script></table><table><img src=x onerror=${RUN}>`,
  `<b><p><i></b><img src=x onerror=${RUN}></i></p></section></main></body></html><script>${RUN}</script>`,
  `</p></div></article></main><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</title></style></textarea></noscript></template><script>${RUN}</script>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<!--- --!><img src=x onerror=${RUN}> -->`,
  `<!-- <!-- --><img src=x onerror=${RUN}> -->`,
  `<? <img src=x onerror=${RUN}> ?> <!a <img src=x onerror=${RUN}> >`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `<a href="x" title="&quot; onmouseover=&quot;${RUN}">t</a>`,
  `[t](/x "\\" onmouseover=\\"${RUN}")`,
  `![\\" onerror=\\"${RUN}](/x)`,
  `&lt;img src=x onerror=${RUN}&gt; &amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62; \\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `\u003cimg src=x onerror=${RUN}\u0000\u003e \u2028<img src=x onerror=${RUN}>\u2029`,
  `\`\`\`"><script>${RUN}</script>\n</code></pre><script>${RUN}</script>\n\`\`\``,
  `\`</code><img src=x onerror=${RUN}>\``,
  `| <img src=x onerror=${RUN}> | b |\n|:-:"onclick="${RUN}"|---|\n| </table><script>${RUN}</script> | c |`,
  `a[^"><img src=x onerror=${RUN}>]\n\n[^"><img src=x onerror=${RUN}>]: <img src=x onerror=${RUN}>`,
  `[javascript:${RUN}][] <javascript:${RUN}> [x]\n\n[x]: javascript:${RUN} "t"\n[javascript:${RUN}]: javascript:${RUN}`,
  `www.outside.example"onmouseover="${RUN} https://a.example/"onclick="${RUN}`,
  `<div id="location" name="cookie"><form id="document"><input name="body"></form></div><img name="getElementById">`,
  `<a id="__next_f" href="x">a</a><base target="_self"><b is="x-b" slot="s" part="p" popover autofocus>b</b>`,
  `<Slot index="0"><b onclick="${RUN}">b</b></Slot><SkillsPanel/><ProblemNote index="0"/>`,
  `<link rel="prefetch" href="${OUTSIDE}/a"><link rel="dns-prefetch" href="${OUTSIDE}"><meta name="referrer" content="unsafe-url">`,
  `<object type="text/html" data="data:text/html,<script>parent.${RUN}</script>"><param name="movie" value="x"></object>`,
  `<portal src="${OUTSIDE}"></portal><fencedframe></fencedframe><applet code="x"></applet><keygen onfocus="${RUN}">`,
  `<p style="-moz-binding:url(x);behavior:url(x);width:expression(${RUN})" onpointerenter="${RUN}">p</p>`,
];

/**
 * Attempts to have a page run what its content says, or load what is not the site's, as Markdown.
 *
 * @param handlers the names of all event handlers that a browser knows, such as `onclick`
 */
export function payloads(handlers: readonly string[]): string[] {
  return [
    ...handlers.map((handler, index) => {
      const element = ELEMENTS[index % ELEMENTS.length];
      return element ? element(handler) : '';
    }),
    ...handlers.map((handler) => ELEMENTS[0]?.(handler) ?? ''),
    ...ADDRESSED.flatMap((element) => ADDRESSES.map((address) => element(address))),
    ...TRICKS,
  ];
}

/** The same for one line of text: a title, a name, a value of the front matter. */
export const LINES = [
  `<img src=x onerror=${RUN}>`,
  `</title></h1><script>${RUN}</script>`,
  `</script><script>${RUN}</script><!--<script>`,
  `" onmouseover="${RUN}" x="`,
  `' onfocus='${RUN}' autofocus='`,
  `]]><script>${RUN}</script>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `javascript:${RUN}`,
  `\${${RUN}} {{${RUN}}} <%= ${RUN} %>`,
];

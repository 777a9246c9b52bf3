/** Ways to have a story run code or reach another host, each with what it would do unhindered. */
export interface Trick {
  name: string;
  /** Body of the file. */
  body: string;
  /** Ending of the file; mdx unless told. */
  ext?: 'md';
}

/** Name of a file that any of the tricks would write if its code ran in the build. */
export const MARKER = 'HOSTILE_CODE_RAN';

/** Code that leaves the marker in the folder that the environment names. */
const RUN = `globalThis.process.getBuiltinModule('node:fs').writeFileSync(globalThis.process.env.HOSTILE_FOLDER + '/${MARKER}', 'x')`;

const mdx = (name: string, body: string): Trick => ({ name, body });
const md = (name: string, body: string): Trick => ({ name, body, ext: 'md' });

/** The tricks. */
export const TRICKS: readonly Trick[] = [
  mdx('import-node', `import fs from 'node:fs'\n\nChuyện.`),
  mdx('import-side-effect', `import 'data:text/javascript,${encodeURIComponent(RUN)}'\n\nChuyện.`),
  mdx('export-const', `export const x = ${RUN}\n\nChuyện.`),
  mdx('export-default', `export default function Layout() { ${RUN} }\n\nChuyện.`),
  mdx('export-frontmatter', `export const frontmatter = { title: ${RUN} }\n\nChuyện.`),
  mdx('expression-block', `{${RUN}}\n`),
  mdx('expression-inline', `Chuyện {${RUN}} kể.`),
  mdx('expression-in-list', `- việc {(() => { ${RUN} })()}`),
  mdx('expression-in-table', `| a |\n| --- |\n| {${RUN}} |`),
  mdx('expression-in-heading', `## {${RUN}}`),
  mdx('expression-comment', `{/* ${RUN} */}\n\n{/* */ ${RUN}}`),
  mdx('attribute-expression', `<SideNote title={${RUN}}>\n\nChuyện.\n\n</SideNote>`),
  mdx('attribute-spread', `<SideNote {...${RUN}}>\n\nChuyện.\n\n</SideNote>`),
  mdx('attribute-element', `<SideNote title=<b>{${RUN}}</b>>\n\nChuyện.\n\n</SideNote>`),
  mdx(
    'attribute-set-html',
    `<SideNote set:html="<img src=x onerror=alert(1)>">\n\nChuyện.\n\n</SideNote>`,
  ),
  mdx('attribute-handler', `<SideNote onclick="alert(1)">\n\nChuyện.\n\n</SideNote>`),
  mdx('attribute-client', `<SideNote client:load="x">\n\nChuyện.\n\n</SideNote>`),
  mdx('fragment-set-html', `<Fragment set:html="<script>alert(1)</script>" />`),
  mdx('empty-fragment', `<>{${RUN}}</>`),
  mdx('member-element', `<globalThis.process.x />`),
  mdx('member-of-vocabulary', `<Photo.constructor credit="a" licence="b" />`),
  mdx('prototype-name', `<constructor />\n\n<__proto__ />\n\n<toString />`),
  mdx('namespace-element', `<svg:script>alert(1)</svg:script>`),
  mdx('script', `<script>{\`alert(1)\`}</script>`),
  mdx('script-define-vars', `<script define:vars="x" is:inline>alert(1)</script>`),
  mdx('style', `<style>{\`@import "https://noi-khac.vn/x.css"\`}</style>`),
  mdx('iframe', `<iframe src="https://noi-khac.vn"></iframe>`),
  mdx('object', `<object data="https://noi-khac.vn/x.swf"></object>`),
  mdx('svg-onload', `<svg onload="alert(1)"></svg>`),
  mdx('image-element', `<img src="x" onerror="alert(1)" />`),
  mdx('image-elsewhere', `![điểm ảnh theo dõi](https://noi-khac.vn/dem.gif)`),
  mdx('image-parent', `![bí mật](../../../package.json)`),
  mdx('image-reference', `![theo dõi][1]\n\n[1]: https://noi-khac.vn/dem.gif`),
  mdx('image-javascript', `![x](javascript:alert%281%29)`),
  mdx('image-data', `![x](data:image/svg+xml;base64,PHN2Zz4=)`),
  mdx('base', `<base href="https://noi-khac.vn" />`),
  mdx('deep-quotes', `${'> '.repeat(5000)}x`),
  mdx('deep-tags', '<SideNote>'.repeat(3000)),
  mdx('import-in-the-middle', `Chuyện.\n\nimport x from 'y'\n\nChuyện.`),
  mdx('import-call', `Chuyện {import('node:fs')}.`),
  mdx('attribute-set-text', `<SideNote set:text="x">\n\nChuyện.\n\n</SideNote>`),
  mdx('attribute-slot', `<SideNote slot="x">\n\nChuyện.\n\n</SideNote>`),
  mdx(
    'attribute-style',
    `<SideNote style="background:url(https://noi-khac.vn)">\n\nChuyện.\n\n</SideNote>`,
  ),
  mdx('comment', `<!-- <script>alert(1)</script> -->`),
  mdx('autolink', `<javascript:alert(1)>`),
  mdx('form', `<form action="https://noi-khac.vn"><input name="x" /></form>`),
  mdx('meta-refresh', `<meta http-equiv="refresh" content="0;url=https://noi-khac.vn" />`),
  mdx('link-javascript', `[xem](javascript:alert%281%29)`),
  mdx('link-javascript-cased', `[xem](JaVaScRiPt:alert%281%29)`),
  mdx('link-javascript-entity', `[xem](&#106;avascript:alert%281%29)`),
  mdx('link-javascript-tab', `[xem](<java&Tab;script:alert(1)>)`),
  mdx('link-javascript-newline', `[xem](&#10;javascript:alert%281%29)`),
  mdx('link-data', `[xem](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`),
  mdx('link-vbscript', `[xem](vbscript:msgbox)`),
  mdx('link-file', `[xem](file:///etc/passwd)`),
  mdx('link-two-slashes', `[xem](//noi-khac.vn/x)`),
  mdx('link-slash-backslash', `[xem](/\\\\noi-khac.vn/x)`),
  mdx('link-blob', `[xem](blob:https://noi-khac.vn/x)`),
  mdx('link-javascript-colon', `[xem](javascript&colon;alert%281%29)`),
  mdx('link-javascript-line', `[xem](java&#x0A;script:alert%281%29)`),
  mdx('link-definition', `[xem][1]\n\n[1]: javascript:alert%281%29`),
  mdx('media-elsewhere', `<Audio src="https://noi-khac.vn/a.mp3" title="Lời kể" />`),
  mdx('media-parent', `<Video src="./../../x.mp4" title="Phim" />`),
  mdx('unclosed-brace', `Chuyện { ${RUN}`),
  mdx('unclosed-tag', `<SideNote>\n\nChuyện.`),
  mdx('code-after-fence', '```js\nx\n```\n\n{' + RUN + '}'),
  mdx('term-nested', `<Term id="chi-hoi">{${RUN}}</Term>`),
  md('markdown-script', `<script>alert(1)</script>`),
  md('markdown-handler', `<img src=x onerror=alert(1)>`),
  md('markdown-inline-html', `Chuyện <b onmouseover="alert(1)">kể</b>.`),
  md('markdown-comment-break', `<!-- --><script>alert(1)</script>`),
  md('markdown-autolink', `<javascript:alert(1)>`),
  md('markdown-image-reference', `![theo dõi][1]\n\n[1]: https://noi-khac.vn/dem.gif`),
  md('markdown-style', `<style>@import "https://noi-khac.vn/x.css"</style>`),
  md('markdown-base', `<base href="https://noi-khac.vn">`),
  md('markdown-cdata', `<![CDATA[<script>alert(1)</script>]]>`),
  md('markdown-instruction', `<?php echo 1 ?>`),
  md('markdown-script-upper', `<SCRIPT>alert(1)</SCRIPT>`),
  md('markdown-iframe', `<iframe srcdoc="<script>alert(1)</script>"></iframe>`),
];

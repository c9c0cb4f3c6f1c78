/** What leaves the place text stands in: element, attribute, raw text, comment, script string, template. */
const breakouts = ['', '">', "'>", '</p>', '</textarea>', '</title>', '</style>', '</script>', '--><!--', ']]>', "';"];

/** What would set `window.__x` if text ever became code. Ordered by length: small fields get what fits. */
const bodies = [
  '<b onclick=__x=1>',
  '<script>__x=1</script>',
  '<svg onload=__x=1>',
  '<img src onerror=__x=1>',
  '<body onload=__x=1>',
  '<svg/onload=__x=1//',
  '<video src onerror=__x=1>',
  '<audio src=x onerror=__x=1>',
  '<input autofocus onfocus=__x=1>',
  '<details open ontoggle=__x=1>',
  '<a href=javascript:__x=1>x</a>',
  '<marquee onstart=__x=1>x</marquee>',
  '<iframe srcdoc="<script>parent.__x=1</script>">',
  '<object data="javascript:__x=1"></object>',
  '<embed src="javascript:__x=1">',
  '<math href="javascript:__x=1">x</math>',
  '<meta http-equiv=refresh content="0;url=javascript:__x=1">',
];

/** What our own Markdown could be talked into, and what template engines, old browsers and loose parsers fall for. */
const others = [
  '[x](javascript:__x=1)',
  '[x](JaVaScRiPt:__x=1)',
  '[x](java\tscript:__x=1)',
  '[x](&#106;avascript:__x=1)',
  '[x](data:text/html,<script>__x=1</script>)',
  '[x](vbscript:__x=1)',
  '![x](javascript:__x=1)',
  '![x](https://example.com/x.png"onerror="__x=1)',
  '[x](https://example.com "onmouseover=__x=1")',
  '<javascript:__x=1>',
  '**<img src=x onerror=__x=1>**',
  '> <script>__x=1</script>',
  '- <svg onload=__x=1>',
  '`<img src=x onerror=__x=1>`',
  '{{constructor.constructor("__x=1")()}}',
  '$' + '{__x=1}',
  '#{__x=1}',
  '<%= __x=1 %>',
  '&lt;script&gt;__x=1&lt;/script&gt;',
  '\u003cscript\u003e__x=1\u003c/script\u003e',
];

/** About two hundred texts that must stay texts. */
export const payloads: readonly string[] = [
  ...bodies.flatMap((body) => breakouts.map((breakout) => breakout + body)),
  ...others,
];

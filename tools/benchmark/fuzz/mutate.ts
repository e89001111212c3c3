/** What has broken readers before, here and elsewhere: signs that nest, quote, escape, end lines, refer, or are no letters. */
const pieces = [
  ..."\"'`{}[]<>()&*|#:-,;!?%@\\/~^_=+",
  ..."\0\r\n\t\v\f\u0085\u00a0\u00ad\u200b\u2028\u202e\ufeff\ufffd\ud800",
  ..."0 1 -1 1e999 .inf .nan 0x10 99999999999999999999 null true ~ yes 2026-02-30 9999-12-31 0000-00-00".split(" "),
  ..."--- ... <!-- --> <![CDATA[ ]]> <?x ?> </svg> <script> {x} {{ }} ${x} <Phone/> &a *a !!js/function <<: %YAML".split(" "),
  ..."__proto__: constructor: toString: => ``` ~~~ [x](y) [^1] ![] \u00bf \u{1f469}\u200d\u{1f680} RRULE:FREQ=SECONDLY url(x) &#0; &lt;".split(
    " ",
  ),
  "\r\n",
  "\n  ",
  "\n\n",
  '""',
  '","',
];

/** How often a sign is repeated to see whether a reader follows it down. */
const depths = [2, 17, 300, 5000];

/** A text made from another by up to eight changes. `other` lends it a part. */
export function mutate(text: string, other: string, random: () => number): string {
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <Kind>(all: readonly Kind[]) => all[below(all.length)]!;
  let now = text;
  for (let changes = 1 + below(8); changes > 0; changes--) {
    const from = below(now.length + 1);
    const to = Math.min(now.length, from + 1 + below(random() < 0.2 ? now.length : 12));
    const part = now.slice(from, to);
    const put = one([
      () => "",
      () => one(pieces),
      () => one(pieces).repeat(one(depths)),
      () => part + part,
      () => part.repeat(one(depths)).slice(0, 20_000),
      () => [...part].reverse().join(""),
      () => String.fromCodePoint(below(0x11_0000)),
      () => other.slice(below(other.length), below(other.length)),
      () => part.toUpperCase(),
      () => part.replace(/\s+/g, one([" ", "\t", "\n", ""])),
    ])();
    now = now.slice(0, from) + put + now.slice(random() < 0.3 ? from : to);
    if (random() < 0.03) now = now.slice(0, below(now.length + 1));
  }
  return now.slice(0, 200_000);
}

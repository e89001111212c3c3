import { fill } from "../i18n/format.ts";
import { sms, tel } from "../i18n/phone.ts";
import type { Interface } from "../schemas/interface.ts";
import type { Way } from "./channels.ts";
import { dayAndNight, type NumberWay } from "./paper.ts";

/** “Text HOME to 741741”, “Text 988”, or “Text your ZIP code to 898211”. */
export function textLabel(text: { number: string; keyword?: string | undefined; zip?: boolean | undefined }, words: Interface): string {
  if (text.zip) return fill(words.help.text_zip, { number: text.number });
  return text.keyword
    ? fill(words.help.text_word, { word: text.keyword, number: text.number })
    : fill(words.help.text, { number: text.number });
}

/** What to do, in a few words: “Call 988, then press 2”, “Text HOME to 741741”, “Chat”, a street address. */
export function wayLabel(way: Way, words: Interface): string {
  switch (way.channel) {
    case "call":
      return [
        fill(way.tty ? words.resource.tty : words.help.call, { number: way.number }),
        ...(way.press ? [fill(words.help.press, { key: way.press })] : []),
      ].join(", ");
    case "text":
      return textLabel(way, words);
    case "chat":
      return words.help.chat;
    case "web":
      return way.form ? words.help.form : words.help.web;
    case "visit":
      return `${way.address.street}, ${way.address.city}, ${way.address.state} ${way.address.zip ?? ""}`.trim();
    case "app":
      return fill(words.help.app, { name: way.name });
  }
}

/** Where a tap on it leads; undefined for places and apps. */
export function wayLink(way: Way): string | undefined {
  switch (way.channel) {
    case "call":
      return tel(way.number);
    case "text":
      return sms(way.number, way.keyword);
    case "chat":
    case "web":
      return way.url;
    default:
      return undefined;
  }
}

/** The number to call and the number to text, one entry for both where they are the same: “Call or text 988”. */
export function together(numbers: NumberWay[], words: Interface): { label: string; link: string }[] {
  const same = sameNumber(numbers);
  if (same) return [{ label: capital(fill(words.paper.both, { number: same })), link: tel(same) }];
  return numbers.map((way) => ({ label: wayLabel(way, words), link: wayLink(way)! }));
}

/** The same in fewer words, for a card: “(866) 331-9474”, “text LOVEIS to 22522”. `steady` if somebody answers day and night. */
export function briefly(numbers: NumberWay[], words: Interface): { label: string; link: string; steady: boolean }[] {
  const same = sameNumber(numbers);
  if (same) return [{ label: fill(words.paper.both, { number: same }), link: tel(same), steady: dayAndNight(numbers) }];
  const brief = (way: NumberWay) => {
    if (way.channel === "call") return [way.number, ...(way.press ? [fill(words.help.press, { key: way.press })] : [])].join(", ");
    if (way.zip) return fill(words.paper.text_zip, { number: way.number });
    return way.keyword
      ? fill(words.paper.text_word, { word: way.keyword, number: way.number })
      : fill(words.paper.text, { number: way.number });
  };
  return numbers.map((way) => ({ label: brief(way), link: wayLink(way)!, steady: dayAndNight([way]) }));
}

/** The number that takes calls and texts alike, with nothing to press or to send; undefined if there is none. */
function sameNumber([first, second]: NumberWay[]): string | undefined {
  const plain = (way: NumberWay) => (way.channel === "call" ? !way.press : !way.keyword && !way.zip);
  return first && second && first.number === second.number && plain(first) && plain(second) ? first.number : undefined;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

import Agreements from "./Agreements.astro";
import Figure from "./Figure.astro";
import History from "./History.astro";
import Line from "./Line.astro";
import Lines from "./Lines.astro";
import Link from "./Link.astro";
import Note from "./Note.astro";
import Partners from "./Partners.astro";
import Phone from "./Phone.astro";
import ReadyWords from "./ReadyWords.astro";
import Rule from "./Rule.astro";
import Routes from "./Routes.astro";
import StoredCopy from "./StoredCopy.astro";
import ToCopy from "./ToCopy.astro";
import WhatHappens from "./WhatHappens.astro";

/** What authors may write in a text. The check knows the same names: src/editorial/read/components.ts. */
export const components = {
  a: Link,
  hr: Rule,
  Agreements,
  Figure,
  History,
  Line,
  Lines,
  Note,
  Partners,
  Phone,
  ReadyWords,
  Routes,
  StoredCopy,
  ToCopy,
  WhatHappens,
};

import { describe, expect, test } from "vitest";
import { inLanguage } from "../../../src/i18n/addresses.ts";
import { builtSites, ofReference, untranslated, type Site, type SitePage } from "../../helpers/sites.ts";

/** What a page must say for its question to be answered: a word or a number of the facts. */
interface Telling {
  en: RegExp;
  es: RegExp;
}

/** Where each department answers a question: the same page with the same fact, or one of its own. */
interface Asked {
  question: string;
  page: string | Record<string, string>;
  says: Telling | Record<string, Telling>;
}

const of = (question: string, page: Asked["page"], says: Asked["says"]): Asked => ({ question, page, says });
const tells = (en: RegExp, es: RegExp = en): Telling => ({ en, es });

/** Forty questions that people ask about officers at schools, each with the page that answers it and the fact it must tell. */
const forty: Asked[] = [
  // Families
  of(
    "Who is our school’s officer, and how do I reach them?",
    { "chula-vista": "/questions/who-is-our-officer/", ventura: "/questions/who-is-my-officer/" },
    { "chula-vista": tells(/691-5151/), ventura: tells(/339-4400/) },
  ),
  of("Is the officer armed and in uniform?", "/questions/armed-and-uniform/", tells(/usually armed/, /por lo general van armados/)),
  of("Is there a body camera, and who sees it?", "/questions/body-camera/", tells(/60 days/, /60 días/)),
  of("May police question my child without me?", "/questions/officer-questions-my-child/", tells(/17 or younger/, /17 años o menos/)),
  of("Can they search a bag or a locker?", "/questions/search-bag-or-locker/", tells(/reasonable grounds/, /motivos razonables/)),
  of("Will I be told if my child is taken?", "/questions/police-take-my-child/", tells(/24 hours/, /24 horas/)),
  of("Force and handcuffs?", "/questions/force-and-handcuffs/", tells(/835a/)),
  of("Will the officer ask about immigration?", "/questions/immigration-status/", tells(/SB 54/)),
  of("How do officers act with a child with an IEP?", "/questions/disability/", tells(/10 school days/, /10 días escolares/)),
  of("Discipline or police? Will there be a record?", "/questions/record-after-police/", tells(/786\.5/)),
  of(
    "How do I complain without fear, in my language?",
    { "chula-vista": "/questions/thanks-or-complaint/", ventura: "/questions/thank-or-complain/" },
    tells(/interpreter in Spanish[\s\S]*November 2025|November 2025[\s\S]*interpreter in Spanish/, /noviembre de 2025/),
  ),
  of("Whom do I reach at night or in summer?", "/questions/after-hours/", tells(/24 hours a day/, /las 24 horas/)),
  of("The other parent may not pick up: what now?", "/questions/custody-order/", tells(/5021/)),
  of("In a lockdown, how am I told and where do I go?", "/questions/lockdown-pick-up/", {
    "chula-vista": tells(/Student Emergency Card/, /tarjeta de emergencia/),
    ventura: tells(/Q Parent Connection/),
  }),
  of("Volunteers and background checks?", "/questions/volunteer/", tells(/fingerprints/, /huellas/)),
  of("How do I get back what was lost or taken?", "/questions/lost-or-taken/", tells(/90 days/, /90 días/)),
  // Students
  of("If I tell the officer, who finds out?", "/what-happens/ask-an-officer/", tells(/must be passed on|have to tell/, /tendría que/)),
  of("How do I tell without my name?", "/questions/report-without-a-name/", {
    "chula-vista": tells(/P3/),
    ventura: tells(/no tip line or form/i, /ninguna línea ni formulario/),
  }),
  of("Does 988 send the police?", "/questions/calling-988/", tells(/2 in 100/, /2 de cada 100/)),
  of("We drank and my friend won’t wake up", "/help/substance-use/", tells(/first person under 21/, /21 años/)),
  of("Can they go through my phone?", "/questions/search-phone/", tells(/CalECPA/)),
  of("Do I have to answer? May I walk away?", "/questions/leave-class-to-talk/", tells(/stay silent/i, /guardar silencio/)),
  of("Can I text 911?", "/questions/text-911/", {
    "chula-vista": tells(/January 2021/, /enero de 2021/),
    ventura: tells(/May 2021/, /mayo de 2021/),
  }),
  of("I am bullied and school did nothing", "/help/bullying/", tells(/principal/, /director/)),
  of("Someone shares nudes of me", "/help/online-safety/", tells(/Take It Down/)),
  of("I got a ticket for a vape", "/questions/vape-ticket/", tells(/28\.5/)),
  of("I have no papers: is help safe?", "/questions/no-papers/", tells(/30 days/, /30 días/)),
  of("Counseling without my parents?", "/help/counseling/", tells(/At 12 or older|at 12 or older/, /12 años/)),
  of(
    "I want to become an officer",
    { "chula-vista": "/questions/become-an-officer/", ventura: "/questions/join-explorers/" },
    tells(/14 to (?:18|20)/, /14 a (?:18|20)/),
  ),
  of("The officer treated me badly and I’m 14", "/questions/officer-treated-me-badly/", tells(/under 18/i, /menor(?:es)? de 18/)),
  of("I joked about a threat", "/questions/joke-about-a-threat/", tells(/422\.3/)),
  // Staff
  of("911, the officer, or us?", "/questions/who-to-call-staff/", tells(/36 hours/, /36 horas/)),
  of("Which acts must I report, and by when?", "/questions/telling-the-police/", tells(/48902/)),
  of("A mandated report, step by step", "/questions/mandated-report/", tells(/SS 8572/)),
  of("May I give the officer records?", "/questions/school-records/", tells(/FERPA/)),
  of("May I use the officer for dress code and phones?", "/questions/dress-code-and-phones/", tells(/NASRO/)),
  of("An officer wants to pull a student from class", "/questions/officer-wants-a-student/", tells(/48906/)),
  of("How do I book a talk?", "/staff/visit/", tells(/15 to 20 minutes/, /15 a 20 minutos/)),
  of("Drills, threat assessment, plan review", "/questions/drills-and-plans/", tells(/32281/)),
  of("Trespass, a custody fight, a restraining order at the gate", "/questions/trouble-at-the-gate/", tells(/626\.8/)),
  of("An immigration officer at the front office", "/questions/immigration-at-the-front-office/", tells(/AB 49/)),
  // What stood beside them: the same for both departments.
  of(
    "May immigration officers come into a school?",
    "/questions/immigration-officers-at-school/",
    tells(/September 20, 2025/, /20 de septiembre de 2025/),
  ),
  of("Can I call 911 in Spanish?", "/questions/911-in-spanish/", tells(/“Spanish\.?”/)),
  of("Can I get an interpreter?", "/questions/interpreter/", tells(/2015/)),
  of("I’m pregnant: can I stay in school?", "/questions/pregnant-at-school/", tells(/eight weeks/, /ocho semanas/)),
  of("I may be pregnant", "/help/pregnancy/", tells(/852-6262/)),
  of("I can’t stop thinking about food", "/help/eating/", tells(/988/)),
];

const sites = ofReference(await builtSites());

/** How many links away from the home page of a language each page is, by its address. */
function clicks(site: Site, language: string): Map<string, number> {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const away = new Map([[inLanguage(language, "/"), 0]]);
  for (const [address, steps] of away)
    for (const link of pages.get(address)?.root.querySelectorAll("a[href]") ?? []) {
      const { pathname } = new URL(link.getAttribute("href")!, `https://site.example${address}`);
      if (pages.has(pathname) && !away.has(pathname)) away.set(pathname, steps + 1);
    }
  return away;
}

const mainOf = (page: SitePage) => page.root.querySelector("main")!;

describe.each(sites.flatMap((site) => site.content.languages.map((language) => ({ site, language, name: site.name }))))(
  "$name in $language",
  ({ site, language }) => {
    const away = clicks(site, language);
    const english = untranslated(site).map(({ address }) => address);

    test.each(forty)("answers “$question”", ({ page: address, says }) => {
      const bare = typeof address === "string" ? address : address[site.name]!;
      const page = site.pages.find((of) => of.address === inLanguage(language, bare))!;
      expect(page, `${bare} is there`).toBeDefined();
      const main = mainOf(page);
      const telling = "en" in says ? (says as Telling) : (says as Record<string, Telling>)[site.name]!;
      expect(main.structuredText.replace(/\s+/g, " ")).toMatch(telling[language as "en" | "es"]);
      expect(english, "pages whose text is English only").not.toContain(page.address);
      expect(away.get(page.address), "clicks from the home page").toBeLessThanOrEqual(2);
    });

    test("names the source of each answer that is a question or a help topic", () => {
      const without = forty
        .map(({ page }) => (typeof page === "string" ? page : page[site.name]!))
        .filter((bare) => /^\/(questions|help)\//.test(bare))
        .filter(
          (bare) => !mainOf(site.pages.find((of) => of.address === inLanguage(language, bare))!).querySelector(".sources a[href^=http]"),
        );
      expect(without).toEqual([]);
    });

    test("gives each answer of the questions as the asker’s own page leads to it", () => {
      const doors = { families: "/families/", students: "/students/", staff: "/staff/" };
      const lost = forty.flatMap(({ page: address }) => {
        const bare = typeof address === "string" ? address : address[site.name]!;
        const question = site.content.entries.questions[language]!.find(({ id }) => bare === `/questions/${id}/`);
        if (!question) return [];
        const door = site.pages.find((of) => of.address === inLanguage(language, doors[question.data.audience]))!;
        const linked = mainOf(door).querySelector(`a[href="${inLanguage(language, bare)}"]`);
        return linked ? [] : [`${bare} is not on ${doors[question.data.audience]}`];
      });
      expect(lost).toEqual([]);
    });
  },
);

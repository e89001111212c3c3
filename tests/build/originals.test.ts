import { expect, test } from "vitest";
import { builtSites, expectNone, pageAt, untranslated, type Site } from "../helpers/sites.ts";

/**
 * What the two departments' own pages said of their programs when they were read. Each fact, not its sentence, stands somewhere
 * in our words: on this page, in English, and in Spanish once the page is in Spanish.
 */
interface Fact {
  page: string;
  en: RegExp;
  es?: RegExp;
}

const facts: Record<string, Fact[]> = {
  "chula-vista": [
    { page: "/about/role/", en: /link between the police and the schools/ },
    { page: "/about/role/", en: /part of the educational community/ },
    { page: "/about/role/", en: /protect campuses, students, staff and their families/ },
    { page: "/about/role/", en: /mentors and role models/i },
    { page: "/about/role/", en: /settle campus problems and youth crime/ },
    { page: "/about/role/", en: /reduce violations of the Education Code/ },
    { page: "/about/role/", en: /for their health and welfare/ },
    { page: "/about/role/", en: /patrol of campuses and the streets around/ },
    { page: "/about/mission/", en: /lead.+safe place to learn/i },
    { page: "/about/mission/", en: /Prevention.+Intervention.+Education.+Enforcement/s },
    { page: "/about/goal/", en: /overall safety through close contact/i },
    { page: "/about/goal/", en: /equal chance.+in class, with other people, and in the community/s },
    { page: "/about/goal/", en: /trust that starts early and lasts/i },
    { page: "/about/goal/", en: /to name a few/ },
    { page: "/about/training/", en: /highly skilled and trained/ },
    { page: "/about/training/", en: /best and brightest/ },
    { page: "/about/training/", en: /best interest of the community/ },
    { page: "/about/training/", en: /hiring is among the strictest/ },
    { page: "/about/training/", en: /on campus and near it/ },
    { page: "/about/", en: /About 70,560 students/ },
    { page: "/about/", en: /14 .+7 .+45 .+2 .+4 /s },
    { page: "/about/community/", en: /outside school.+thrive and stay safe/s, es: /fuera de la escuela.+salgan adelante y estén a salvo/s },
    { page: "/questions/published-figures/", en: /dashboard/ },
    { page: "/resources/", en: /Students Speaking Out/, es: /Students Speaking Out/ },
    {
      page: "/resources/",
      en: /Finding Alternatives to Detention and Enforcement/,
      es: /alternativas a la detención y a la intervención policial/,
    },
    { page: "/families/", en: /free counseling for children/i },
    { page: "/help/housing/", en: /place to sleep/, es: /donde dormir/ },
    { page: "/help/bullying/", en: /bullying/i, es: /bullying/i },
    { page: "/help/suicide/", en: /suicide/i, es: /suicidio/i },
    { page: "/contact/", en: /\(619\) 691-5151/, es: /\(619\) 691-5151/ },
  ],
  ventura: [
    { page: "/about/mission/", en: /top priority/ },
    { page: "/about/mission/", en: /combine their resources.+intensive, proactive/s },
    { page: "/about/mission/", en: /highly successful.+partnership/s },
    { page: "/about/mission/", en: /instrumental.+guiding young people/s },
    { page: "/about/mission/", en: /positive contact.+trusting relationships and bonds/is },
    { page: "/about/history/", en: /August 2008/ },
    { page: "/about/history/", en: /2004/ },
    { page: "/about/", en: /4 high schools.+help middle and elementary schools/s },
    { page: "/about/role/", en: /keep people off campus who should not be there/ },
    { page: "/about/role/", en: /Zero Tolerance.+no gangs and no dangerous weapons/s },
    { page: "/about/role/", en: /drug activity at schools and close by/ },
    { page: "/about/role/", en: /campus security and how to notice drug use/ },
    { page: "/about/role/", en: /tobacco, alcohol or drugs/ },
    { page: "/about/role/", en: /anger management/ },
    { page: "/about/role/", en: /family counseling/ },
    { page: "/about/role/", en: /Police Activities League.+PEAK/s },
    { page: "/about/role/", en: /Student Assistance Program.+group counseling/s },
    { page: "/about/role/", en: /mentors, role models and counselors/i },
    { page: "/about/role/", en: /drug resistance.+gang resistance.+violence prevention/s },
    { page: "/about/role/", en: /link students and schools with social services/ },
    {
      page: "/programs/classroom-teaching/",
      en: /drug resistance.+gang resistance.+violence prevention/is,
      es: /resistir a las drogas.+resistir a las pandillas.+prevenir la violencia/is,
    },
    { page: "/about/goal/", en: /safer students and more secure schools/ },
  ],
};

const sites = await builtSites();

test.each(sites)("$name: every fact of the department's own page is told in its place", (site: Site) => {
  const told = facts[site.name] ?? [];
  expect(told.length).toBeGreaterThanOrEqual(20);
  const english = untranslated(site);
  const findings = told.flatMap(({ page, en, es }) =>
    Object.entries({ en, es }).flatMap(([language, fact]) => {
      if (!fact) return [];
      const built = pageAt(site, page, language);
      if (language !== "en" && english.includes(built)) return [];
      const text = built.root.querySelector("main")!.textContent.replace(/\s+/g, " ");
      return fact.test(text) ? [] : [`${built.address} does not tell ${String(fact)}`];
    }),
  );
  expectNone(findings);
});

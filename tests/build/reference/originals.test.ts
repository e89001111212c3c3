import { expect, test } from "vitest";
import { builtSites, ofReference, expectNone, pageAt, untranslated, type Site } from "../../helpers/sites.ts";

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
    { page: "/about/role/", en: /link between the police and the schools/, es: /enlace entre la policía y las escuelas/ },
    { page: "/about/role/", en: /part of the educational community/, es: /parte de la comunidad educativa/ },
    {
      page: "/about/role/",
      en: /protect campuses, students, staff and their families/,
      es: /proteger los planteles, a los estudiantes, al personal y a sus familias/,
    },
    { page: "/about/role/", en: /mentors and role models/i, es: /mentores y ejemplo a seguir/i },
    {
      page: "/about/role/",
      en: /settle campus problems and youth crime/,
      es: /resolver los problemas en la escuela y los delitos de jóvenes/,
    },
    { page: "/about/role/", en: /reduce violations of the Education Code/, es: /reducir las faltas al Código de Educación/ },
    { page: "/about/role/", en: /for their health and welfare/, es: /por su salud y bienestar/ },
    { page: "/about/role/", en: /patrol of campuses and the streets around/, es: /patrullar las escuelas y las calles de alrededor/ },
    { page: "/about/mission/", en: /lead.+safe place to learn/i, es: /dirigir.+lugar seguro para aprender/i },
    {
      page: "/about/mission/",
      en: /Prevention.+Intervention.+Education.+Enforcement/s,
      es: /Prevención.+Intervención.+Educación.+Aplicación de la ley/s,
    },
    { page: "/about/goal/", en: /overall safety through close contact/i, es: /seguridad general por medio del trato cercano/i },
    {
      page: "/about/goal/",
      en: /equal chance.+in class, with other people, and in the community/s,
      es: /misma oportunidad.+en clase, con otras personas y en la comunidad/s,
    },
    { page: "/about/goal/", en: /trust that starts early and lasts/i, es: /confianza que empieza temprano y dura/i },
    { page: "/about/goal/", en: /to name a few/, es: /por nombrar algunos/ },
    { page: "/about/training/", en: /highly skilled and trained/, es: /mucha habilidad y capacitación/ },
    { page: "/about/training/", en: /best and brightest/, es: /mejores y más brillantes/ },
    { page: "/about/training/", en: /best interest of the community/, es: /lo mejor para la comunidad/ },
    { page: "/about/training/", en: /hiring is among the strictest/, es: /contratar está entre las más estrictas/ },
    { page: "/about/training/", en: /on campus and near it/, es: /en la escuela y cerca de ella/ },
    { page: "/about/", en: /70,560 students, or about that many/, es: /70,560 estudiantes, más o menos/ },
    { page: "/about/", en: /14 .+7 .+45 .+2 .+4 /s, es: /14 .+7 .+45 .+2 .+4 /s },
    { page: "/about/community/", en: /outside school.+thrive and stay safe/s, es: /fuera de la escuela.+salgan adelante y estén a salvo/s },
    { page: "/questions/published-figures/", en: /dashboard/ },
    { page: "/resources/", en: /Students Speaking Out/, es: /Students Speaking Out/ },
    {
      page: "/resources/",
      en: /Finding Alternatives to Detention and Enforcement/,
      es: /alternativas a la detención y a la intervención policial/,
    },
    { page: "/families/", en: /free counseling for children/i, es: /consejería gratis para niños/i },
    { page: "/help/housing/", en: /place to sleep/, es: /donde dormir/ },
    { page: "/help/bullying/", en: /bullying/i, es: /bullying/i },
    { page: "/help/suicide/", en: /suicide/i, es: /suicidio/i },
    { page: "/contact/", en: /\(619\) 691-5151/, es: /\(619\) 691-5151/ },
  ],
  ventura: [
    { page: "/about/mission/", en: /top priority/, es: /máxima prioridad/ },
    { page: "/about/mission/", en: /combine their resources.+intensive, proactive/s, es: /unen sus recursos.+intensivo y proactivo/s },
    { page: "/about/mission/", en: /highly successful.+partnership/s, es: /mucho éxito.+alianza/s },
    { page: "/about/mission/", en: /instrumental.+guiding young people/s, es: /fundamentales.+guiar a los jóvenes/s },
    {
      page: "/about/mission/",
      en: /positive contact.+trusting relationships and bonds/is,
      es: /contacto positivo.+lazos y las relaciones de confianza/is,
    },
    { page: "/about/history/", en: /August 2008/, es: /agosto de 2008/ },
    { page: "/about/history/", en: /2004/, es: /2004/ },
    {
      page: "/about/",
      en: /4 high schools.+help middle and elementary schools/s,
      es: /4 preparatorias.+ayudan a secundarias y primarias/s,
    },
    {
      page: "/about/role/",
      en: /keep people off campus who should not be there/,
      es: /no entren a la escuela personas que no deben estar ahí/,
    },
    {
      page: "/about/role/",
      en: /Zero Tolerance.+no gangs and no dangerous weapons/s,
      es: /Cero Tolerancia.+ni pandillas ni armas peligrosas/s,
    },
    { page: "/about/role/", en: /drug activity at schools and close by/, es: /actividad de drogas en las escuelas y cerca de ellas/ },
    { page: "/about/role/", en: /campus security and how to notice drug use/, es: /seguridad en la escuela y cómo notar el uso de drogas/ },
    { page: "/about/role/", en: /tobacco, alcohol or drugs/, es: /tabaco, alcohol o drogas/ },
    { page: "/about/role/", en: /anger management/, es: /manejo del enojo/ },
    { page: "/about/role/", en: /family counseling/, es: /consejería familiar/ },
    { page: "/about/role/", en: /Police Activities League.+PEAK/s, es: /Police Activities League.+PEAK/s },
    {
      page: "/about/role/",
      en: /Student Assistance Program.+group counseling/s,
      es: /Programa de Asistencia Estudiantil.+consejería en grupo/s,
    },
    { page: "/about/role/", en: /mentors, role models and counselors/i, es: /mentores, ejemplo a seguir y consejeros/i },
    {
      page: "/about/role/",
      en: /drug resistance.+gang resistance.+violence prevention/s,
      es: /resistir a las drogas.+resistir a las pandillas.+prevenir la violencia/s,
    },
    {
      page: "/about/role/",
      en: /link students and schools with social services/,
      es: /en contacto a estudiantes y escuelas con servicios sociales/,
    },
    {
      page: "/programs/classroom-teaching/",
      en: /drug resistance.+gang resistance.+violence prevention/is,
      es: /resistir a las drogas.+resistir a las pandillas.+prevenir la violencia/is,
    },
    { page: "/about/goal/", en: /safer students and more secure schools/, es: /estudiantes más protegidos y escuelas más seguras/ },
  ],
};

const sites = ofReference(await builtSites());

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

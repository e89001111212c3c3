import { isDeepStrictEqual } from "node:util";
import { slug } from "../../../src/lib/slug.ts";
import type { Field, Fields, Shape } from "./shape.ts";

/** Fields with their values: as a file holds them, or as the editor shows them. */
export type Values = Record<string, unknown>;

const isGroup = (value: unknown): value is Values => value !== null && typeof value === "object" && !Array.isArray(value);

/**
 * What a file says, as the editor shows it: a single name as a list of one, “always” as a switch, a moment as day and time, and what
 * the file leaves out as what that means.
 */
export function toForm(fields: Fields, values: Values): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { shape, fallback }]) => {
      const value = values[name] ?? fallback;
      return value === undefined || value === null ? [] : [[name, shown(shape, value)]];
    }),
  );
}

function shown(shape: Shape, value: unknown): unknown {
  switch (shape.type) {
    case "text": {
      const text = String(value);
      if (shape.input === "moment") return { day: text.slice(0, 10), time: text.slice(11) };
      return shape.refersTo && isAsset(shape.refersTo) ? assetPath(shape.refersTo, text) : text;
    }
    case "list":
      return (Array.isArray(value) ? value : [value]).map((item) => shown(shape.item, item));
    case "group":
      return isGroup(value) ? toForm(shape.fields, value) : {};
    case "table":
      return isGroup(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, String(inner)])) : {};
    case "either":
      return value === shape.word ? { all: true } : { all: false, value: shown(shape.other, value) };
    default:
      return value;
  }
}

/** What the editor shows, as a file holds it: what is empty, off, or what a file means anyway, is left out. */
export function fromForm(fields: Fields, form: Values): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = said(field, form[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function said({ shape, fallback, required }: Field, value: unknown): unknown {
  const own = held(shape, value);
  return !required && isDeepStrictEqual(own, fallback) ? undefined : own;
}

function held(shape: Shape, value: unknown): unknown {
  if (value === undefined || value === null || value === "") return undefined;
  switch (shape.type) {
    case "text":
      if (shape.readonly) return undefined;
      if (shape.input === "moment") return isGroup(value) ? momentOf(value) : undefined;
      return (shape.refersTo && isAsset(shape.refersTo) ? assetName(String(value)) : String(value).trim()) || undefined;
    case "number":
      return Number.isFinite(Number(value)) ? Number(value) : undefined;
    case "flag":
      return value === true ? true : undefined;
    case "choice":
      return value;
    case "list": {
      const items = (Array.isArray(value) ? value : [value]).map((item) => held(shape.item, item)).filter((item) => item !== undefined);
      return items.length > 0 ? items : undefined;
    }
    case "group":
      return filled(isGroup(value) ? fromForm(shape.fields, value) : {});
    case "table":
      return filled(
        Object.fromEntries(
          Object.entries(isGroup(value) ? value : {}).map(([name, inner]) => [name, shape.numbers ? Number(inner) : String(inner)]),
        ),
      );
    case "either":
      if (!isGroup(value)) return undefined;
      return value["all"] === true ? shape.word : held(shape.other, value["value"]);
  }
}

/** Drawings and pictures are seen in the editor, so it knows them by a path. All pictures go by one ending there. */
const endings = { drawings: ".svg", pictures: ".jpg" };
const isAsset = (refersTo: string): refersTo is keyof typeof endings => refersTo in endings;

/** `/drawings/bench.svg` */
export function assetPath(folder: keyof typeof endings, name: string): string {
  return `/${folder}/${name}${endings[folder]}`;
}

/** The name of a drawing or picture, whatever its file was called where it came from: `Officer García.HEIC` is officer-garcia. */
export function assetName(path: string): string {
  return slug(path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, ""));
}

const filled = (values: Values) => (Object.keys(values).length > 0 ? values : undefined);

function momentOf({ day, time }: Values): string | undefined {
  if (!day) return undefined;
  return time ? `${String(day)}T${String(time).slice(0, 5)}` : String(day);
}

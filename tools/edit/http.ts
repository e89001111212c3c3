import type { IncomingMessage } from "node:http";
import { Refusal } from "../files/refusal.ts";

/** What a page or the editor asks for. Only questions that passed the guard come here. */
export interface Question {
  /** What the `*` at the end of the route's path stands for, decoded; otherwise empty. */
  rest: string;
  query: URLSearchParams;
  headers: IncomingMessage["headers"];
  /** What was sent along; empty for a GET. */
  body: Buffer;
}

/** What the desk answers to a browser. */
export interface Reply {
  /** 200 if left out. */
  status?: number;
  /** The media type; HTML if left out. */
  type?: string;
  /** Beside those that every reply has; of the same name, this one holds. */
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** What answers, by method and path: `GET /`, `POST /confirm`; a path may end in `*`. Of several, the longest holds. */
export type Routes = Record<`${"GET" | "POST"} /${string}`, (question: Question) => Reply | Promise<Reply>>;

/** The fields of a form that was sent without files. */
export function formOf({ body }: Question): URLSearchParams {
  return new URLSearchParams(body.toString("utf8"));
}

/** The fields and files of a form that was sent as multipart/form-data. @throws Refusal if it is none */
export async function filesOf({ body, headers }: Question): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { "Content-Type": headers["content-type"] ?? "" } }).formData();
  } catch {
    throw new Refusal("The form did not arrive whole. Nothing was written; send it again.");
  }
}

/** Sends the browser on to a page of this server, after something was written. */
export function goTo(address: string): Reply {
  return { status: 303, headers: { Location: address } };
}

/** An answer to a script. */
export function json(value: unknown, status = 200): Reply {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

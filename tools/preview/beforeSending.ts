import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * Lets `change` have the last word on a page before it is sent; other answers go as they are.
 *
 * @param change gets the HTML and the status, and gives the HTML that is sent
 */
export function beforeSending(response: ServerResponse, change: (html: string, status: number) => string): void {
  const [writeHead, write, end] = [response.writeHead, response.write, response.end].map((method) => method.bind(response)) as [
    ServerResponse["writeHead"],
    ServerResponse["write"],
    ServerResponse["end"],
  ];
  let held: Buffer[] | undefined;
  const hold = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) held?.push(Buffer.from(chunk as string));
  };
  response.writeHead = ((status: number, ...rest: [OutgoingHttpHeaders?]) => {
    const headers = new Map(Object.entries(rest.at(-1) ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    if (!String(headers.get("content-type") ?? response.getHeader("content-type")).startsWith("text/html"))
      return writeHead(status, ...rest);
    held = [];
    response.statusCode = status;
    headers.delete("content-length");
    for (const [name, value] of headers) if (value !== undefined) response.setHeader(name, value);
    return response;
  }) as typeof response.writeHead;
  response.write = ((...given: Parameters<typeof write>) => {
    if (!held) return write(...given);
    hold(given[0]);
    return true;
  }) as typeof response.write;
  response.end = ((...given: Parameters<typeof end>) => {
    if (!held) return end(...given);
    hold(given[0]);
    const html = change(Buffer.concat(held).toString("utf8"), response.statusCode);
    held = undefined;
    // The head that Node writes by itself.
    Object.assign(response, { writeHead, write, end });
    return end(html);
  }) as typeof response.end;
}

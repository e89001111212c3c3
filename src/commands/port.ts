/**
 * The port of a server on this machine: PORT, or else the usual one.
 *
 * @param command as it is typed, for the message
 * @param least 0 where the machine may choose a free one
 * @throws Error with a sentence, if PORT is no port
 */
export function askedPort(usual: number, command: string, least = 1): number {
  const port = Number(process.env["PORT"] ?? usual);
  if (!Number.isInteger(port) || port < least || port > 65535)
    throw new Error(`PORT is “${process.env["PORT"]}”; give a number from 1 to 65535, like PORT=4400 ${command}.`);
  return port;
}

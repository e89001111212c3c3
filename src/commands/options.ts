import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * What a command was asked, as Node's `parseArgs` reads it.
 *
 * @throws Error with one sentence, if something was asked that the command does not know: it names that, and the flags that there are
 */
export function readOptions<T extends ParseArgsConfig>(config: T = {} as T): ReturnType<typeof parseArgs<T>> {
  const refused = refusal(config);
  if (refused) throw new Error(refused);
  return parseArgs(config);
}

function refusal({ options = {}, ...config }: ParseArgsConfig): string | undefined {
  for (const token of parseArgs({ ...config, options, strict: false, tokens: true }).tokens) {
    if (token.kind === "positional" && !config.allowPositionals)
      return `“${token.value}” says nothing to this command: ${flagsIn(options)}.`;
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const type = options[name]?.type;
    const negative = rawName === `--no-${name}`;
    if (!type || (negative && type === "string")) return `There is no flag “${rawName}”: ${flagsIn(options)}.`;
    if (type === "boolean" && value !== undefined) return `The flag “${rawName}” stands alone, without “${value}”.`;
    // What begins with a hyphen is the next flag, unless it is tied to this one.
    if (type === "string" && (value === undefined || (!inlineValue && /^-./.test(value))))
      return `The flag “${rawName}” needs a value, like ${rawName}=${options[name]?.default?.toString() || "…"}`;
  }
  return undefined;
}

/** What a command knows: “it takes --all and --format”. A flag that is on by itself is there to be put off. */
function flagsIn(options: Options): string {
  const flags = Object.entries(options).map(
    ([name, { type, default: usual }]) => `--${type === "boolean" && usual === true ? "no-" : ""}${name}`,
  );
  return flags.length === 0 ? "it takes no flags" : `it takes ${new Intl.ListFormat("en").format(flags)}`;
}

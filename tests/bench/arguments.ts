/** `--name value` pairs and the plain words before or between them. */
export type Arguments = { words: string[]; options: Map<string, string> };

export function readArguments(argv: readonly string[], known: readonly string[]): Arguments {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? "";
    if (!word.startsWith("--")) {
      words.push(word);
      continue;
    }
    const name = word.slice(2);
    const value = argv[++at];
    if (!known.includes(name))
      throw new Error(`unknown option --${name}; known: ${known.map((k) => `--${k}`).join(" ")}`);
    if (value === undefined) throw new Error(`--${name} needs a value`);
    options.set(name, value);
  }
  return { words, options };
}

export function numberOption(args: Arguments, name: string, otherwise: number): number {
  const text = args.options.get(name);
  if (text === undefined) return otherwise;
  const value = Number(text.replaceAll(/[,_]/g, ""));
  if (!Number.isFinite(value) || value <= 0)
    throw new Error(`--${name} must be a number above 0, not "${text}"`);
  return value;
}

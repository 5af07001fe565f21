import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { ANYBODY, PACKAGES, ZONES } from "./import-table";

const ENDINGS = ["", ".ts", ".tsx", ".js", ".mjs", "/index.ts", "/index.tsx"];

/** Every source file below a folder, as paths from the root. */
export function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (path === "app/locales/messages") return [];
    if (entry.isDirectory()) return sourceFiles(root, path);
    return /\.(ts|tsx|mjs|js)$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}

/** What a file imports, dynamic imports and re-exports included, as written. */
export function importsOf(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map((file) => file.fileName);
}

/** The file an import of ours points at, from the root; null for a package. */
export function resolveOwn(root: string, from: string, specifier: string): string | null {
  const base = specifier.startsWith("~/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? relative(root, join(root, dirname(from), specifier))
      : null;
  if (base === null) return null;
  const bare = base.replace(/\?.*$/, "");
  const found = ENDINGS.map((ending) => bare + ending).find((path) => {
    return existsSync(join(root, path)) && statSync(join(root, path)).isFile();
  });
  return found ?? bare;
}

export function zoneOf(path: string): string {
  const fitting = Object.keys(ZONES).filter((zone) => path === zone || path.startsWith(`${zone}/`));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? "(none)";
}

const inside = (path: string, zone: string) => path === zone || path.startsWith(`${zone}/`);

/** One line for every import of a file that the table does not allow. */
export function violationsOf(root: string, file: string, source: string): string[] {
  const zone = zoneOf(file);
  const allowed = [zone, ...(ZONES[zone] ?? []), ...ANYBODY];
  return importsOf(source).flatMap((specifier) => {
    const target = resolveOwn(root, file, specifier);
    if (target === null) return packageViolation(zone, file, specifier);
    if (!/^(app|db|search|seeds|tests)\//.test(target)) return [];
    return allowed.some((place) => inside(target, place))
      ? []
      : [`${file} (${zone}) must not import ${target}`];
  });
}

function packageViolation(zone: string, file: string, specifier: string): string[] {
  const rule = PACKAGES[zone];
  if (!rule) return [];
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  const bad = rule.only ? !rule.only.includes(name) : rule.never?.includes(name);
  return bad ? [`${file} (${zone}) must not import the package ${name}`] : [];
}

export function readSource(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8");
}

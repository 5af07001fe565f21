import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "~/app/services/api/openapi/types";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

export type GeneratedClient = { complaints: string[]; exports: Record<string, unknown> };

/**
 * Generates the types of a client from the description, compiles a program against them as its author would,
 * and loads it. `complaints` are the compiler's.
 */
export async function generateClient(document: OpenApiDocument, program: string): Promise<GeneratedClient> {
  const types = astToString(await openapiTS(JSON.stringify(document)));
  // In this folder's name only, so that packages are found; nothing is written.
  const files = new Map([
    [join(import.meta.dirname, "generated-paths.ts"), types],
    [join(import.meta.dirname, "generated-program.ts"), program],
  ]);
  const complaints = ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], OPTIONS, hostOf(files)))
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
  return { complaints, exports: load(program) };
}

function hostOf(files: Map<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile.bind(host);
  return {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    getSourceFile: (file, version, ...rest) => {
      const text = files.get(file);
      return text === undefined ? read(file, version, ...rest) : ts.createSourceFile(file, text, version);
    },
  };
}

function load(program: string): Record<string, unknown> {
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
    },
  });
  const exports: Record<string, unknown> = {};
  compileFunction(outputText, ["require", "exports"])(createRequire(import.meta.filename), exports);
  return exports;
}

/** Marks that turn the direction of a text: `fdp.exe` could be made to look like `exe.pdf`. */
const NO_TEXT = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The file's own name without a path and without anything that is no text; its ending stays when it is cut. */
export function fileTitle(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return [...last.replace(NO_TEXT, "").trim()].slice(-150).join("") || "upload";
}

const MB = 1024 * 1024;

/** The largest form taken, in bytes. */
const MAX_FORM = 4 * MB;
/**
 * The largest body of a form that brings a file: more than a file may have, so that whoever sends one that is a
 * little too large reads the form's own answer. What is too much is read and thrown away, never written.
 */
const MAX_UPLOAD_FORM = 64 * MB;

/** Addresses that take files; the second ending is how Remix's client posts. */
const UPLOADS = [
  /^\/me\/(scenarios|achievements)\/[\w-]+\/files(\.data)?$/,
  /^\/(me|operate)\/imports(\.data)?$/,
];

/** The largest body that an address takes, in bytes. */
export function bodyLimit(path: string): number {
  return UPLOADS.some((upload) => upload.test(path)) ? MAX_UPLOAD_FORM : MAX_FORM;
}

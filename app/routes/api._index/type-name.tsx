import type { TypeView } from "~/app/services/api/openapi/readable";

/** What a value is; the name of an object leads to its fields. */
export function TypeName({ type }: { type: TypeView }) {
  const text = <code className="text-sm wrap-anywhere">{type.text}</code>;
  return type.refersTo ? (
    <a href={`#${type.refersTo}`}>{text}</a>
  ) : (
    <span className="text-ink-soft">{text}</span>
  );
}

import { Link, type LinkProps } from "@remix-run/react";
import clsx from "clsx";
import type { ButtonHTMLAttributes } from "react";

type Look = "primary" | "secondary" | "danger" | "quiet";

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-4 py-2 text-base font-semibold no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-55";
const LOOKS: Record<Look, string> = {
  primary: "bg-brand text-on-brand hover:bg-brand-strong",
  secondary: "border border-line-strong bg-surface text-ink hover:bg-sunken",
  danger: "border border-bad bg-surface text-bad hover:bg-bad-wash",
  quiet: "text-brand hover:bg-brand-wash",
};

/** A verb. `type` must be said: a button in a form submits unless told otherwise. */
export function Button({
  look = "primary",
  className,
  ...props
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; type: "submit" | "button" }) {
  return <button className={clsx(BASE, LOOKS[look], className)} {...props} />;
}

/** A link that looks like a button, for going somewhere to do something. */
export function ButtonLink({ look = "primary", className, ...props }: LinkProps & { look?: Look }) {
  return <Link className={clsx(BASE, LOOKS[look], className)} {...props} />;
}

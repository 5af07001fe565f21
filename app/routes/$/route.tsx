import { notFound } from "~/app/http/form";

/** Every address that no page has: answered by the root's error page, with its search box. */
export function loader() {
  notFound();
}

export function action() {
  notFound();
}

export default function Route() {
  return null;
}

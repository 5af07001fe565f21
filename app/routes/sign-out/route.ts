import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "~/app/auth/session";
import { paths } from "~/app/http/paths";

export async function action({ request }: ActionFunctionArgs) {
  return redirect(paths.home(), { headers: { "Set-Cookie": await endSession(request) } });
}

/** A link to this address signs nobody out: no GET changes anything. */
export function loader() {
  return redirect(paths.home());
}

import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Page, PageHeader } from "~/app/components/page";
import { environment } from "~/app/environment";
import { notFound } from "~/app/http/form";
import { m } from "~/app/locales/messages/messages";
import { Answers } from "./answers";
import { Colours, Type } from "./foundations";
import { Marks } from "./marks";
import { Pictures } from "./pictures";

export const meta: MetaFunction = () => [
  { title: `Design · ${m.site_name()}` },
  { name: "robots", content: "noindex" },
];

/** Every component in every state, for those who change them and for the visual test; it is not part of a public site. */
export function loader() {
  if (environment().NODE_ENV === "production" && !environment().DESIGN_PAGE) notFound();
  return { open: true };
}

export default function Route() {
  useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title="Design" lead="Tokens and components with their states." />
      <Colours />
      <Type />
      <Marks />
      <Answers />
      <Pictures />
    </Page>
  );
}

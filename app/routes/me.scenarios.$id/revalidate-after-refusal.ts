import type { ShouldRevalidateFunction } from "@remix-run/react";

/** After a refusal the page must show how the record stands now. */
export const revalidateAfterRefusal: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || actionStatus === 422 || defaultShouldRevalidate;

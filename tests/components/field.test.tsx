import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { TextareaField } from "~/app/components/field";

it("a field with an id of its own has its label, example and complaint by that id", () => {
  const html = renderToStaticMarkup(
    <TextareaField id="reason-pause" name="reason" label="原因" hint="说明原因" error="请填写" />,
  );
  expect(html).toContain('<label for="reason-pause"');
  expect(html).toContain('aria-describedby="reason-pause-hint reason-pause-error"');
  for (const part of ["hint", "error"]) expect(html).toContain(`id="reason-pause-${part}"`);
});

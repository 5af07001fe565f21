import { m } from "~/app/locales/messages/messages";
import { SERVER } from "./server";
import { expect, test } from "./test";

const PATH = "/scenarios/SD-370200-ROBOT-2026-0001";
const zh = { locale: "zh-CN" } as const;

test("the address of a record goes to the clipboard, or stands there when the browser keeps the clipboard shut", async ({
  page,
  context,
}) => {
  const button = page.getByRole("button", { name: m.action_copy_link({}, zh) });
  await page.goto(`${PATH}?from=a-search`);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await button.click();
  await expect(page.getByText(m.copied_link({}, zh))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(SERVER.baseURL + PATH);

  await page.reload();
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await button.click();
  await expect(page.getByText(SERVER.baseURL + PATH, { exact: true })).toBeVisible();
});

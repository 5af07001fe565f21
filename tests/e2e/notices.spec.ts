import AxeBuilder from "@axe-core/playwright";
import { m } from "~/app/locales/messages/messages";
import { readMailbox } from "../support/mailbox";
import { asSample, signIn } from "./people";
import { SERVER } from "./server";
import { expect, type Page, test } from "./test";

const OWNER = "langhai@example.com";
const TITLE = "箱区智能超表面补盲覆盖试验";

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test("a returned record is told in the app and by mail; its links lead there and stop the kind", async ({
  page,
  browser,
  baseURL,
}) => {
  const operator = await asSample(browser, "operator@example.com", { baseURL }, "zh-CN");
  await operator.page.goto("/operate/review");
  await operator.page.getByRole("link", { name: TITLE }).click();
  await operator.page.getByRole("button", { name: m.review_take() }).click();
  const box = operator.page.locator('[name="comment.title"]');
  await operator.page.locator("details", { has: box }).locator("summary").click();
  await box.fill("请写明频段。");
  await operator.page.getByRole("button", { name: m.review_return() }).click();
  await expect(operator.page.getByText(m.flash_returned())).toBeVisible();

  const mails = () =>
    readMailbox(SERVER.dataDir).filter(({ to, subject }) => to === OWNER && subject.includes(TITLE));
  await expect.poll(() => mails().length).toBe(1);
  const [mail] = mails();
  expect(mail?.subject).toBe(`${m.notice_what_returned()}：${TITLE}`);

  await signIn(page, OWNER);
  await page.goto("/me");
  await expect(page.getByText(m.to_do_returned({ title: TITLE }))).toBeVisible();
  await page.goto("/me/alerts?kind=listing_returned");
  const told = page.getByRole("listitem").filter({ hasText: TITLE });
  await expect(told).toContainText(m.notice_line_returned({ count: 1 }));
  await expect(told).toContainText(m.alerts_unread());
  await axe(page);
  await page.goto(new URL(mail?.link ?? "").pathname);
  await expect(page).toHaveURL(/\/me\/achievements\/[\w-]+$/);
  await expect(page.getByText("请写明频段。").first()).toBeVisible();
  await page.getByText(m.editor_history(), { exact: true }).click();
  await page.getByRole("link", { name: m.history_open() }).click();
  await expect(
    page.getByRole("cell", { name: m.history_operator({ name: "时清源" }) }).first(),
  ).toBeVisible();
  await axe(page);
  const history = page.url();
  await page.goto("/me/alerts");
  await expect(told).not.toContainText(m.alerts_unread());

  await page.context().clearCookies();
  expect((await page.goto(history))?.url()).toContain("/sign-in");
  await page.goto(/\/alerts\/stop\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "");
  await expect(page.getByText(m.alerts_stop_lead({ kinds: m.notice_kind_listing_returned() }))).toBeVisible();
  await signIn(page, OWNER);
  await page.goto("/me/alerts");
  const choice = (kind: string) => page.getByRole("group", { name: kind, exact: true });
  await expect(choice(m.notice_kind_listing_returned()).getByLabel(m.alerts_mail_off())).toBeChecked();
  await expect(choice(m.notice_kind_listing_expiring()).getByLabel(m.notice_mail_at_once())).toBeChecked();
  await signIn(page, "sme@example.com");
  expect((await page.goto(history))?.status()).toBe(404);
  await operator.close();
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("what was removed comes back with one press", async ({ page }) => {
      await signIn(page, javaScriptEnabled ? "lab@example.com" : "leader-editor@example.com");
      await page.goto("/me/saved-searches");
      const items = page.locator("main li[id^=saved-]");
      const name = (await items.first().getByRole("link").textContent()) ?? "";
      await items.first().locator("summary").click();
      await items.first().getByRole("button", { name: m.saved_remove() }).click();
      await expect(page.getByText(m.alerts_flash_search_removed())).toBeVisible();
      await expect(page.getByRole("link", { name, exact: true })).toHaveCount(0);
      await page.getByRole("button", { name: m.notice_undo() }).click();
      await expect(page.getByText(m.notice_undo_search())).toBeVisible();
      await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
      await expect(page.getByRole("button", { name: m.notice_undo() })).toHaveCount(0);
    });
  });

import { m } from "~/app/locales/messages/messages";
import { ScenarioEditor } from "./pages/scenario-editor";
import { signIn } from "./people";
import { expect, type Page, test } from "./test";

const SCRIPT = '<script>document.title="taken"</script>';

/** A fresh draft of the sample chain leader; answers the address of its editor. */
async function newDraft(page: Page, title: string): Promise<string> {
  await page.goto("/me/scenarios/new");
  await page.locator("[name=title]").fill(title);
  await page.getByRole("button", { name: m.new_listing_start() }).click();
  await new ScenarioEditor(page, "zh-CN", true).expectOpen();
  return new URL(page.url()).pathname;
}

test.describe("what somebody must not see", () => {
  test("a draft is a plain 404 for strangers, other organisations and operators", async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, "leader@example.com");
    const draft = await newDraft(page, "只有本单位能看的草稿");
    for (const who of ["lab@example.com", "park@example.com", "operator@example.com"]) {
      const context = await browser.newContext({ baseURL });
      const other = await context.newPage();
      await signIn(other, who);
      const answer = await other.goto(draft);
      expect([who, answer?.status()]).toEqual([who, 404]);
      await expect(other.locator("body")).not.toContainText("只有本单位能看的草稿");
      const review = await other.goto(`/operate/review/scenario/${draft.split("/").at(-1)}`);
      expect([who, review?.status()]).toEqual([who, 404]);
      await context.close();
    }
    const stranger = await browser.newContext({ baseURL });
    const visitor = await stranger.newPage();
    await visitor.goto(draft);
    await expect(visitor).toHaveURL(/\/sign-in\?next=/);
    const data = await visitor.request.get(`${draft}.data`, { maxRedirects: 0 });
    expect(await data.text()).not.toContain("只有本单位能看的草稿");
    await stranger.close();
  });

  test("a viewer reads the record and has nothing to change it with", async ({ page }) => {
    await signIn(page, "leader@example.com");
    const draft = await newDraft(page, "查看者只能读的草稿");
    await page.context().clearCookies();
    await signIn(page, "leader-viewer@example.com");
    await page.goto(draft);
    await expect(page.getByText("查看者只能读的草稿").first()).toBeVisible();
    await expect(page.getByRole("button", { name: m.editor_save() })).toHaveCount(0);
    const answer = await page.request.post(draft, {
      form: { intent: "save", version: "1", title: "改掉了" },
      headers: { origin: new URL(page.url()).origin },
    });
    expect(answer.status()).toBe(403);
    await page.goto(draft);
    await expect(page.locator("body")).not.toContainText("改掉了");
  });

  test("unknown addresses and numbers are 404 with a way on", async ({ page }) => {
    for (const path of [
      "/scenarios/SD-000000-XX-1999-9999",
      "/achievements/nothing",
      "/organisations/nobody",
      "/domains/ZZ",
      "/no/such/page",
    ]) {
      const answer = await page.goto(path);
      expect([path, answer?.status()]).toEqual([path, 404]);
      await expect(page.getByRole("heading", { name: m.not_found_title() })).toBeVisible();
      await expect(page.getByRole("main").getByRole("searchbox")).toBeVisible();
    }
  });

  test("a form that another site sends is refused", async ({ request }) => {
    const foreign = await request.post("/sign-out", { headers: { origin: "https://elsewhere.example" } });
    expect(foreign.status()).toBe(403);
  });
});

test.describe("what somebody types wrongly", () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, "leader@example.com");
  });

  test("a title of one megabyte is told its limit, and the other answers stay", async ({ page }) => {
    await newDraft(page, "标题很短");
    const editor = new ScenarioEditor(page, "zh-CN", true);
    await editor.fill({ title: "长".repeat(350_000), site: "青岛一号厂房" });
    await editor.save();
    await expect(page.locator("#title-error")).toHaveText(
      m.problem_too_long({ maximum: "80", actual: "350000" }),
    );
    await expect(page.locator("[name=site]")).toHaveValue("青岛一号厂房");
  });

  test("a script tag in every text field stays text", async ({ page }) => {
    await newDraft(page, `${SCRIPT}甲`);
    const editor = new ScenarioEditor(page, "zh-CN", true);
    await editor.rows("requirements", 1);
    await editor.rows("indicators", 1);
    await page.locator("main form details").evaluateAll((all) => {
      for (const fold of all as HTMLDetailsElement[]) fold.open = true;
    });
    const boxes = page
      .locator("main form")
      .locator("input[type=text], input:not([type]), textarea")
      .filter({ visible: true });
    const names = await boxes.evaluateAll((all) =>
      (all as HTMLInputElement[])
        .map((box) => box.name)
        .filter((name) => name && !/value|budget|amount|months|phone|email|q$|By$|On$|Close$/i.test(name)),
    );
    expect(names.length).toBeGreaterThan(12);
    for (const name of names) await page.locator(`[name="${name}"]`).fill(SCRIPT);
    await page.locator('[name="indicators.0.value"]').fill("5");
    await editor.save();
    await expect(page.getByText(m.flash_saved())).toBeVisible();
    await expect(page.locator("[name=site]")).toHaveValue(SCRIPT);
    await page.reload();
    await expect(page).not.toHaveTitle("taken");
    await expect(page.locator("[name=problem]")).toHaveValue(SCRIPT);
  });

  test("two people on one record: the second is told, keeps the answers and decides", async ({
    page,
    browser,
    baseURL,
  }) => {
    const draft = await newDraft(page, "两个人同时改");
    const context = await browser.newContext({ baseURL });
    const second = await context.newPage();
    await signIn(second, "leader-editor@example.com");
    await second.goto(draft);
    const [first, other] = [
      new ScenarioEditor(page, "zh-CN", true),
      new ScenarioEditor(second, "zh-CN", true),
    ];
    await first.fill({ site: "第一个人的地点" });
    await first.save();
    await expect(page.getByText(m.flash_saved())).toBeVisible();
    await other.fill({ site: "第二个人的地点" });
    await other.save();
    await expect(second.getByText(m.editor_stale_title()).first()).toBeVisible();
    await expect(second.locator("[name=site]")).toHaveValue("第二个人的地点");
    await expect(second.getByText("第一个人的地点")).toBeVisible();
    await page.reload();
    await expect(page.locator("[name=site]")).toHaveValue("第一个人的地点");
    await second.getByRole("button", { name: m.editor_stale_continue() }).click();
    await expect(second.getByText(m.flash_saved())).toBeVisible();
    await page.reload();
    await expect(page.locator("[name=site]")).toHaveValue("第二个人的地点");
    await context.close();
  });

  test("a draft that is not ready lists what is missing, with links", async ({ page }) => {
    await newDraft(page, "还缺很多内容");
    await new ScenarioEditor(page, "zh-CN", true).submit();
    const summary = page.getByRole("alert");
    await expect(summary).toContainText(m.refusal_not_ready());
    const link = summary.getByRole("link").first();
    const field = page.locator(`[id="${(await link.getAttribute("href"))?.slice(1)}"]`);
    await link.click();
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport();
  });
});

import { describe, expect, it } from "vitest";
import { type ParsedForm, parseForm } from "~/app/http/form";
import { organisationSchema } from "~/app/routes/me.organisation/schema";
import { newCreditCode } from "~/tests/support/people";

const schema = organisationSchema(["370200"], ["AI", "ROBOT"]);
type Value = ReturnType<typeof schema.parse>;

const FACTS: [string, string][] = [
  ["name", "青岛澜砺中试基地"],
  ["nameEn", ""],
  ["creditCode", newCreditCode()],
  ["kind", "platform"],
  ["cityCode", "370200"],
  ["size", ""],
  ["intro", ""],
  ["website", ""],
];
/** The boxes of the platform as a browser sends them, the suggested levels among them. */
const RANGES: [string, string][] = [
  ["offers.proof_of_concept.from", "3"],
  ["offers.proof_of_concept.to", "5"],
  ["offers.pilot.from", "5"],
  ["offers.pilot.to", "7"],
  ["offers.testing.from", "6"],
  ["offers.testing.to", "8"],
];

function parse(changes: [string, string][]): Promise<ParsedForm<Value>> {
  const body = new URLSearchParams();
  const changed = new Set(changes.map(([name]) => name));
  for (const [name, value] of [...FACTS, ...RANGES]) if (!changed.has(name)) body.append(name, value);
  for (const [name, value] of changes) body.append(name, value);
  return parseForm(new Request("http://localhost/me/organisation", { method: "POST", body }), schema);
}

const problems = (form: ParsedForm<Value>) =>
  form.ok ? [] : form.problems.map(({ field, href }) => `${field} ${href}`);

describe("the form of an organisation", () => {
  it("reads one domain and one kind as lists", async () => {
    const form = await parse([
      ["domains[]", "ROBOT"],
      ["offers.pilot", "1"],
      ["services", "两条线"],
      ["accreditation", ""],
    ]);
    expect(form.ok && form.value).toMatchObject({
      name: "青岛澜砺中试基地",
      profile: {
        domainCodes: ["ROBOT"],
        platform: { offers: [{ kind: "pilot", from: 5, to: 7 }], services: "两条线" },
      },
    });
  });

  it("tells everything that is wrong at once, each with its place on the page", async () => {
    const form = await parse([
      ["name", ""],
      ["services", ""],
      ["offers.pilot", "1"],
      ["offers.pilot.to", "4"],
    ]);
    expect(problems(form)).toEqual([
      "name #name",
      "domains #domains",
      "offers.pilot.to #offers-pilot-to",
      "services #services",
    ]);
    expect(form.answers).toMatchObject({ "offers.pilot": "1", "offers.pilot.to": "4" });
  });

  it("asks a company nothing that only a platform is asked", async () => {
    const form = await parse([
      ["kind", "sme"],
      ["offers.pilot", "1"],
      ["offers.pilot.to", ""],
      ["domains[]", "AI"],
      ["domains[]", "ROBOT"],
    ]);
    expect(form.ok && form.value.profile).toEqual({ domainCodes: ["AI", "ROBOT"], platform: null });
  });

  it("takes no domain, level or kind that is not in its list", async () => {
    const form = await parse([
      ["domains[]", "ALCHEMY"],
      ["offers.testing", "1"],
      ["offers.testing.from", ""],
      ["services", "检测"],
    ]);
    expect(problems(form)).toEqual(["domains #domains", "offers.testing.from #offers-testing-from"]);
    expect(problems(await parse([["kind", "alchemist"]]))).toEqual(["kind #kind"]);
  });
});

import { ORGANISATION_KINDS, type OrganisationKind } from "~/app/domain/organisation";
import { cities } from "../datasets";
import { inventedCreditCode } from "../sample-invented";
import type { Random } from "./random";

export const GENERATED_CITIES = cities.map((city) => city.code);

export type GeneratedOrganisation = {
  name: string;
  kind: OrganisationKind;
  cityCode: string;
  creditCode: string;
};

const SUFFIX: Record<OrganisationKind, string> = {
  chain_leader: "集团有限公司",
  sme: "科技有限公司",
  university: "工程学院",
  institute: "研究所",
  new_rd: "产业技术研究院",
  transfer_office: "技术转移中心",
  evaluation_body: "科技评价中心",
  platform: "中试基地",
  park: "产业园管理中心",
  authority: "场景办公室",
};
const SYLLABLES = [..."澜岱泓沂峄沅泗渤朗岚铄曜珩榆樾旻昱晟翊璟泽沐嵘屿"];

/** Invented organisation number `serial` (from 1); the kinds go round, so that 20 have every kind twice. */
export function generateOrganisation(random: Random, serial: number): GeneratedOrganisation {
  const kind = ORGANISATION_KINDS[(serial - 1) % ORGANISATION_KINDS.length] ?? "sme";
  const cityCode = random.pick(GENERATED_CITIES);
  const city = cities.find((row) => row.code === cityCode)?.nameZh ?? "";
  const name = `${city}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${SUFFIX[kind]}(负载样例 ${serial})`;
  return { name, kind, cityCode, creditCode: inventedCreditCode(kind, cityCode, serial, "MAYY") };
}

import { toHalfWidth } from "~/app/domain/numerals";
import { LIMITS } from "~/app/domain/readiness";
import type { Contact } from "~/app/domain/scenario";
import { TRL_SCALES, type TrlScale } from "~/app/domain/trl";
import { type Column, column, columnInto, optional } from "./column";
import { excerpt } from "./problems";
import { choice, choices } from "./read-choices";
import { SUBFIELD_COLUMN } from "./read-subfields";
import { flag, line, problem, type Reader, text, value } from "./readers";

type SharedContent = {
  title: string;
  titleEn: string;
  summaryEn: string;
  domainCode: string | null;
  subfieldCodes: string[];
  applicationCodes: string[];
  cityCode: string | null;
  trlScale: TrlScale;
  contact: Contact;
  notClassified: boolean;
};

const scale: Reader<TrlScale> = (cell) => {
  const written = toHalfWidth(cell.text).toUpperCase();
  const found =
    TRL_SCALES.find((id) => id === written) ??
    (/13/.test(written) ? "QD13" : /9|TRL/.test(written) ? "TRL9" : null);
  return found
    ? value(found)
    : problem("unknown_choice", { found: excerpt(cell.text), known: TRL_SCALES.join("、") });
};

const OPEN_WORDS = ["公开", "非涉密", "不涉密", "非密", "不涉及", "public", "open"];
const CLASSIFIED_WORDS = ["涉密", "秘密", "机密", "绝密", "内部", "secret", "classified"];

/** 密级 and 涉密声明 in one: classified work is not handled here, so its row is refused. */
const openness: Reader<boolean> = (cell, lookup) => {
  const reading = flag(OPEN_WORDS, CLASSIFIED_WORDS)(cell, lookup);
  return reading.ok && !reading.value ? problem("classified") : reading;
};

/** What a scenario and an achievement are described by in the same way. */
export function sharedColumns<C extends SharedContent>(): Column<C>[] {
  const shared: Column<SharedContent>[] = [
    column(
      "titleEn",
      { zh: ["英文名称", "英文标题"], en: ["title_en", "english title"] },
      line(LIMITS.shortText),
    ),
    column("summaryEn", { zh: ["英文简介", "英文摘要"], en: ["summary_en", "english summary"] }, text()),
    optional(
      column(
        "domainCode",
        {
          zh: ["领域", "未来产业领域", "所属领域", "技术领域", "产业领域", "领域代码"],
          en: ["domain", "domain_code", "field"],
        },
        choice((lookup) => lookup.domains),
      ),
    ),
    SUBFIELD_COLUMN as Column<SharedContent>,
    optional(
      column(
        "applicationCodes",
        {
          zh: ["应用领域", "应用行业领域"],
          en: ["application_fields", "applications_fields", "application_codes"],
        },
        choices((lookup) => lookup.applications),
      ),
    ),
    optional(
      column(
        "cityCode",
        {
          zh: ["所在市", "市", "城市", "地市", "所在地市", "所属地市", "所在城市"],
          en: ["city", "city_code"],
        },
        choice((lookup) => lookup.cities),
      ),
    ),
    optional(
      column(
        "trlScale",
        { zh: ["成熟度量表", "成熟度标准", "技术成熟度量表"], en: ["trl_scale", "scale"] },
        scale,
      ),
    ),
    column(
      "notClassified",
      { zh: ["密级", "成果密级", "涉密声明", "是否公开", "涉密情况"], en: ["not_classified", "secrecy"] },
      openness,
    ),
    ...contactColumns(),
  ];
  return shared as unknown as Column<C>[];
}

function contactColumns(): Column<SharedContent>[] {
  const part = (field: keyof Contact, zh: string[], en: string[]) =>
    columnInto<SharedContent, string>(
      `contact.${field}`,
      { zh, en },
      [`contact.${field}`],
      line(LIMITS.shortText),
      (content, read) => {
        content.contact = { ...content.contact, [field]: read };
      },
    );
  return [
    part("name", ["联系人", "联系人姓名", "负责人"], ["contact", "contact_name"]),
    part("phone", ["联系电话", "电话", "手机", "手机号", "联系方式"], ["contact_phone", "phone"]),
    part("email", ["邮箱", "电子邮箱", "电子邮件", "联系邮箱"], ["contact_email", "email", "e-mail"]),
  ];
}

import type { Contact } from "../scenario";
import type { FormChoices } from "./choices";
import type { FormReader } from "./reader";

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function readContact(form: FormReader): Contact {
  const email = form.text("contact.email");
  if (email !== "" && !EMAIL.test(email)) form.report("contact.email", "email");
  return { name: form.text("contact.name", 80), phone: form.text("contact.phone", 40), email };
}

/** The domain with its subfields and application fields; every subfield must belong to the chosen domain. */
export function readDomain(form: FormReader, choices: FormChoices) {
  const domainCode = form.choice<string>("domainCode", choices.domains);
  const subfieldCodes = form.choices("subfieldCodes", new Set(choices.subfields.keys()));
  const stranger = subfieldCodes
    .map((code) => choices.subfields.get(code))
    .find((subfield) => domainCode !== null && subfield?.domainCode !== domainCode);
  if (stranger) form.report("subfieldCodes", "subfield_domain", { name: stranger.name });
  return {
    domainCode,
    subfieldCodes,
    applicationCodes: form.choices("applicationCodes", choices.applications),
  };
}

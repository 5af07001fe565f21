import { Form } from "@remix-run/react";
import clsx from "clsx";
import { Button } from "~/app/components/button";
import { CheckboxField, SelectField, TextareaField, TextField } from "~/app/components/field";
import { Fold } from "~/app/components/fold";
import { LeaveGuard } from "~/app/components/leave-guard";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { ORGANISATION_SIZES, type Organisation } from "~/app/domain/organisation";
import type { OrganisationProfile } from "~/app/domain/platform";
import { m } from "~/app/locales/messages/messages";
import type { OrganisationChoices } from "./choice-labels";
import { DomainsField, PLATFORM_GROUP, PlatformFields } from "./profile-fields";
import { sizeName } from "./size-names";
import { isStale } from "./stale";

const FORM_ID = "organisation";

type Props = {
  organisation: Organisation | null;
  profile: OrganisationProfile;
  choices: OrganisationChoices;
  state: FormState | undefined;
};

/** Registers an organisation, or edits one. */
export function OrganisationForm({ organisation, profile, choices, state }: Props) {
  const isChecked = organisation?.status === "verified";
  const field = (name: keyof Organisation & string) => ({
    name,
    defaultValue: answerOf(state, name, String(organisation?.[name] ?? "")),
    error: problemOf(state, name),
  });
  return (
    <Form id={FORM_ID} method="post" noValidate className={clsx(PLATFORM_GROUP, "grid gap-6")}>
      <LeaveGuard formId={FORM_ID} />
      {organisation && <input type="hidden" name="id" value={organisation.id} />}
      {organisation && <input type="hidden" name="version" value={versionFor(organisation, state)} />}
      <TextField
        {...field("name")}
        autoComplete="organization"
        label={m.organisation_name()}
        hint={<CheckedHint text={m.organisation_name_hint()} isChecked={isChecked} />}
        required
      />
      <TextField
        {...field("creditCode")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        label={m.organisation_credit_code()}
        hint={<CheckedHint text={m.organisation_credit_code_hint()} isChecked={isChecked} />}
        required
      />
      <SelectField
        {...field("kind")}
        label={m.organisation_kind()}
        hint={<CheckedHint text={m.organisation_kind_hint()} isChecked={isChecked} />}
        options={choices.kinds}
        required
      />
      <SelectField {...field("cityCode")} label={m.organisation_city()} options={choices.cities} required />
      <DomainsField profile={profile} choices={choices} state={state} />
      <PlatformFields profile={profile} choices={choices} state={state} isChecked={isChecked} />
      <MoreFacts organisation={organisation} state={state} field={field} />
      <Button type="submit" className="justify-self-start">
        {organisation ? m.organisation_save() : m.organisation_register_submit()}
      </Button>
    </Form>
  );
}

type Field = (name: keyof Organisation & string) => {
  name: string;
  defaultValue: string;
  error: string | undefined;
};

/** What may be added later. It stands open where an organisation is there already, or an answer needs mending. */
function MoreFacts({ organisation, state, field }: Pick<Props, "organisation" | "state"> & { field: Field }) {
  return (
    <Fold title={m.organisation_more()} open={organisation !== null || state !== undefined}>
      <SelectField
        {...field("size")}
        label={m.organisation_size()}
        options={ORGANISATION_SIZES.map((size) => ({ value: size, label: sizeName(size) }))}
        emptyLabel={m.not_said()}
      />
      <Flags organisation={organisation} state={state} />
      <TextareaField
        {...field("intro")}
        label={m.organisation_intro()}
        hint={m.organisation_intro_hint()}
        rows={4}
      />
      <TextField
        {...field("website")}
        inputMode="url"
        autoComplete="url"
        label={m.organisation_website()}
        hint={m.organisation_website_hint()}
      />
      <TextField {...field("nameEn")} label={m.organisation_name_en()} lang="en" />
    </Fold>
  );
}

/** An operator has checked this field: whoever changes it should know what follows. */
function CheckedHint({ text, isChecked }: { text: string; isChecked: boolean }) {
  return (
    <>
      {text}
      {isChecked && <span className="block">{m.organisation_recheck_hint()}</span>}
    </>
  );
}

/** Once somebody has been told that the record changed meanwhile, saving again means: over the version shown now. */
function versionFor(organisation: Organisation, state: FormState | undefined): string {
  return isStale(state)
    ? String(organisation.version)
    : answerOf(state, "version", String(organisation.version));
}

/** A box that was left empty is not sent at all, so answers count as a whole. */
function Flags({ organisation, state }: Pick<Props, "organisation" | "state">) {
  const ticked = (name: "isHighTech" | "isSpecialised" | "isLittleGiant") =>
    state ? name in state.answers : (organisation?.[name] ?? false);
  return (
    <fieldset className="grid gap-1">
      <legend className="font-semibold">{m.organisation_flags()}</legend>
      <p className="text-sm text-ink-soft">{m.organisation_flags_hint()}</p>
      <CheckboxField
        name="isHighTech"
        label={m.organisation_high_tech()}
        defaultChecked={ticked("isHighTech")}
      />
      <CheckboxField
        name="isSpecialised"
        label={m.organisation_specialised()}
        defaultChecked={ticked("isSpecialised")}
      />
      <CheckboxField
        name="isLittleGiant"
        label={m.organisation_little_giant()}
        defaultChecked={ticked("isLittleGiant")}
      />
    </fieldset>
  );
}

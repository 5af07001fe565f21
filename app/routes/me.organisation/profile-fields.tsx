import { CheckboxField, ChoiceGroup, FieldError, SelectField, TextareaField } from "~/app/components/field";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import {
  type OrganisationProfile,
  PLATFORM_KINDS,
  type PlatformKind,
  SUGGESTED_RANGE,
} from "~/app/domain/platform";
import { m } from "~/app/locales/messages/messages";
import { labelOf, type OrganisationChoices } from "./choice-labels";

type Props = { profile: OrganisationProfile; choices: OrganisationChoices; state: FormState | undefined };

/** The form that holds the fields below; they show and hide by its answers, without a script. */
export const PLATFORM_GROUP = "group/organisation";

/** Names for the error summary. */
export function profileLabels({ platformKinds }: OrganisationChoices): Record<string, string> {
  const ranges = PLATFORM_KINDS.flatMap((kind) =>
    ["from", "to"].map((end) => [`offers.${kind}.${end}`, labelOf(platformKinds, kind)]),
  );
  return {
    domains: m.profile_domains_title(),
    offers: m.platform_kinds(),
    services: m.platform_services(),
    accreditation: m.platform_accreditation(),
    ...Object.fromEntries(ranges),
  };
}

/** The domains an organisation works in. */
export function DomainsField({ profile, choices, state }: Props) {
  const answers = [state?.answers["domains[]"] ?? []].flat();
  return (
    <ChoiceGroup
      name="domains[]"
      label={m.profile_domains_title()}
      hint={m.profile_domains_hint()}
      options={choices.domains}
      chosen={state ? answers : profile.domainCodes}
      error={problemOf(state, "domains")}
    />
  );
}

/** What only a platform is asked. A browser that cannot hide it by the kind chosen shows it with its hint. */
export function PlatformFields({ isChecked, ...props }: Props & { isChecked: boolean }) {
  const { profile, state } = props;
  const stored = { services: "", accreditation: "", ...profile.platform };
  const field = (name: "services" | "accreditation") => ({
    name,
    defaultValue: answerOf(state, name, stored[name]),
    error: problemOf(state, name),
  });
  return (
    <section
      aria-labelledby="platform-title"
      className="grid gap-5 rounded-xl border border-line bg-surface p-4 group-not-has-[option[value=platform]:checked]/organisation:hidden"
    >
      <div className="grid gap-1">
        <h2 id="platform-title" className="text-lg">
          {m.platform_section()}
        </h2>
        <p className="text-sm text-ink-soft">{m.platform_section_hint()}</p>
      </div>
      <OffersField {...props} isChecked={isChecked} />
      <TextareaField
        {...field("services")}
        label={m.platform_services()}
        hint={m.platform_services_hint()}
        rows={5}
      />
      <div className="group-not-has-[#offers-testing:checked]/organisation:hidden">
        <TextareaField
          {...field("accreditation")}
          label={m.platform_accreditation()}
          hint={m.platform_accreditation_hint()}
          rows={2}
          optional
        />
      </div>
    </section>
  );
}

/** Kinds with the levels each takes on and leaves with. */
export function OffersField({ isChecked, ...props }: Props & { isChecked: boolean }) {
  const error = problemOf(props.state, "offers");
  return (
    <fieldset id="offers" aria-describedby="offers-hint" className="grid gap-3">
      <legend className="font-semibold">{m.platform_kinds()}</legend>
      <p id="offers-hint" className="text-sm text-ink-soft">
        {m.platform_kinds_hint()}
        {isChecked && <span className="block">{m.platform_recheck_hint()}</span>}
      </p>
      {PLATFORM_KINDS.map((kind) => (
        <OfferRow key={kind} kind={kind} {...props} />
      ))}
      <FieldError name="offers" error={error} />
    </fieldset>
  );
}

function OfferRow({ kind, profile, choices, state }: Props & { kind: PlatformKind }) {
  const offer = profile.platform?.offers.find((candidate) => candidate.kind === kind);
  const name = `offers.${kind}`;
  const label = labelOf(choices.platformKinds, kind);
  const end = (which: "from" | "to") => ({
    name: `${name}.${which}`,
    label: which === "from" ? m.platform_from() : m.platform_to(),
    options: LEVELS[which],
    defaultValue: answerOf(state, `${name}.${which}`, String((offer ?? SUGGESTED_RANGE[kind])[which])),
    error: problemOf(state, `${name}.${which}`),
  });
  return (
    <fieldset className="grid grid-cols-2 items-start gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_8rem_8rem]">
      <legend className="sr-only">{label}</legend>
      <div className="col-span-2 sm:col-span-1 sm:pt-7">
        <CheckboxField
          name={name}
          label={label}
          defaultChecked={state ? name in state.answers : offer !== undefined}
        />
      </div>
      <SelectField {...end("from")} />
      <SelectField {...end("to")} />
    </fieldset>
  );
}

const levels = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, step) => String(first + step)).map((level) => ({
    value: level,
    label: level,
  }));
const LEVELS = { from: levels(1, 8), to: levels(2, 9) };

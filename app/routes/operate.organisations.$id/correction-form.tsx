import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { TextareaField } from "~/app/components/field";
import { Section } from "~/app/components/page";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import type { OrganisationProfile } from "~/app/domain/platform";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { OrganisationChoices } from "../me.organisation/choice-labels";
import { DomainsField, OffersField, profileLabels } from "../me.organisation/profile-fields";

/** Names this form among the answers of the page. */
export const CORRECT = "correct";

export function correctionLabels(choices: OrganisationChoices): Record<string, string> {
  return { ...profileLabels(choices), correctionReason: m.operate_platform_reason() };
}

type Props = {
  id: string;
  version: number;
  profile: OrganisationProfile;
  choices: OrganisationChoices;
  /** Of this form only. */
  state: FormState | undefined;
};

/** For a platform whose domains, kinds or levels are not as it says; closed until somebody needs it. */
export function CorrectionForm({ id, version, profile, choices, state }: Props) {
  const fields = { profile, choices, state };
  return (
    <Section id="correction" title={m.operate_platform_title()}>
      <details open={state !== undefined}>
        <summary className="min-h-11 content-center text-brand">{m.operate_platform_hint()}</summary>
        <Form
          method="post"
          action={`${paths.operateOrganisation(id)}?do=${CORRECT}`}
          noValidate
          className="grid justify-items-start gap-5 pt-3"
        >
          <input type="hidden" name="version" value={version} />
          <DomainsField {...fields} />
          <OffersField {...fields} isChecked={false} />
          <div className="w-full">
            <TextareaField
              name="correctionReason"
              label={m.operate_platform_reason()}
              hint={m.operate_platform_reason_hint()}
              rows={3}
              maxLength={500}
              defaultValue={answerOf(state, "correctionReason")}
              error={problemOf(state, "correctionReason")}
            />
          </div>
          <Button type="submit" look="secondary">
            {m.operate_platform_submit()}
          </Button>
        </Form>
      </details>
    </Section>
  );
}

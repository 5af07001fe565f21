import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { ChoiceGroup } from "~/app/components/field";
import { Notice } from "~/app/components/notice";
import { Section } from "~/app/components/page";
import type { AlertKind, AlertMail } from "~/app/domain/alert";
import { m } from "~/app/locales/messages/messages";

/** What goes by mail, kind by kind. */
export function MailSettings({
  settings,
  emailVerified,
}: {
  settings: Record<AlertKind, AlertMail>;
  emailVerified: boolean;
}) {
  const options = [
    { value: "digest", label: m.alerts_mail_digest() },
    { value: "off", label: m.alerts_mail_off() },
  ];
  return (
    <Section id="mails" title={m.alerts_settings_title()}>
      <p className="max-w-prose text-ink-soft">{m.alerts_settings_lead()}</p>
      {!emailVerified && (
        <Notice tone="warn" title={m.alerts_unverified_title()}>
          <p>{m.alerts_unverified_text()}</p>
        </Notice>
      )}
      <Form method="post" className="grid gap-4">
        <ChoiceGroup
          type="radio"
          name="match"
          label={m.alerts_setting_match()}
          options={options}
          chosen={[settings.match]}
        />
        <ChoiceGroup
          type="radio"
          name="saved_search"
          label={m.alerts_setting_saved_search()}
          options={options}
          chosen={[settings.saved_search]}
        />
        <Button type="submit" look="secondary" name="intent" value="mails" className="justify-self-start">
          {m.alerts_settings_save()}
        </Button>
      </Form>
    </Section>
  );
}

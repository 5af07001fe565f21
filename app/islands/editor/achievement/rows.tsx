import { SelectCell, TextCell, UnitList } from "~/app/components/editor/cells";
import { useEditor } from "~/app/components/editor/context";
import { QuestionGroup } from "~/app/components/editor/questions";
import { m } from "~/app/locales/messages/messages";
import { FigureCells } from "../figure-cells";
import { RowList } from "../row-list";

export function MetricRows() {
  return (
    <QuestionGroup field="metrics" label={m.field_metrics()} hint={m.hint_metrics()}>
      <UnitList />
      <RowList list="metrics" addLabel={m.editor_row_add_metrics()}>
        {(name) => (
          <FigureCells name={name}>
            <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
              <div className="col-span-2">
                <TextCell name={`${name}.name`} label={m.field_metric_name()} />
              </div>
              <TextCell name={`${name}.value`} label={m.field_metric_value()} />
              <TextCell name={`${name}.unit`} label={m.field_metric_unit()} list="units" />
              <div className="col-span-2 sm:col-span-4">
                <TextCell name={`${name}.testReport`} label={m.field_metric_test_report()} />
              </div>
            </div>
          </FigureCells>
        )}
      </RowList>
    </QuestionGroup>
  );
}

export function ComparisonRows() {
  return (
    <QuestionGroup field="comparisons" label={m.field_comparisons()} hint={m.hint_comparisons()}>
      <RowList list="comparisons" addLabel={m.editor_row_add_comparisons()}>
        {(name) => (
          <div className="grid gap-3 sm:grid-cols-3">
            <TextCell name={`${name}.indicator`} label={m.field_comparison_indicator()} />
            <TextCell name={`${name}.ours`} label={m.field_comparison_ours()} />
            <TextCell name={`${name}.best`} label={m.field_comparison_best()} />
          </div>
        )}
      </RowList>
    </QuestionGroup>
  );
}

export function EvidenceRows() {
  const { levels } = useEditor().options;
  return (
    <QuestionGroup field="evidence" label={m.field_evidence()} hint={m.hint_evidence()}>
      <RowList list="evidence" addLabel={m.editor_row_add_evidence()}>
        {(name) => (
          <div className="grid gap-3 sm:grid-cols-2">
            <SelectCell name={`${name}.level`} label={m.field_evidence_level()} options={levels} />
            <TextCell name={`${name}.title`} label={m.field_evidence_title()} />
            <TextCell name={`${name}.issuer`} label={m.field_evidence_issuer()} />
            <TextCell name={`${name}.date`} label={m.field_evidence_date()} placeholder={m.hint_month()} />
            <TextCell name={`${name}.reference`} label={m.field_evidence_reference()} />
          </div>
        )}
      </RowList>
    </QuestionGroup>
  );
}

export function ApplicationRows() {
  return (
    <QuestionGroup field="applications" label={m.field_application_cases()} hint={m.hint_application_cases()}>
      <RowList list="applications" addLabel={m.editor_row_add_applications()}>
        {(name) => (
          <div className="grid gap-3 sm:grid-cols-[1fr_10rem]">
            <TextCell name={`${name}.userOrg`} label={m.field_case_user()} />
            <TextCell name={`${name}.date`} label={m.field_case_date()} placeholder={m.hint_month()} />
            <div className="sm:col-span-2">
              <TextCell name={`${name}.result`} label={m.field_case_result()} />
            </div>
          </div>
        )}
      </RowList>
    </QuestionGroup>
  );
}

export function IpRows() {
  const { lists } = useEditor().options;
  return (
    <QuestionGroup field="ip" label={m.field_ip()} hint={m.hint_ip()}>
      <RowList list="ip" addLabel={m.editor_row_add_ip()}>
        {(name) => (
          <div className="grid gap-3 sm:grid-cols-2">
            <SelectCell name={`${name}.kind`} label={m.field_ip_kind()} options={lists.ip_kind ?? []} />
            <SelectCell name={`${name}.status`} label={m.field_ip_status()} options={lists.ip_status ?? []} />
            <TextCell name={`${name}.number`} label={m.field_ip_number()} />
            <TextCell name={`${name}.owner`} label={m.field_ip_owner()} />
            <TextCell name={`${name}.expiresOn`} placeholder="2040-06-30" label={m.field_ip_expires_on()} />
          </div>
        )}
      </RowList>
    </QuestionGroup>
  );
}

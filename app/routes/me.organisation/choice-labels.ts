import type { Option } from "~/app/components/field";

export type OrganisationChoices = {
  kinds: Option[];
  cities: Option[];
  domains: Option[];
  platformKinds: Option[];
};

/** A code's name in the reader's language; a code that is no longer offered stands for itself. */
export function labelOf(options: Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

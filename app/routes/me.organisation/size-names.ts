import type { OrganisationSize } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";

const NAMES: Record<OrganisationSize, () => string> = {
  large: () => m.organisation_size_large(),
  medium: () => m.organisation_size_medium(),
  small: () => m.organisation_size_small(),
  micro: () => m.organisation_size_micro(),
};

export const sizeName = (size: OrganisationSize): string => NAMES[size]();

import type { DeclineCode } from "~/app/domain/decline-code";
import { m } from "~/app/locales/messages/messages";

const TEXTS: Record<DeclineCode, () => string> = {
  "01": () => m.decline_01(),
  "02": () => m.decline_02(),
  "03": () => m.decline_03(),
  "04": () => m.decline_04(),
  "05": () => m.decline_05(),
  "06": () => m.decline_06(),
  "07": () => m.decline_07(),
  "08": () => m.decline_08(),
  "09": () => m.decline_09(),
  "10": () => m.decline_10(),
  "11": () => m.decline_11(),
  "12": () => m.decline_12(),
  "13": () => m.decline_13(),
};

/** Why something does not fit, in the reader's language. */
export function declineText(code: DeclineCode): string {
  return TEXTS[code]();
}

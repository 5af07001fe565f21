import type { AttachmentVisibility } from "~/app/domain/attachment";
import { m } from "~/app/locales/messages/messages";

const SHORT: Record<AttachmentVisibility, () => string> = {
  public: m.files_visibility_public,
  registered: m.files_visibility_registered,
  private: m.files_visibility_private_short,
};

/** Who gets a file, in a word or two. */
export function visibilityText(visibility: AttachmentVisibility): string {
  return SHORT[visibility]();
}

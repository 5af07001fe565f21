import { m } from "~/app/locales/messages/messages";
import type { ApiAttachment } from "../schemas/attachment";
import type { FieldTexts } from "./text";

export const attachmentTexts: FieldTexts<ApiAttachment> = {
  name: m.files_api_name,
  mediaType: m.files_api_media_type,
  bytes: m.files_api_bytes,
  sha256: m.files_api_sha256,
  level: m.files_api_level,
  url: m.files_api_url,
};

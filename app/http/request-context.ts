import { AsyncLocalStorage } from "node:async_hooks";
import { LANGUAGES, type Language } from "~/app/domain/person";
import { overwriteGetLocale } from "~/app/locales/messages/runtime";

export type RequestContext = { requestId: string; language: Language };

const running = new AsyncLocalStorage<RequestContext>();

/** Messages rendered on the server speak the language of the request that is being answered. */
overwriteGetLocale(() => running.getStore()?.language ?? "zh-CN");

export const LANGUAGE_COOKIE = "lang";

/** The language is a choice of the person, kept in a cookie; never guessed from an address or a header. */
export function languageOf(cookieHeader: string | null | undefined): Language {
  const chosen = /(?:^|;\s*)lang=([^;]+)/.exec(cookieHeader ?? "")?.[1];
  return LANGUAGES.find((language) => language === chosen) ?? "zh-CN";
}

/** The cookie that remembers a choice for a year. */
export function languageCookie(language: Language): string {
  return `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

/** Runs one request's work with its language and number at hand. */
export function inRequest<T>(context: RequestContext, work: () => T): T {
  return running.run(context, work);
}

export function currentLanguage(): Language {
  return running.getStore()?.language ?? "zh-CN";
}

export function currentRequestId(): string {
  return running.getStore()?.requestId ?? "-";
}

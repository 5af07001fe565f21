/**
 * The value of `lang` for a record's own words, which stay in the language they were written in: "zh-CN" where
 * most letters are Chinese, otherwise nothing. A screen reader then reads them with the right voice on an English page.
 */
export function writtenIn(text: string): "zh-CN" | undefined {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return chinese > latin ? "zh-CN" : undefined;
}

/** Praise that says nothing without a figure beside it (domain reference, section 10, item 10). */
const VAGUE = [
  "国际一流",
  "国际领先",
  "国际先进",
  "国内领先",
  "国内先进",
  "世界一流",
  "行业领先",
  "先进",
  "领先",
  "新颖",
  "高性能",
  "高效",
];

/** The vague words of a text that holds no digit at all; a text with figures is left alone. Longest words first. */
export function vagueWords(text: string): string[] {
  if (/\d/.test(text.normalize("NFKC"))) return [];
  let rest = text;
  return VAGUE.filter((word) => {
    const found = rest.includes(word);
    rest = rest.replaceAll(word, "　");
    return found;
  });
}

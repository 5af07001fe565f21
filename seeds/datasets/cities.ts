import type { CityAliasRow, CityRow, RegionRow } from "./types";

/** The 16 prefecture-level cities of Shandong, in the order of their GB/T 2260 codes. */
// biome-ignore format: a table, one row a line
export const cities: readonly CityRow[] = [
  { code: "370100", nameZh: "济南", nameEn: "Jinan", pinyin: "jinan", latitude: 36.65, longitude: 117.12, tile: { col: 1, row: 1 } },
  { code: "370200", nameZh: "青岛", nameEn: "Qingdao", pinyin: "qingdao", latitude: 36.07, longitude: 120.38, tile: { col: 4, row: 1 } },
  { code: "370300", nameZh: "淄博", nameEn: "Zibo", pinyin: "zibo", latitude: 36.81, longitude: 118.05, tile: { col: 2, row: 1 } },
  { code: "370400", nameZh: "枣庄", nameEn: "Zaozhuang", pinyin: "zaozhuang", latitude: 34.81, longitude: 117.32, tile: { col: 2, row: 3 } },
  { code: "370500", nameZh: "东营", nameEn: "Dongying", pinyin: "dongying", latitude: 37.43, longitude: 118.67, tile: { col: 3, row: 0 } },
  { code: "370600", nameZh: "烟台", nameEn: "Yantai", pinyin: "yantai", latitude: 37.46, longitude: 121.45, tile: { col: 4, row: 0 } },
  { code: "370700", nameZh: "潍坊", nameEn: "Weifang", pinyin: "weifang", latitude: 36.71, longitude: 119.16, tile: { col: 3, row: 1 } },
  { code: "370800", nameZh: "济宁", nameEn: "Jining", pinyin: "jining", latitude: 35.41, longitude: 116.59, tile: { col: 1, row: 3 } },
  { code: "370900", nameZh: "泰安", nameEn: "Tai'an", pinyin: "taian", latitude: 36.2, longitude: 117.09, tile: { col: 1, row: 2 } },
  { code: "371000", nameZh: "威海", nameEn: "Weihai", pinyin: "weihai", latitude: 37.51, longitude: 122.12, tile: { col: 5, row: 0 } },
  { code: "371100", nameZh: "日照", nameEn: "Rizhao", pinyin: "rizhao", latitude: 35.42, longitude: 119.53, tile: { col: 3, row: 2 } },
  { code: "371300", nameZh: "临沂", nameEn: "Linyi", pinyin: "linyi", latitude: 35.1, longitude: 118.36, tile: { col: 2, row: 2 } },
  { code: "371400", nameZh: "德州", nameEn: "Dezhou", pinyin: "dezhou", latitude: 37.44, longitude: 116.36, tile: { col: 1, row: 0 } },
  { code: "371500", nameZh: "聊城", nameEn: "Liaocheng", pinyin: "liaocheng", latitude: 36.46, longitude: 115.99, tile: { col: 0, row: 1 } },
  { code: "371600", nameZh: "滨州", nameEn: "Binzhou", pinyin: "binzhou", latitude: 37.38, longitude: 117.97, tile: { col: 2, row: 0 } },
  { code: "371700", nameZh: "菏泽", nameEn: "Heze", pinyin: "heze", latitude: 35.23, longitude: 115.48, tile: { col: 0, row: 3 } },
];

/** Values of the city field that are no city. "000000" is our own: GB/T 2260 starts at 110000. */
export const regions: readonly RegionRow[] = [
  {
    code: "370000",
    nameZh: "省级",
    nameEn: "Province-wide",
    synonyms: ["山东省", "全省", "省直", "Shandong"],
  },
  { code: "000000", nameZh: "省外", nameEn: "Outside Shandong", synonyms: ["外省", "境外", "国外"] },
];

/** Laiwu was merged into Jinan in 2019; older files still carry its code and name. */
export const cityAliases: readonly CityAliasRow[] = [
  { code: "371200", nameZh: "莱芜", nameEn: "Laiwu", cityCode: "370100" },
];

import type { IndustryRow } from "./types";

/** 十强产业: the ten industry groups of the province, used as tags beside the domain. */
// biome-ignore format: a table, one row a line
export const industries: readonly IndustryRow[] = [
  { code: "next_generation_it", nameZh: "新一代信息技术", nameEn: "Next-generation information technology", synonyms: ["新一代信息技术产业", "信息技术", "集成电路", "软件"] },
  { code: "high_end_equipment", nameZh: "高端装备", nameEn: "High-end equipment", synonyms: ["高端装备产业", "装备制造", "轨道交通装备"] },
  { code: "new_energy_and_materials", nameZh: "新能源新材料", nameEn: "New energy and new materials", synonyms: ["新能源新材料产业", "新能源", "新材料"] },
  { code: "modern_marine", nameZh: "现代海洋", nameEn: "Modern marine industry", synonyms: ["现代海洋产业", "海洋经济", "海工装备"] },
  { code: "health_and_care", nameZh: "医养健康", nameEn: "Health and care", synonyms: ["医养健康产业", "医药", "医疗器械"] },
  { code: "high_end_chemicals", nameZh: "高端化工", nameEn: "High-end chemicals", synonyms: ["高端化工产业", "化工", "精细化工"] },
  { code: "efficient_agriculture", nameZh: "现代高效农业", nameEn: "Modern efficient agriculture", synonyms: ["现代高效农业产业", "现代农业", "智慧农业"] },
  { code: "cultural_creativity", nameZh: "文化创意", nameEn: "Culture and creativity", synonyms: ["文化创意产业", "文创"] },
  { code: "quality_tourism", nameZh: "精品旅游", nameEn: "Quality tourism", synonyms: ["精品旅游产业", "文旅"] },
  { code: "modern_finance", nameZh: "现代金融", nameEn: "Modern finance", synonyms: ["现代金融产业", "现代金融服务", "金融科技"] },
];

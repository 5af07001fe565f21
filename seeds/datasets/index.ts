/** The vocabulary of the programme. The version goes up with any change to a row. */
export const datasetVersion = "2025.1";

export { applications } from "./applications";
export { cities, cityAliases, regions } from "./cities";
export { domains } from "./domains";
export { industries } from "./industries";
export { modes } from "./modes";
export { neighbours } from "./neighbours";
export { stages } from "./stages";
export { subfields } from "./subfields";
export { synonymGroups } from "./synonyms";
export { maturityScales } from "./trl";
export type * from "./types";
export { units } from "./units";

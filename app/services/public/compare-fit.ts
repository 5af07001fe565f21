import { m } from "~/app/locales/messages/messages";
import type { ContextFact } from "~/search/matching/types";
import { MATCH_PARTS } from "~/search/matching/types";
import {
  type CellState,
  type CompareContext,
  type CompareGroup,
  cell,
  group,
  type Pair,
  pointsRow,
  row,
} from "./compare-table";
import { blockText, contextName, domainReasons, maturityReasons, textReasons } from "./name-match";
import type { Names } from "./names";

const PART_NAMES: Record<(typeof MATCH_PARTS)[number], () => string> = {
  text: () => m.match_part_text(),
  domain: () => m.match_part_domain(),
  maturity: () => m.match_part_maturity(),
  indicators: () => m.match_part_indicators(),
  context: () => m.match_part_context(),
};

const oneDecimal = (value: number) => Math.round(value * 10) / 10;

/** The score with its named parts, and whether anything stands in the way. */
export function scoreGroup({ pairs }: CompareContext): CompareGroup[] {
  if (pairs.every(({ match }) => match === null)) return [];
  const total = pointsRow(
    m.compare_score(),
    pairs.map(({ match }) => match && Math.round(match.score)),
    String,
  );
  const parts = MATCH_PARTS.map((name) => {
    const max = String(Math.max(...pairs.map(({ match }) => match?.parts[name].max ?? 0)));
    return pointsRow(
      PART_NAMES[name](),
      pairs.map(({ match }) => match && oneDecimal(match.parts[name].points)),
      (points) => m.match_part_points({ points: points.toFixed(1), max }),
    );
  });
  const blocks = row(m.compare_blocks(), pairs.map(blockCell));
  return group("score", m.compare_group_score(), [total, ...parts, blocks]);
}

/** A record taken down is out of the index, yet its page stays: it is told as closed. */
function blockCell({ achievement, match }: Pair) {
  if (!match && achievement.publicState !== "open") return cell(m.match_block_not_open(), "blocked");
  if (!match) return cell(m.compare_not_matched());
  return match.blocks.length === 0 ? cell([], "open") : cell(match.blocks.map(blockText), "blocked");
}

/** The window against each level, as a bar and in words, with the proofs behind it. */
export function maturityGroup({ pairs }: CompareContext): CompareGroup[] {
  const level = pairs.map(({ achievement, match }) => ({
    ...cell(match ? maturityReasons(match).slice(0, 1) : []),
    level: achievement.trl,
  }));
  const proofs = pairs.map(({ achievement: { trl, evidence } }) =>
    evidence.length > 0
      ? cell(
          evidence.map((proof) =>
            [`TRL ${proof.level}`, proof.title, proof.issuer].filter(Boolean).join(m.fact_separator()),
          ),
        )
      : cell(trl === null ? "" : m.detail_trl_claim()),
  );
  return group("maturity", m.detail_section_maturity(), [
    row(m.field_trl_level(), level),
    row(m.field_evidence(), proofs),
  ]);
}

/** Facts that the terms do not tell already. */
const FACTS = ["application", "timing", "city"] as const;

/** What both speak of, how near their fields are, and the facts that make a beginning easy or hard. */
export function contextGroup({ pairs, names }: CompareContext): CompareGroup[] {
  return group("context", m.compare_group_context(), [
    row(
      m.compare_shared(),
      pairs.map(({ match }) => cell(match ? textReasons(match) : [])),
    ),
    row(
      m.match_part_domain(),
      pairs.map(({ match }) => cell(match ? domainReasons(match, names) : [])),
    ),
    ...FACTS.map((code) =>
      row(
        contextName(code),
        pairs.map((pair) => cell(factLines(pair, code, names), factState(pair, code))),
      ),
    ),
  ]);
}

function factLines({ achievement, match }: Pair, code: (typeof FACTS)[number], names: Names): string {
  if (code === "city") return achievement.city ?? "";
  if (code === "timing") return "";
  const fact = match?.parts.context.facts.find((found) => found.code === code);
  return (fact?.values ?? []).map((value) => names.application(value).name).join(m.list_separator());
}

/** Whether a condition fits; null while the two could not be matched. */
export function factState({ match }: Pair, code: ContextFact["code"]): CellState | null {
  return match?.parts.context.facts.find((fact) => fact.code === code)?.state ?? null;
}

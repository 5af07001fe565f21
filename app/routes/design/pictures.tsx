import { DomainTiles } from "~/app/components/domain-tiles";
import { KeyFacts } from "~/app/components/listings/key-facts";
import { MaturityBar } from "~/app/components/listings/maturity-bar";
import { NextStep } from "~/app/components/listings/next-step";
import { Section } from "~/app/components/page";
import { CityMap } from "~/app/components/pictures/city-map";
import { StageMatrix } from "~/app/components/pictures/stage-matrix";

const CITIES = Array.from({ length: 16 }, (_, at) => ({
  code: `37${at}`,
  name: "城市",
  column: at % 6,
  row: Math.floor(at / 6),
  scenarios: at * at,
  achievements: at * 30,
}));
const STAGES = [
  { code: "early_validation", name: "早期验证", trlMin: 4, trlMax: 5 },
  { code: "integration_trial", name: "融合试验", trlMin: 6, trlMax: 7 },
  { code: "full_rollout", name: "综合推广", trlMin: 8, trlMax: 9 },
];
const cells = (size: number) =>
  STAGES.map(({ code }, at) => ({
    stage: code,
    scenarios: size * at,
    achievements: size * (3 - at),
    achievementsQuery: "",
  }));
const ROWS = [
  { code: "AI", name: "人工智能", cells: cells(1) },
  { code: "DEEP", name: "深海深地深空", cells: cells(120) },
];
const TILES = [
  { code: "QUANT", name: "量子科技", description: "", grouping: "eight", scenarios: 4, achievements: 8 },
  { code: "X-MFG", name: "未来制造", description: "", grouping: "x", scenarios: 0, achievements: 1200 },
] as const;

export function Pictures() {
  return (
    <Section id="pictures" title="Pictures">
      <MaturityBar window={{ min: 6, target: 7 }} level={4} />
      <MaturityBar window={{ min: 4, target: 5 }} level={null} />
      <MaturityBar window={null} level={9} small />
      <KeyFacts
        facts={[
          { label: "响应截止", value: "2027年1月15日", note: "还有 48 天" },
          { label: "预算", value: "200–350 万元" },
          { label: "成熟度", value: <MaturityBar window={{ min: 6, target: 7 }} small />, note: "TRL 6–7" },
          { label: "一个不断开的词", value: "Donaudampfschifffahrtsgesellschaft".repeat(2) },
        ]}
      />
      <DomainTiles tiles={[...TILES]} />
      <div className="max-w-96">
        <CityMap tiles={CITIES} />
      </div>
      <StageMatrix matrix={{ stages: STAGES, rows: ROWS }} />
      <NextStep text="What comes next. " action="First step" to="/design" />
    </Section>
  );
}

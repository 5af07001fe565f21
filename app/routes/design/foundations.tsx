import { Section } from "~/app/components/page";

const SURFACES = [
  ["paper", "bg-paper"],
  ["surface", "bg-surface"],
  ["sunken", "bg-sunken"],
  ["line", "bg-line"],
  ["line-strong", "bg-line-strong"],
  ["ink-soft", "bg-ink-soft"],
  ["ink", "bg-ink"],
];
const MEANINGS = [
  ["brand", "bg-brand", "bg-brand-wash"],
  ["good", "bg-good", "bg-good-wash"],
  ["warn", "bg-warn", "bg-warn-wash"],
  ["bad", "bg-bad", "bg-bad-wash"],
];
const DOMAINS = ["AI", "META", "LIFE", "NET", "QUANT", "ROBOT", "DEEP", "LOWALT", "X-MFG"];

export function Colours() {
  return (
    <Section id="colours" title="Colour">
      <ul className="flex flex-wrap gap-3">
        {SURFACES.map(([name, fill]) => (
          <li key={name} className="grid w-24 gap-1 text-sm">
            <span className={`h-12 rounded-lg border border-line ${fill}`} />
            {name}
          </li>
        ))}
        {MEANINGS.map(([name, fill, wash]) => (
          <li key={name} className="grid w-24 gap-1 text-sm">
            <span className={`h-6 rounded-t-lg ${fill}`} />
            <span className={`-mt-1 h-6 rounded-b-lg ${wash}`} />
            {name}
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-3">
        {DOMAINS.map((code) => (
          <li key={code} data-domain={code} className="grid w-20 gap-1 text-sm">
            <span className="h-6 rounded-lg bg-accent" />
            {code}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Type() {
  return (
    <Section id="type" title="Type">
      <p className="text-3xl font-semibold">让场景找到技术 Scenarios find technology</p>
      <p className="text-2xl font-semibold">让场景找到技术 Scenarios find technology</p>
      <p className="text-xl font-semibold">让场景找到技术 Scenarios find technology</p>
      <p className="text-lg">让场景找到技术 Scenarios find technology 0123456789</p>
      <p className="max-w-prose">
        链主企业开放真实场景，高校院所和中小企业拿成果来应答；TRL 6 的样机在 3 条产线上连续运行 90 天，检出率
        ≥ 99.5 %。
      </p>
      <p className="text-sm text-ink-soft">响应截止 2027 年 1 月 13 日 · SD-370800-X-INFO-2026-0001</p>
    </Section>
  );
}

import { useState } from "react";
import { Badge, type Shape, Tag, type Tone } from "~/app/components/badge";
import { Button, ButtonLink } from "~/app/components/button";
import { ConfirmDialog } from "~/app/components/confirm-dialog";
import { Notice } from "~/app/components/notice";
import { Card, EmptyState, Facts, Section } from "~/app/components/page";
import { ProgressBar } from "~/app/components/progress-bar";

const LOOKS = ["primary", "secondary", "danger", "quiet"] as const;
const TONES: Tone[] = ["neutral", "brand", "good", "warn", "bad"];
const SHAPES: Shape[] = ["draft", "waiting", "active", "done", "stopped", "attention", "none"];
const NOTICES = ["plain", "good", "warn", "bad"] as const;

export function Marks() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Section id="buttons" title="Buttons">
        <div className="flex flex-wrap gap-3">
          {LOOKS.map((look) => (
            <Button key={look} type="button" look={look}>
              {look}
            </Button>
          ))}
          {LOOKS.map((look) => (
            <Button key={look} type="button" look={look} disabled>
              {look}, disabled
            </Button>
          ))}
          <ButtonLink to="#buttons">link</ButtonLink>
          <Button type="button" look="secondary" onClick={() => setOpen(true)} data-opens="dialog">
            open the dialog
          </Button>
        </div>
        <ConfirmDialog
          open={open}
          title="有没保存的内容，离开会丢失"
          stay="留在本页"
          go="不保存，离开"
          onStay={() => setOpen(false)}
          onGo={() => setOpen(false)}
        >
          还没有保存。指标 · 第 2 行：指标值要写成数字。
        </ConfirmDialog>
      </Section>
      <Section id="marks" title="Marks">
        <p className="flex flex-wrap gap-3">
          {TONES.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
          {SHAPES.map((shape) => (
            <Badge key={shape} shape={shape}>
              {shape}
            </Badge>
          ))}
          <Tag>TRL 6–7</Tag>
          <Tag>济南</Tag>
        </p>
        {NOTICES.map((tone) => (
          <Notice key={tone} tone={tone} title={tone}>
            <p>What happened, why, what to do.</p>
          </Notice>
        ))}
        <ProgressBar label="a third done" share={1 / 3} />
        <ProgressBar label="nobody can tell" share={null} />
        <EmptyState title="Nothing here yet">
          <p>What belongs here, and the first step.</p>
          <Button type="button">First step</Button>
        </EmptyState>
        <Card>
          <Facts
            rows={[
              { label: "实施地点", value: "青岛总装二车间" },
              { label: "环境条件", value: "产线节拍 60 秒，照度 300–500 lx，".repeat(4) },
              { label: "一个不断开的词", value: "Donaudampfschifffahrtsgesellschaft".repeat(4) },
            ]}
          />
        </Card>
      </Section>
    </>
  );
}

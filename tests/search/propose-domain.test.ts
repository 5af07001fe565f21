import { beforeAll, describe, expect, it } from "vitest";
import type { Vocabulary } from "~/app/domain/vocabulary";
import { readVocabulary } from "~/db/queries/vocabulary";
import { proposeDomain } from "~/search/propose-domain";
import { freshDatabase } from "../support/database";

let vocabulary: Vocabulary;

beforeAll(async () => {
  const db = await freshDatabase("2026-11-24");
  vocabulary = await readVocabulary(db);
}, 60_000);

describe("proposing a domain", () => {
  it.each([
    ["量子密钥分发终端小型化", "用于电力调度网的量子保密通信。", "QUANT"],
    ["人形机器人一体化关节", "谐波减速器与力控。", "ROBOT"],
    ["电动垂直起降航空器飞控系统", "低空飞行器制造", "LOWALT"],
    ["間充質幹細胞治療產品", "细胞治疗与基因治疗载体", "LIFE"],
    ["质子交换膜燃料电池电堆", "绿氢与储氢", "X-ENERGY"],
  ])("takes %s for %s", (title, content, code) => {
    const proposal = proposeDomain(title, content, vocabulary);
    expect(proposal?.code).toBe(code);
    expect(proposal?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(proposal?.confidence).toBeLessThanOrEqual(1);
  });

  it.each([
    ["韭菜绿色防控技术研究", "韭蛆与灰霉病的防治。"],
    ["carbon fibre warehouse", "modern starch"],
    ["", ""],
    ["🚀", "?!"],
  ])("stays silent on %s", (title, content) => {
    expect(proposeDomain(title, content, vocabulary)).toBeNull();
  });

  it("stays silent between two domains that are named alike", () => {
    expect(proposeDomain("量子通信与人形机器人", "", vocabulary)).toBeNull();
  });

  it("trusts a title more than a text", () => {
    const inTitle = proposeDomain("区块链智能合约存证", "", vocabulary);
    const inText = proposeDomain("存证", "区块链智能合约", vocabulary);
    expect(inTitle?.confidence ?? 0).toBeGreaterThan(inText?.confidence ?? 0);
  });
});

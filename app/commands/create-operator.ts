import { parseArgs } from "node:util";
import { z } from "zod";
import { isRefusal } from "~/app/domain/refusal";
import { environment } from "~/app/environment";
import { createOperator } from "~/app/services/accounts/create-operator";
import { database } from "~/db/connection";
import { migrate } from "~/db/migrate";

const USAGE = "Usage: npm run operator:create -- --email name@example.cn --name 张三 [--language zh-CN|en]";

const schema = z.object({
  email: z.email("--email must be an e-mail address"),
  name: z
    .string({ error: "--name is missing" })
    .trim()
    .min(1, "--name is missing")
    .max(50, "--name is too long"),
  language: z.enum(["zh-CN", "en"], "--language must be zh-CN or en").default("zh-CN"),
});

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function readArguments() {
  const options = {
    email: { type: "string" },
    name: { type: "string" },
    language: { type: "string" },
  } as const;
  const { values } = parseArgs({ options });
  return schema.parse(values);
}

async function run(): Promise<void> {
  const operator = readArguments();
  await migrate(database());
  const made = await createOperator(operator);
  await database().destroy();
  if (isRefusal(made))
    return fail(`${operator.email} already has an account. Nothing was changed; use another address.`);
  console.log(`Operator ${operator.name} <${operator.email}> is ready, without a password yet.`);
  console.log("Open this link within 48 hours to choose one. It works once:\n");
  console.log(`  ${environment().SITE_URL}/reset-password?token=${made.token}\n`);
}

try {
  await run();
} catch (error) {
  if (error instanceof z.ZodError) fail([...error.issues.map((issue) => issue.message), USAGE].join("\n"));
  else if (error instanceof TypeError && "code" in error) fail(`${error.message}\n${USAGE}`);
  else throw error;
}

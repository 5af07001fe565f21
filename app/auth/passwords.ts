import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. The parameters travel inside the hash. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), COST);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash (an unknown address) the same work is done
 * against a decoy, so that the time taken does not tell who has an account.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const known = passwordHash?.startsWith("$argon2id$") ?? false;
  const matches = await verify(
    known && passwordHash ? passwordHash : await decoy,
    password.normalize("NFKC"),
  );
  return known && matches;
}

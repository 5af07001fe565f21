import type { MemberRole } from "~/app/domain/organisation";
import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { Trx } from "../transaction";
import { tokenHash } from "./token-hash";

export type OpenInvitation = {
  id: string;
  organisationId: string;
  organisationName: string;
  email: string;
  role: MemberRole;
  invitedBy: string;
  expiresAt: string;
};

const COLUMNS = [
  "i.id",
  "i.organisation_id as organisationId",
  "o.name as organisationName",
  "i.email",
  "i.role",
  "i.invited_by as invitedBy",
  "i.expires_at as expiresAt",
] as const;

function openInvitations(db: Db) {
  return db
    .selectFrom("invitations as i")
    .innerJoin("organisations as o", "o.id", "i.organisation_id")
    .select(COLUMNS)
    .where("i.accepted_at", "is", null)
    .where("i.revoked_at", "is", null)
    .where("i.expires_at", ">", instant());
}

/** The invitation behind a mailed link, if it can still be accepted. */
export async function findOpenInvitation(db: Db, token: string): Promise<OpenInvitation | null> {
  const row = await openInvitations(db).where("i.token_hash", "=", tokenHash(token)).executeTakeFirst();
  return row ?? null;
}

/** Invitations of one organisation that nobody has accepted yet, latest first. */
export async function listOpenInvitations(db: Db, organisationId: string): Promise<OpenInvitation[]> {
  return openInvitations(db)
    .where("i.organisation_id", "=", organisationId)
    .orderBy("i.created_at", "desc")
    .execute();
}

/** Stores an invitation by the hash of its token. One open invitation per organisation and address: a second one throws. */
export async function insertInvitation(
  trx: Trx,
  facts: {
    organisationId: string;
    email: string;
    role: MemberRole;
    token: string;
    invitedBy: string;
    expiresAt: string;
  },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("invitations")
    .values({
      id,
      organisation_id: facts.organisationId,
      email: facts.email,
      role: facts.role,
      token_hash: tokenHash(facts.token),
      invited_by: facts.invitedBy,
      created_at: instant(),
      expires_at: facts.expiresAt,
      accepted_at: null,
      revoked_at: null,
    })
    .execute();
  return id;
}

/** Marks an open invitation as accepted; false when somebody was faster. */
export async function setInvitationAccepted(trx: Trx, id: string): Promise<boolean> {
  const result = await trx
    .updateTable("invitations")
    .set({ accepted_at: instant() })
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes back one open invitation of an organisation, by id or by address; false when there was none. */
export async function setInvitationRevoked(
  trx: Trx,
  organisationId: string,
  which: { id: string } | { email: string },
): Promise<boolean> {
  const [column, value] = "id" in which ? (["id", which.id] as const) : (["email", which.email] as const);
  const result = await trx
    .updateTable("invitations")
    .set({ revoked_at: instant() })
    .where("organisation_id", "=", organisationId)
    .where(column, "=", value)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Lets a revoked invitation stand again; false when it was accepted, has run out or stands already. */
export async function setInvitationStanding(trx: Trx, organisationId: string, id: string): Promise<boolean> {
  const result = await trx
    .updateTable("invitations")
    .set({ revoked_at: null })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is not", null)
    .where("expires_at", ">", instant())
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export type ReceivedInvitation = OpenInvitation & { inviterName: string };

/** Invitations to an address that can still be accepted, those that run out first. */
export async function listInvitationsTo(db: Db, email: string): Promise<ReceivedInvitation[]> {
  return openInvitations(db)
    .innerJoin("people as p", "p.id", "i.invited_by")
    .select("p.name as inviterName")
    .where("i.email", "=", email)
    .orderBy("i.expires_at")
    .execute();
}

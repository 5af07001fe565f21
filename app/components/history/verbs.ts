import { m } from "~/app/locales/messages/messages";

const VERBS: Record<string, () => string> = {
  create: m.editor_history_create,
  save: m.editor_history_save,
  autosave: m.history_autosave,
  submit: m.editor_history_submit,
  recall: m.editor_history_recall,
  take: m.editor_history_take,
  take_over: m.history_take_over,
  return: m.editor_history_return,
  approve: m.editor_history_approve,
  reject: m.editor_history_reject,
  publish: m.editor_history_publish,
  pause: m.editor_history_pause,
  resume: m.editor_history_resume,
  withdraw: m.editor_history_withdraw,
  expire: m.editor_history_expire,
  renew: m.editor_history_renew,
  revise: m.editor_history_revise,
  import: m.editor_history_import,
  discard: m.history_discard,
  restore: m.history_restore,
  attach: m.files_history_attach,
  detach: m.files_history_detach,
  put_back: m.files_history_put_back,
  show_to: m.files_history_show_to,
};

/** What was done to a record, as a verb. */
export const recordVerb = (action: string): string => VERBS[action]?.() ?? action;

const ORGANISATION_VERBS: Record<string, () => string> = {
  register: m.history_register,
  update: m.history_update,
  undo_update: m.history_undo_update,
  verify: m.history_verify,
  reject: m.history_reject,
  suspend: m.history_suspend,
  correct_platform: m.history_correct,
  invite: m.history_invite,
  revoke_invitation: m.history_revoke_invitation,
  restore_invitation: m.history_restore_invitation,
  join: m.history_join,
  leave: m.history_leave,
  change_role: m.history_change_role,
  remove_member: m.history_remove_member,
};

/** What was done to an organisation, as a verb. */
export const organisationVerb = (action: string): string => ORGANISATION_VERBS[action]?.() ?? action;

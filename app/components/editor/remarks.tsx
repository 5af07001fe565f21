import { MessageSquare } from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import { writtenIn } from "../written-in";
import { useEditor } from "./context";

/** What a reviewer said about this question. */
export function Remarks({ field }: { field: string }) {
  const remarks = useEditor().remarks[field] ?? [];
  if (remarks.length === 0) return null;
  return (
    <div className="grid gap-1 rounded-lg border-l-4 border-warn bg-warn-wash p-3">
      <p className="flex items-center gap-2 text-sm font-semibold">
        <MessageSquare aria-hidden className="size-4 shrink-0" />
        {m.editor_remark()}
      </p>
      {remarks.map((remark) => (
        <p key={remark} lang={writtenIn(remark)} className="whitespace-pre-line">
          {remark}
        </p>
      ))}
    </div>
  );
}

export type TableCell = string | number | null;

/** `text` is one line, `long` wraps, `number` is right-aligned and can be summed. */
export type TableColumn = { heading: string; kind: "text" | "long" | "number" };

/** A list on its way into a file. Rows come as they are read, so that a long list needs no memory. */
export type Table = {
  /** Name of the sheet and of the file, in the reader's language. */
  title: string;
  columns: TableColumn[];
  rows: AsyncIterable<TableCell[]>;
  /** What to know of the list, asked after its last row: that it was cut, say. */
  notes(): string[];
};

export const EXPORT_FORMATS = ["xlsx", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

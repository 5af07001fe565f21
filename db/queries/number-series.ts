import { formatListingNumber, type ListingNoun, numberSeries } from "~/app/domain/listing-number";
import type { Trx } from "../transaction";

/** Takes the next stable number of a series. The write lock of the transaction keeps two records from getting one number. */
export async function takeListingNumber(
  trx: Trx,
  noun: ListingNoun,
  cityCode: string | null,
  domainCode: string | null,
  year: number,
): Promise<string> {
  const series = numberSeries(noun, cityCode ?? "370000", domainCode, year);
  const row = await trx
    .insertInto("number_series")
    .values({ series, last_serial: 1 })
    .onConflict((conflict) =>
      conflict
        .column("series")
        .doUpdateSet((eb) => ({ last_serial: eb("number_series.last_serial", "+", 1) })),
    )
    .returning("last_serial")
    .executeTakeFirstOrThrow();
  return formatListingNumber(series, row.last_serial);
}

const numeric = (cell: string): boolean => /^[\d.,-]+( ?(×|ms|MB|GB|µs|B|%))?$/.test(cell);

/** Columns as wide as their widest cell; numbers to the right, under a head that ends where they end. */
export const laidOut = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => {
  const isNumeric = heads.map((_, column) =>
    rows.every(row => numeric(row[column] ?? '') || row[column] === ''),
  );
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map(row => row[column]?.length ?? 0)),
  );
  return [heads, ...rows].map(row =>
    row
      .map((cell, column) =>
        isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
};

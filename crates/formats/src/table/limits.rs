//! How much of a file is read at most.

/// How much is read before a file is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes after unpacking, for all parts of a workbook together; also bytes of text held, since
    /// one shared text may stand in a million cells.
    pub unpacked: u64,
    /// How many times its packed size a part may unpack to, once past 1 MiB.
    pub ratio: u32,
    /// Rows of a sheet.
    pub rows: usize,
    /// Columns of a sheet.
    pub columns: usize,
    /// Cells of a file, the empty ones before a filled one and the blank rows of a workbook
    /// included, for they cost memory too.
    pub cells: usize,
    /// Characters of a cell.
    pub cell_chars: usize,
    /// Sheets of a workbook.
    pub sheets: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 32 << 20,
            unpacked: 512 << 20,
            ratio: 200,
            rows: 200_000,
            columns: 512,
            cells: 5_000_000,
            cell_chars: 100_000,
            sheets: 64,
        }
    }
}

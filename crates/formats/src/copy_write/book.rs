//! What a copy is made of: sheets of columns, lists of codes.

use chrono::NaiveDateTime;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum CopyValue {
    /// Nothing.
    #[default]
    Blank,
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A day and a time of day.
    Moment(NaiveDateTime),
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyCell {
    /// What stands in it.
    pub value: CopyValue,
    /// Whether it may be changed.
    pub open: bool,
    /// What is said beside it.
    pub note: Option<String>,
}

/// What a spreadsheet program lets be typed into a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Check {
    /// Anything.
    #[default]
    Free,
    /// Codes and references, which no program may take for numbers or dates.
    Code,
    /// One of a list of codes, by its place in the book.
    List(usize),
    /// One of a list of codes, though something else may be meant.
    Offered(usize),
    /// One of a few words.
    OneOf(Vec<String>),
    /// A day and a time of day.
    Moment,
    /// A number between two.
    Decimal(f64, f64),
    /// A whole number between two.
    Whole(i32, i32),
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyColumn {
    /// Its title.
    pub title: String,
    /// What a program knows it by, in the hidden row.
    pub tag: String,
    /// Its width in characters.
    pub width: f64,
    /// What may be typed into it.
    pub check: Check,
    /// What helps to fill it in.
    pub hint: String,
    /// Whether it is folded away at first.
    pub folded: bool,
    /// Whether it may be filled in where a row is added.
    pub open_below: bool,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopySheet {
    /// The name on its tab.
    pub name: String,
    /// Its columns.
    pub columns: Vec<CopyColumn>,
    /// How many columns stay in sight when one looks to the right.
    pub frozen: u16,
    /// Its rows.
    pub rows: Vec<Vec<CopyCell>>,
    /// Checks of single cells: the row among the rows, the column, and what may be typed.
    pub checks: Vec<(usize, usize, Check)>,
    /// How many blank rows below are ready to be filled in.
    pub spare: u32,
}

/// A list of codes with what they are called.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CodeList {
    /// What it is a list of.
    pub title: String,
    /// What is typed, and what it means.
    pub entries: Vec<(String, String)>,
}

/// A workbook that is given out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyBook {
    /// The title in the file's properties and above the first sheet.
    pub title: String,
    /// The name of the first sheet, which explains.
    pub about_name: String,
    /// What it says.
    pub about: Vec<String>,
    /// What the colours mean: of what may be changed, and of what may not.
    pub colours: [String; 2],
    /// The sheets.
    pub sheets: Vec<CopySheet>,
    /// The name of the sheet of codes.
    pub lists_name: String,
    /// The lists of codes.
    pub lists: Vec<CodeList>,
    /// Above what is wrong with what somebody typed.
    pub wrong: String,
    /// What the copy is recognised by, name and value; nobody sees it.
    pub mark: Vec<(String, String)>,
}

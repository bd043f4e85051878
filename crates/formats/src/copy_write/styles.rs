//! How the cells of a copy look.

use super::book::Check;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// The formats of a copy; where there are two, the second is of what may be changed.
pub(super) struct Styles {
    pub(super) title: Format,
    pub(super) said: Format,
    pub(super) header: [Format; 2],
    pub(super) tag: Format,
    pub(super) own: Format,
    pub(super) swatch: [Format; 2],
    pub(super) text: [Format; 2],
    // Where a spreadsheet program would take the text for a formula when it is typed again.
    pub(super) quoted: [Format; 2],
    pub(super) code: [Format; 2],
    pub(super) number: [Format; 2],
    pub(super) moment: [Format; 2],
}

impl Styles {
    /// All of them.
    pub(super) fn new() -> Self {
        let open = Color::RGB(0x00FF_FBE6);
        let locked = Color::RGB(0x00EF_EFEF);
        let cell = |is_open: bool| {
            let format = Format::new()
                .set_align(FormatAlign::Top)
                .set_border(FormatBorder::Hair)
                .set_border_color(Color::RGB(0x00BF_BFBF))
                .set_background_color(if is_open { open } else { locked });
            if is_open { format.set_unlocked() } else { format }
        };
        let both = |make: &dyn Fn(Format) -> Format| [make(cell(false)), make(cell(true))];
        let header = |colour: u32| {
            Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border_bottom(FormatBorder::Thin)
                .set_background_color(Color::RGB(colour))
                // Somebody may call a column as they like: it is known by its tag.
                .set_unlocked()
        };
        Self {
            title: Format::new().set_bold().set_font_size(14.0),
            said: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            header: [header(0x00D9_D9D9), header(0x00FF_E08A)],
            tag: Format::new().set_italic().set_font_color(Color::RGB(0x0059_5959)),
            own: Format::new().set_text_wrap().set_align(FormatAlign::Top).set_unlocked(),
            swatch: both(&|f| f.set_text_wrap()),
            text: both(&|f| f.set_text_wrap()),
            quoted: both(&|f| f.set_text_wrap().set_quote_prefix()),
            code: both(&|f| f.set_text_wrap().set_num_format("@")),
            number: both(&|f| f.set_num_format("General")),
            moment: both(&|f| f.set_num_format("yyyy-mm-dd hh:mm").set_align(FormatAlign::Left)),
        }
    }

    /// The format of a cell by what may be typed into it.
    pub(super) fn of(&self, check: &Check, open: bool) -> &Format {
        let of = match check {
            Check::Free => &self.text,
            Check::Code | Check::List(_) | Check::Offered(_) | Check::OneOf(_) => &self.code,
            Check::Moment => &self.moment,
            Check::Decimal(..) | Check::Whole(..) => &self.number,
        };
        &of[usize::from(open)]
    }
}

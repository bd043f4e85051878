//! What stands around every page: the network's name, the ways to its parts, the switch of
//! language that keeps the place, and the note on what is illustrative.

use super::cx::Cx;
use super::html::Words;
use super::reader::{Known, Reader};
use super::statics;
use super::tongue::{Tongue, own_name};
use crate::picture::NetworkPicture;
use askama::Template;
use aunar_domain::network::{Accent, Network};
use aunar_domain::words::Lang;

/// What comes before the main part of a page.
#[derive(Template)]
#[template(path = "web/pages/head.html")]
pub struct Head<'a> {
    shell: &'a Shell,
}

/// What comes after it.
#[derive(Template)]
#[template(path = "web/pages/foot.html")]
pub struct Foot<'a> {
    shell: &'a Shell,
}

/// The frame of a page; every page's template has one under the name `shell`.
pub struct Shell {
    /// Speaks the reader's language.
    pub t: Tongue,
    /// The title of the page, without the network's name.
    pub title: String,
    /// The network the page is of.
    pub network: Option<NetworkHead>,
    /// Which part of the network it is: the key of the link that is marked as current.
    pub section: &'static str,
    /// The same page in each language.
    pub languages: Vec<LanguageLink>,
    /// Who reads.
    pub known: Known,
    /// By what their browser tells what it keeps of them, if they have signed in.
    pub mark: Option<String>,
    /// Where everything is looked for, if there is one place for it.
    pub find: Option<String>,
    /// Where to sign in, and come back from to this page.
    pub sign_in: String,
    /// What the database does not do at the moment.
    pub trouble: Option<String>,
    /// Addresses of machine-readable forms of this page: type, address.
    pub alternates: Vec<(&'static str, String)>,
    /// Addresses of the scripts that this page alone needs.
    pub scripts: Vec<&'static str>,
}

/// The head of a network's pages.
pub struct NetworkHead {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Words,
    /// Its short name.
    pub short: Option<Words>,
    /// Its mark.
    pub mark: Option<MarkShown>,
    /// The code of the colour of its pages.
    pub accent: &'static str,
    /// The code of the plan that the links lead to.
    pub plan: Option<String>,
    /// What is illustrative in it.
    pub illustrative: Option<Words>,
}

/// A network's mark as pages show it.
pub struct MarkShown {
    /// Where it is.
    pub href: String,
    /// How wide it is shown, in pixels of the style sheet.
    pub width: u32,
    /// How high it is shown.
    pub height: u32,
}

impl MarkShown {
    /// That of a network, if it has one: half as large as it is, for fine screens.
    #[must_use]
    pub fn of(network: &Network) -> Option<Self> {
        network.mark.as_ref().map(|mark| Self {
            href: format!("/{}/mark/{}.png", network.code, mark.sha256),
            width: mark.width.div_ceil(2),
            height: mark.height.div_ceil(2),
        })
    }
}

/// The page in another language.
pub struct LanguageLink {
    /// The language's code.
    pub code: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// The address.
    pub href: String,
    /// Whether it is the one being read.
    pub current: bool,
}

/// The parts of follow-up, as they stand in the second row of links: keys of sections, and the ends
/// of their addresses.
pub const FOLLOW_UP: [&str; 5] = ["dashboard", "reporting", "indicators", "money", "evidence"];

impl Shell {
    /// What comes before the main part, as HTML.
    #[must_use]
    pub fn head(&self) -> Head<'_> {
        Head { shell: self }
    }

    /// What comes after it, as HTML.
    #[must_use]
    pub fn foot(&self) -> Foot<'_> {
        Foot { shell: self }
    }

    /// Whether the page is a part of follow-up.
    #[must_use]
    pub fn follows_up(&self) -> bool {
        FOLLOW_UP.contains(&self.section)
    }

    /// The frame of a page that belongs to no network.
    #[must_use]
    pub fn bare(reader: &Reader, title: &str) -> Self {
        let languages = Lang::ALL.iter().map(|lang| LanguageLink {
            code: lang.code(),
            name: own_name(*lang),
            href: format!("{}{}", reader.path, reader.params.with("lang", Some(lang.code()))),
            current: *lang == reader.lang(),
        });
        Self {
            t: reader.tongue(),
            title: title.to_owned(),
            network: None,
            section: "",
            languages: languages.collect(),
            known: reader.known.clone(),
            mark: reader.mark.clone(),
            find: None,
            sign_in: reader.sign_in(),
            trouble: reader.trouble.map(|told| told.words(reader.tongue())),
            alternates: Vec::new(),
            scripts: Vec::new(),
        }
    }

    /// The frame of a network's page. `plan` is the plan whose parts the links lead to; without
    /// one, the plan in force.
    #[must_use]
    pub fn of(
        cx: &Cx,
        network: &NetworkPicture,
        plan: Option<&str>,
        section: &'static str,
        title: &str,
    ) -> Self {
        let mut shell = Self::within(&cx.reader, network, title);
        if let (Some(plan), Some(head)) = (plan, &mut shell.network) {
            head.plan = Some(plan.to_owned());
        }
        shell.section = section;
        shell
    }

    /// The frame of a page in a network that is none of its parts.
    #[must_use]
    pub fn within(reader: &Reader, network: &NetworkPicture, title: &str) -> Self {
        let (lang, t) = (reader.lang(), reader.tongue());
        let head = NetworkHead {
            code: network.network.code.clone(),
            name: Words::of(&network.network.name, lang, t),
            short: network.network.short.as_ref().map(|s| Words::of(s, lang, t)),
            mark: MarkShown::of(&network.network),
            accent: network.network.accent.unwrap_or(Accent::Teal).code(),
            plan: network.current_plan().map(|p| p.plan.code.clone()),
            illustrative: network.network.illustrative.as_ref().map(|n| Words::of(n, lang, t)),
        };
        let find = Some(format!("/{}/search", network.network.code));
        Self { network: Some(head), find, ..Self::bare(reader, title) }
    }

    /// Adds the address of a machine-readable form.
    #[must_use]
    pub fn also(mut self, kind: &'static str, address: String) -> Self {
        self.alternates.push((kind, address));
        self
    }

    /// Adds a script that this page alone needs.
    #[must_use]
    pub fn with_script(mut self, address: &'static str) -> Self {
        self.scripts.push(address);
        self
    }

    /// What a link into the help ends in, so that its pages lead back into the network that the reader
    /// is in: `?network=lac`, or nothing.
    #[must_use]
    pub fn whence(&self) -> String {
        self.network.as_ref().map(|n| format!("?network={}", n.code)).unwrap_or_default()
    }

    /// The address of the style sheet.
    #[must_use]
    pub fn css(&self) -> &'static str {
        statics::css()
    }

    /// The address of the script.
    #[must_use]
    pub fn js(&self) -> &'static str {
        statics::js()
    }

    /// The address of the script of forms with a file.
    #[must_use]
    pub fn sending(&self) -> &'static str {
        statics::sending()
    }

    /// The address of the script of the search.
    #[must_use]
    pub fn finding(&self) -> &'static str {
        statics::finding()
    }
}

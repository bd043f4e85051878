//! What an entity is, and what may be asked of entities of its kind.

codes! {
    /// What kind of organisation an entity is: finer than IATI's list, and mapped to it.
    pub enum EntityKind ("kind of entity") {
        /// An agency, fund, programme or department of the United Nations.
        UnEntity = "un-entity",
        /// Another intergovernmental organisation.
        Intergovernmental = "intergovernmental",
        /// A national government or part of one.
        Government = "government",
        /// A local or regional government, or an association of them.
        LocalGovernment = "local-government",
        /// Another public body.
        OtherPublic = "other-public",
        /// An international non-governmental organisation.
        Ingo = "ingo",
        /// A national non-governmental organisation.
        NationalNgo = "national-ngo",
        /// A regional non-governmental organisation.
        RegionalNgo = "regional-ngo",
        /// A local non-governmental organisation.
        LocalNgo = "local-ngo",
        /// Another organisation of civil society, where no more is known of it.
        CivilSociety = "civil-society",
        /// An organisation led by migrants.
        MigrantLed = "migrant-led",
        /// An organisation of a diaspora.
        Diaspora = "diaspora",
        /// A trade union.
        TradeUnion = "trade-union",
        /// An organisation of employers.
        Employers = "employers",
        /// A faith-based organisation.
        Faith = "faith",
        /// A national human-rights institution, or an alliance of them.
        Nhri = "nhri",
        /// A parliament or a body of one.
        Parliament = "parliament",
        /// A youth organisation.
        Youth = "youth",
        /// A university, school or research institute.
        Academia = "academia",
        /// Media.
        Media = "media",
        /// A foundation.
        Foundation = "foundation",
        /// A company.
        PrivateSector = "private-sector",
        /// A public-private partnership.
        Ppp = "ppp",
        /// A pooled fund.
        Fund = "fund",
        /// A coordination mechanism or process.
        Mechanism = "mechanism",
        /// A network or coalition.
        Network = "network",
        /// Anything else.
        Other = "other",
    }
}

impl EntityKind {
    /// The code of IATI's OrganisationType list that holds this kind.
    #[must_use]
    pub const fn iati(self) -> &'static str {
        match self {
            EntityKind::UnEntity | EntityKind::Intergovernmental | EntityKind::Fund => "40",
            EntityKind::Government | EntityKind::Parliament => "10",
            EntityKind::LocalGovernment => "11",
            EntityKind::OtherPublic | EntityKind::Nhri => "15",
            EntityKind::Ingo => "21",
            EntityKind::NationalNgo => "22",
            EntityKind::RegionalNgo | EntityKind::Network => "23",
            EntityKind::LocalNgo => "24",
            EntityKind::Ppp => "30",
            EntityKind::Foundation => "60",
            EntityKind::PrivateSector => "70",
            EntityKind::Academia => "80",
            EntityKind::MigrantLed
            | EntityKind::Diaspora
            | EntityKind::TradeUnion
            | EntityKind::Employers
            | EntityKind::Faith
            | EntityKind::Youth
            | EntityKind::Media
            | EntityKind::CivilSociety
            | EntityKind::Mechanism
            | EntityKind::Other => "90",
        }
    }

    /// Whether whoever registers for an event is asked about it: finer kinds of the same would only make
    /// small numbers, which are not published, of large ones; and nobody comes from a fund.
    #[must_use]
    pub const fn is_asked(self) -> bool {
        !matches!(
            self,
            EntityKind::OtherPublic
                | EntityKind::Ingo
                | EntityKind::NationalNgo
                | EntityKind::RegionalNgo
                | EntityKind::LocalNgo
                | EntityKind::Ppp
                | EntityKind::Fund
                | EntityKind::Mechanism
                | EntityKind::Network
        )
    }

    /// Whether such a body is a stakeholder in the sense of the Compact's paragraph 44: neither the
    /// United Nations or another body of States, nor part of a national government.
    #[must_use]
    pub const fn is_stakeholder(self) -> bool {
        !matches!(
            self,
            EntityKind::UnEntity
                | EntityKind::Intergovernmental
                | EntityKind::Government
                | EntityKind::OtherPublic
                | EntityKind::Fund
                | EntityKind::Mechanism
        )
    }
}

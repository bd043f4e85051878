//! What a form may ask beyond name and address, and what can be answered.

codes! {
    /// What a form may ask beyond name and address.
    pub enum Ask ("question of a registration form") {
        /// The organisation's name.
        Organisation = "organisation",
        /// What kind of organisation it is.
        OrganisationKind = "organisation-kind",
        /// On which level it works.
        Level = "level",
        /// The country.
        Country = "country",
        /// Sex.
        Sex = "sex",
        /// Age group.
        AgeGroup = "age-group",
        /// The language of interpretation.
        Interpretation = "interpretation",
        /// What somebody needs so as to take part.
        Accessibility = "accessibility",
    }
}

codes! {
    /// On which level somebody works.
    pub enum Level ("level") {
        /// In a municipality or province.
        Local = "local",
        /// In a country.
        National = "national",
        /// In several countries.
        Regional = "regional",
    }
}

codes! {
    /// Sex, where it is volunteered.
    pub enum Sex ("sex") {
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
        /// Said in another way.
        Another = "another",
    }
}

codes! {
    /// Age groups, where they are volunteered.
    pub enum AgeGroup ("age group") {
        /// Under 18.
        Under18 = "under-18",
        /// 18 to 29.
        From18 = "18-29",
        /// 30 to 44.
        From30 = "30-44",
        /// 45 to 59.
        From45 = "45-59",
        /// 60 and over.
        From60 = "60-over",
    }
}

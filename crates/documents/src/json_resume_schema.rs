//! The JSON Resume schema 1.0.0 (jsonresume.org) as types. Reading is lenient (a missing or null part is an empty
//! one, unknown parts are passed over); writing leaves out what is empty.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

/// A résumé in the terms of JSON Resume 1.0.0.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase")]
pub struct JsonResume {
    #[serde(deserialize_with = "or_default")]
    pub basics: Basics,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub work: Vec<Work>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub volunteer: Vec<Volunteer>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub education: Vec<Education>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub awards: Vec<Award>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub certificates: Vec<Certificate>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub publications: Vec<Publication>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<Skill>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub interests: Vec<Interest>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<Project>,
}

/// A null is the same as nothing.
fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(value: D) -> Result<T, D::Error> {
    Ok(Option::<T>::deserialize(value)?.unwrap_or_default())
}

/// Declares a part of the schema: single texts, then lists of texts.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident { $($text:ident),* ; $($list:ident),* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(default, rename_all = "camelCase")]
        pub struct $name {
            $(#[serde(skip_serializing_if = "Option::is_none")] pub $text: Option<String>,)*
            $(#[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")] pub $list: Vec<String>,)*
        }
    };
}

/// Who it is, and how to reach them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase")]
pub struct Basics {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// An address or a "data:" URL of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub profiles: Vec<Profile>,
}

part!(Location { address, postal_code, city, country_code, region; });
part!(Profile { network, username, url; });
part!(
    /// Dates are "YYYY", "YYYY-MM" or "YYYY-MM-DD"; no end date means that it lasts.
    Work { name, position, location, description, url, start_date, end_date, summary; highlights }
);
part!(Volunteer { organization, position, url, start_date, end_date, summary; highlights });
part!(
    /// `location`, `minor`, `summary` and `highlights` are ours: the schema allows more than it names.
    Education { institution, url, location, area, minor, study_type, start_date, end_date, score, summary; courses, highlights }
);
part!(Award { title, date, awarder, summary; });
part!(
    /// `expires` and `summary` are ours.
    Certificate { name, date, expires, issuer, url, summary; }
);
part!(Publication { name, publisher, release_date, url, summary; });
part!(Skill { name, level; keywords });
part!(Language { language, fluency; });
part!(Interest { name; keywords });
part!(Reference { name, reference; });
part!(Project { name, description, start_date, end_date, url, entity, r#type; highlights, keywords, roles });

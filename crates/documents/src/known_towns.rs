//! Towns that no list knows, but that stand as places elsewhere in the same résumé.

use crate::Found;
use crate::dates::folded;
use crate::places::last_part;
use crate::resume::ResumeReading;

/// "Sparkasse Leinetal, Alfeld" among the schools, where a post has its place in Alfeld: the town goes out of the name.
pub(crate) fn take(reading: &mut ResumeReading) {
    let of_work = reading.work.iter().filter_map(|post| post.location.as_ref());
    let of_schools = reading.education.iter().filter_map(|school| school.location.as_ref());
    let towns: Vec<String> = of_work
        .chain(of_schools)
        .map(|place| place.value.split([',', '(']).next().unwrap_or_default())
        .map(|town| folded(town.trim()))
        .filter(|town| town.chars().count() >= 3)
        .collect();
    let posts = reading
        .work
        .iter_mut()
        .map(|post| (&mut post.company, &mut post.location));
    let schools = reading
        .education
        .iter_mut()
        .map(|school| (&mut school.institution, &mut school.location));
    for (name, place) in posts.chain(schools) {
        if let (Some(found), None) = (name, &place)
            && let Some((cut, from)) = last_part(&found.value)
                .filter(|(cut, _)| found.value.get(*cut..).is_some_and(|tail| tail.starts_with(',')))
            && let (Some(firm), Some(town)) = (found.value.get(..cut), found.value.get(from..))
            && towns.contains(&folded(town.trim()))
        {
            let town = Found {
                value: town.trim().to_owned(),
                confidence: 0.6,
                ..found.clone()
            };
            found.value = firm.trim().to_owned();
            *place = Some(town);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::take;
    use crate::formats::stated;
    use crate::resume::{EducationReading, ResumeReading, WorkReading};

    #[test]
    fn a_town_that_is_a_place_elsewhere_goes_out_of_a_name() {
        let mut reading = ResumeReading {
            work: vec![WorkReading {
                company: Some(stated("Bank Tal")),
                location: Some(stated("Oberrode")),
                ..WorkReading::default()
            }],
            education: vec![EducationReading {
                institution: Some(stated("Bank Tal, Oberrode")),
                ..EducationReading::default()
            }],
            ..ResumeReading::default()
        };
        take(&mut reading);
        let school = &reading.education[0];
        let told = (
            school.institution.clone().unwrap().value,
            school.location.clone().unwrap().value,
        );
        assert_eq!(told, ("Bank Tal".to_owned(), "Oberrode".to_owned()));
    }
}

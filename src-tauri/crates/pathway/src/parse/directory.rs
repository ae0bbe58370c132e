//! From the raw files to citations, STOP signs and the directory.

use crate::base::id::SourceId;
use crate::model::pack::Interrupt;
use crate::model::pathway::Source;
use crate::model::service::{Contact, Service, ServiceSource};
use crate::parse::length::given;
use crate::parse::raw;
use crate::parse::resolve::{Reader, Shared};

pub(crate) fn source(reader: &mut Reader<'_>, raw: &raw::Source) -> Source {
    Source {
        id: SourceId::new(reader.id(&raw.id)),
        title: raw.title.clone(),
        publisher: raw.publisher.clone(),
        url: raw.url.clone(),
        page_date: raw.page_date.clone(),
        seen: raw.seen,
        checked: reader.date(&raw.checked),
        times: raw.times.iter().flat_map(|length| given(length.written())).collect(),
        place: reader.place(&raw.id),
    }
}

pub(crate) fn interrupt(reader: &mut Reader<'_>, raw: &raw::Interrupt, shared: &Shared) -> Interrupt {
    Interrupt {
        id: crate::base::id::InterruptId::new(reader.id(&raw.id)),
        urgency: raw.urgency,
        signposts: reader.services(&raw.signposts, shared),
        origin: raw.origin,
        sources: reader.sources(&raw.sources, shared),
        place: reader.place(&raw.id),
    }
}

pub(crate) fn service(reader: &mut Reader<'_>, raw: &raw::Service, shared: &Shared) -> Service {
    Service {
        id: crate::base::id::ServiceId::new(reader.id(&raw.id)),
        name: raw.name.clone(),
        scope: reader.area(&raw.scope, shared),
        status: raw.status,
        successor: raw.successor.as_ref().map(|name| crate::base::id::ServiceId::new(name.get_ref().as_str())),
        audience: raw.audience.clone(),
        needs: raw.needs.clone(),
        is_reading: raw.reading,
        ages: raw.ages,
        confidence: raw.confidence,
        publish: raw.publish,
        checked: reader.date(&raw.checked),
        contacts: raw.contact.iter().map(contact).collect(),
        sources: raw.source.iter().map(service_source).collect(),
        place: reader.place(&raw.id),
    }
}

fn contact(raw: &raw::Contact) -> Contact {
    Contact { kind: raw.kind, value: raw.value.get_ref().clone(), hours: raw.hours.clone(), seen: raw.seen }
}

fn service_source(raw: &raw::ServiceSource) -> ServiceSource {
    ServiceSource { title: raw.title.clone(), url: raw.url.clone(), seen: raw.seen, page_date: raw.page_date.clone() }
}

#[cfg(test)]
mod tests {
    use crate::base::place::File;
    use crate::rules::testing::{act, files, finish};
    use crate::rules::words::required_words;

    /// Returns the problems of a small pack in which one service covers `scope`.
    fn with_scope(areas: &str, scope: &str) -> (Vec<String>, Vec<String>) {
        let steps = format!("{}{}", act("a", &[("on", "end")]), finish("end"));
        let mut files = files("start = \"a\"", &steps);
        for file in files.iter_mut().filter(|file| file.name == "vocabulary.toml") {
            let text = String::from_utf8(file.bytes.clone()).unwrap();
            *file = File::new("vocabulary.toml", text.replace("areas = [\"england\"]", areas));
        }
        files.push(File::new(
            "services/s.toml",
            format!(
                "[[service]]\nid = \"help\"\nname = \"Help\"\nscope = \"{scope}\"\nstatus = \"active\"\nconfidence = \"page\"\npublish = \"ready\"\nchecked = 2026-11-23\nsource = [{{ title = \"S\", seen = \"page\" }}]\n"
            ),
        ));
        files.push(File::new(
            "pack.toml",
            "id = \"p\"\nversion = 1\nissued = 2026-11-01\nreview-by = 2027-09-01\nlaw-as-at = 2026-11-01\npathways = [\"p\"]\n",
        ));
        let (pack, problems) = crate::read_pack(&files);
        let told = problems
            .iter()
            .filter(|problem| ["services/s.toml", "vocabulary.toml"].contains(&&*problem.place.file))
            .map(|problem| {
                let place = &problem.place;
                format!("{} {}:{}:{} {}", problem.rule.code(), place.file, place.line, place.column, problem.found)
            })
            .collect();
        let words = required_words(&pack).into_iter().map(|wanted| wanted.message);
        (told, words.filter(|message| message.starts_with("area-")).collect())
    }

    #[test]
    fn a_service_works_in_an_area_that_the_vocabulary_names() {
        let cases: [(&str, &str, &[&str], &[&str]); 5] = [
            ("areas = [\"england\"]", "england", &[], &["area-england"]),
            ("areas = [\"rutland\", \"england\"]", "rutland", &[], &["area-rutland", "area-england"]),
            (
                "areas = [\"england\"]",
                "rutland",
                &["P03 services/s.toml:4:9 there is no area `rutland`"],
                &["area-england"],
            ),
            ("", "england", &["P03 services/s.toml:4:9 there is no area `england`"], &[]),
            (
                "areas = [\"england\", \"england\"]",
                "england",
                &["P02 vocabulary.toml:2:21 the area `england` is declared a second time"],
                &["area-england"],
            ),
        ];
        for (areas, scope, problems, words) in cases {
            let (told, said) = with_scope(areas, scope);
            assert_eq!(told, problems, "{scope} with {areas}");
            assert_eq!(said, words, "{scope} with {areas}");
        }
    }
}

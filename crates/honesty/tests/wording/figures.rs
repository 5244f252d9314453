//! Every number has a citation in its sentence.

use honesty::Check;
use serde_json::json;

use crate::published::{ENGLISH, changed, check_none, check_one, concerns};

#[test]
fn a_number_without_a_citation_is_found() {
    let check = |folder, place, words, expected| {
        check_one(Check::Figures, folder, place, words, expected);
    };
    let cite = json!({ "cite": "dean-2021" });
    for (place, words, expected) in [
        ("introduction/1", json!("About 5% of adults."), "5%"),
        (
            "rapid-relief/body/0",
            json!(["Many felt better.", cite, " It was 64% of them."]),
            "64%",
        ),
        (
            "rapid-relief/body/0",
            json!("In TRANSFORM-2 it was 69.3%."),
            "69.3%",
        ),
        (
            "rapid-relief/body/0",
            json!("It lasted for about two long weeks."),
            "two long weeks",
        ),
        (
            "rapid-relief/body/0",
            json!("More than three in four did not."),
            "three in four",
        ),
        (
            "rapid-relief/body/0",
            json!("One in five felt better."),
            "One in five",
        ),
        (
            "rapid-relief/body/0",
            json!("Half of the people felt better."),
            "Half of",
        ),
        (
            "rapid-relief/body/0",
            json!("Two thirds improved."),
            "Two thirds",
        ),
        (
            "rapid-relief/body/0",
            json!("It reduces the risk by half."),
            "by half",
        ),
        ("rapid-relief/body/0", json!("A dozen people."), "dozen"),
        (
            "rapid-relief/body/0",
            json!("Nine out of ten doctors agree."),
            "Nine out of ten",
        ),
        (
            "rapid-relief/body/0",
            json!("One out of ten relapsed."),
            "One out of ten",
        ),
        (
            "rapid-relief/body/0",
            json!("It doubles the risk."),
            "doubles the risk",
        ),
        (
            "rapid-relief/body/0",
            json!("Half improved."),
            "Half improved",
        ),
        (
            "rapid-relief/body/0",
            json!("Every fifth person relapsed."),
            "Every fifth",
        ),
        // Of these, somebody has counted something.
        (
            "rapid-relief/body/0",
            json!("In 2019 people took part."),
            "2019 people",
        ),
        (
            "rapid-relief/body/0",
            json!("It costs the country $2 billion."),
            "$2 billion",
        ),
        (
            "rapid-relief/body/0",
            json!("It costs the country $2,000,000."),
            "$2,000,000",
        ),
        (
            "rapid-relief/body/0",
            json!("Scores fell from 9 to 5."),
            "9 to 5",
        ),
        (
            "rapid-relief/body/0",
            json!("In phase 3 trials, 40 died."),
            "40 died",
        ),
        (
            "rapid-relief/body/0",
            json!("Open from 9 to 5 for 70 patients."),
            "70 patients",
        ),
        (
            "rapid-relief/body/0",
            json!("Scores of 18 or more are high."),
            "18 or more",
        ),
        (
            "rapid-relief/body/0",
            json!("Call 20 people."),
            "Call 20 people",
        ),
        (
            "rapid-relief/body/0",
            json!("Of them, 5 may relapse."),
            "5 may",
        ),
        (
            "rapid-relief/certainty/because",
            json!("It was seen in 7 trials."),
            "7 trials",
        ),
        (
            "rapid-relief/limits",
            json!("It was worse for 8.4%."),
            "8.4%",
        ),
        (
            "rapid-relief/keyMessage",
            json!("It may help 64% of people."),
            "a key message has a number",
        ),
        (
            "rapid-relief/body/1/chart/source",
            json!(null),
            "a chart has no source",
        ),
        (
            "treatment-resistant-depression/body/3/table/rows/0/0",
            json!("TRANSFORM-2"),
            "69.3%",
        ),
        (
            "rapid-relief/body/0",
            json!({ "quote": [{ "list": ["In 1 of 9."] }] }),
            "1 of 9",
        ),
        ("conclusion/body/0", json!("It has 1,148 uses."), "1,148"),
        (
            "glossary/0/definition",
            json!("A scale from 0 to 60."),
            "0 to 60",
        ),
    ] {
        check(ENGLISH, place, words, expected);
    }
    check(
        "samples/es",
        "rapid-relief/body/0",
        json!("Respondió el 64 %."),
        "64 %",
    );
    check(
        "samples/ar",
        "rapid-relief/body/0",
        json!("استجاب 64 في المئة."),
        "64",
    );
}

#[test]
fn figures_in_words_and_dates_are_read_in_other_languages() {
    for (lang, words, expected) in [
        ("de", "Am 3. Mai 2025 begann es.", 0),
        ("de", "5. fünf", 0),
        ("de", "Eine von fünf Personen genas.", 1),
        ("de", "Ein Hund von vielen.", 0),
        ("de", "Jeder Fünfte erlitt einen Rückfall.", 1),
        ("de", "Jede dritte Frau ist betroffen.", 1),
        (
            "de",
            "Nehmen Sie jede zweite Woche Urlaub. Jeder kann helfen.",
            0,
        ),
        ("de", "Die Hälfte besserte sich.", 1),
        ("de", "Es verdoppelt das Risiko.", 1),
        ("de", "Geöffnet von 9 bis 17 Uhr. Um 10 Uhr.", 0),
        (
            "de",
            "2019 wurde es zugelassen. In den 1990er Jahren nicht.",
            0,
        ),
        ("de", "2019 Menschen nahmen teil.", 1),
        ("de", "Es kostet 500 Euro. Für alle ab 18 Jahren.", 0),
        ("es", "La mitad mejoró.", 1),
        ("es", "Nueve de cada diez mejoraron.", 1),
        ("es", "Duplica el riesgo.", 1),
        (
            "es",
            "Abierto de 9 a 17. Venga a las 10. En 2019 se aprobó.",
            0,
        ),
        ("es", "Cuesta 500 euros. Para mayores de 18 años.", 0),
        ("fr", "La moitié va mieux.", 1),
        ("fr", "Neuf médecins sur dix sont d’accord.", 1),
        ("fr", "Cela double le risque.", 1),
        ("fr", "Ouvert de 9 h à 17 h. Venez à 10 h, ou à 10h30.", 0),
        ("fr", "En 2019, rien. Cela coûte 500 €. Dès 18 ans.", 0),
        ("ar", "في عام 2019 تمت الموافقة. الساعة 10.", 0),
        (
            "es",
            "Una de cada cinco mejoró. El 3 de mayo de 2025 empezó.",
            1,
        ),
        ("es", "Llame al 717 003 717.", 0),
        (
            "fr",
            "Une personne sur cinq va mieux. Le 3 mai 2025, rien.",
            1,
        ),
        ("fr", "Une personne sur le toit. Appelez le 3114.", 0),
    ] {
        let mut file = changed(ENGLISH, "introduction/0", json!(words));
        file["lang"] = json!(lang);
        let mut found = concerns(&file, Check::Figures);
        found.retain(|concern| concern.path == "introduction[0]");
        assert_eq!(found.len(), expected, "{words}: {found:?}");
    }
}

#[test]
fn a_header_of_a_table_needs_no_citation() {
    check_none(
        Check::Figures,
        ENGLISH,
        "treatment-resistant-depression/body/3/table/header/0",
        json!("Ketamine 0.1 mg/kg"),
    );
}

#[test]
fn a_concern_is_at_its_number() {
    let words = "Many felt better: it was 64%.";
    let file = changed(ENGLISH, "introduction/0", json!(words));
    let found = concerns(&file, Check::Figures);
    let bytes: Vec<usize> = found.iter().map(|concern| concern.byte).collect();
    assert_eq!(bytes, [words.find("64").unwrap()]);
}

#[test]
fn names_and_parts_of_the_article_are_no_figures() {
    for words in [
        "KARMA-Dep 2 found no difference, nor did TRANSFORM-3.",
        "We use four grades.",
        "Three different things are called ketamine therapy.",
        "In one trial it did not.",
        "COVID-19, vitamin B12, DSM 5 and type 2 diabetes are names.",
        "The two trials agree.",
        "Call 116 123 or 999, or go to step 2.",
        "In the first two weeks, rest.",
        "Call 0800 111 0 111. Dial 1-800-273-8255.",
        "Text 85258 at any time. Text HOME to 741741.",
        "Ketamine acts on the 5-HT2A receptor.",
        "On 3 May 2025 we met. On May 3, 2025, we met.",
        "This is 24/7 care. See page 12. Version 2.0 is out.",
        "2. Rest. Then sleep.",
        "Write &#39; for it.",
        "Open from 9 to 5. Open Monday to Friday, 9–5. Open daily from 8:30 to 17:00.",
        "Come at 10 a.m. Lunch is at 12 o’clock. We meet from 9 to 11 a.m. or at 2pm.",
        "In 2019 it was approved. A 2019 review said so. It ran from 2010 to 2015.",
        "In the 1990s it was rare. The law (2019) is new. Between 2010 and 2015, it grew.",
        "Phase 3 trials were done. Stage 4 patients can come.",
        "You must be 18 or older. It is for people aged 18 to 65. It is for adults aged 65 and older.",
        "It costs $500. A visit is £20, or 30 euros, or 500 €.",
        "Come every second week. Every third day, rest.",
        "One of the trials is small. Wait half an hour, or half a day. It is one.",
    ] {
        check_none(Check::Figures, ENGLISH, "rapid-relief/body/0", json!(words));
    }
}

//! Sentences as good health pages have them, in which nothing is wrong.

use honesty::Options;
use serde_json::json;

use crate::published::found;

const ENGLISH: &[&str] = &[
    "Asthma is a common lung condition that affects people of all ages and often starts in childhood.",
    "There’s currently no cure, but there are simple treatments that can help.",
    "It is better to ask your pharmacist. A better diet may help, and better sleep too.",
    "Your two kidneys filter your blood. The brain has two halves.",
    "Take one tablet with food. Do not take a double dose.",
    "Call 999 or go to A&E if your lips turn blue. Call 116 123 to talk.",
    "Type 2 diabetes is a different disease from type 1. Omega-3 is in fish. Vitamin D3 and COVID-19.",
    "The vaccine protects you. It works by teaching your immune system.",
    "Reset the inhaler before use. It has a harder, stronger case.",
    "She thought about suicide, and called a friend. He attempted suicide and is glad that he survived.",
    "A lethal dose is not known. “Miracle cure” is what sellers say.",
    "The two trials agree. Both groups improved. The first three months are the hardest.",
    "In the chart, step 4 is the last. Some people feel worse at first, and better later.",
];

const SPANISH: &[&str] = &[
    "El asma es una enfermedad frecuente. No tiene cura, pero hay tratamientos que ayudan a controlarla.",
    "Es mejor consultar a su farmacéutico. Dormir mejor puede ayudar.",
    "La vacuna reduce el riesgo de enfermar. La inhalación alivia los síntomas.",
    "Los dos riñones filtran la sangre. La diabetes tipo 2 es frecuente. Un hombre sano.",
    "Pensó en el suicidio y llamó a una amiga. Sobrevivió a un intento de suicidio.",
    "Llame al 112 si no puede respirar.",
];

const GERMAN: &[&str] = &[
    "Asthma ist häufig. Es ist besser als nichts, und Heilung gibt es nicht.",
    "Die zwei Nieren filtern das Blut. Typ 2 ist häufiger als Typ 1. Rufen Sie die 112.",
    "Sie dachte an Suizid und rief eine Freundin an. Er hat einen Suizidversuch überlebt.",
];

const FRENCH: &[&str] = &[
    "L’asthme est une maladie fréquente. Il n’y a pas de remède, mais des traitements aident.",
    "Les deux reins filtrent le sang. Le diabète de type 2 est fréquent. Appelez le 15 ou le 112.",
    "Elle pensait au suicide et a appelé une amie. Il a survécu à une tentative de suicide.",
];

#[test]
fn good_sentences_are_left_alone() {
    for (lang, sentences) in [
        ("en", ENGLISH),
        ("es", SPANISH),
        ("de", GERMAN),
        ("fr", FRENCH),
    ] {
        let file = json!({
            "format": 1, "id": "a", "lang": lang, "title": "A", "description": "B", "author": { "name": "C" },
            "nextReview": "2027-05-27",
            "sections": [{ "id": "s", "title": "S", "keyMessage": "K", "body": sentences }],
            "help": [{ "region": "GB", "name": "Samaritans", "call": "116 123" }, { "region": "FR", "name": "SAMU", "call": "15" }],
        });
        let concerns = found(&file, &Options::default()).concerns;
        assert_eq!(concerns, [], "{lang}");
    }
}

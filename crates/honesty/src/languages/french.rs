use super::advice::{ALARM, CHANCE, FOUND, HARMS, METHOD, PRAISE};
use super::lists::Language;

/// The unsafe words are those of the
/// programme Papageno for journalists (<https://papageno-suicide.com/>) and of the WHO's resource
/// for media professionals.
pub(super) const FRENCH: Language = Language {
    code: "fr",
    moderate: &["probablement", "sans doute"],
    low: &[
        "pourrait",
        "pourraient",
        "peut être",
        "il se peut",
        "il est possible",
    ],
    very_low: &[
        "ne savons pas",
        "ne sait pas",
        "ignore",
        "ignorons",
        "inconnu",
        "incertain",
        "pas clair",
    ],
    claims: &[
        "guérit",
        "soulage",
        "prévient",
        "améliore",
        "réduit",
        "élimine",
        "garantit",
        "restaure",
    ],
    denials: &["ne", "n", "pas", "jamais", "aucun", "aucune", "sans", "ni"],
    joints: &[", mais ", ", et "],
    promises: &[
        (
            &[
                "révolutionnaire",
                "révolutionnaires",
                "percée",
                "sans précédent",
            ],
            FOUND,
        ),
        (
            &[
                "extraordinaire",
                "impressionnant",
                "impressionnante",
                "incroyable",
                "miracle",
                "miraculeux",
                "prometteur",
                "prometteuse",
                "spectaculaire",
            ],
            PRAISE,
        ),
        (
            &[
                "sans effets secondaires",
                "sans effet secondaire",
                "sans risque",
                "totalement sûr",
                "inoffensif",
                "inoffensive",
            ],
            HARMS,
        ),
        (
            &[
                "garanti",
                "garantie",
                "cliniquement prouvé",
                "scientifiquement prouvé",
            ],
            CHANCE,
        ),
    ],
    comparatives: &[
        "plus efficace",
        "moins efficace",
        "plus sûr",
        "plus sûre",
        "plus rapide",
        "plus probable",
        "moins probable",
        "meilleurs résultats",
        "deux fois plus",
    ],
    comparators: &[
        "que",
        "qu",
        "par rapport",
        "comparé",
        "comparée",
        "comparaison",
        "contre",
        "placebo",
    ],
    suicide: &["suicid"],
    unsafe_words: &[
        (
            &[
                "commettre un suicide",
                "commis un suicide",
                "commet un suicide",
                "commettre le suicide",
            ],
            "“Commettre” is the word for crimes: write “mort par suicide” or “s’est suicidé”.",
        ),
        (
            &[
                "suicide réussi",
                "suicide raté",
                "suicide manqué",
                "tentative réussie",
                "tentative ratée",
                "tentative de suicide réussie",
                "tentative de suicide ratée",
                "tentative de suicide échouée",
            ],
            "No death is a success: write “mort par suicide” or “a survécu à une tentative”.",
        ),
        (
            &[
                "vague de suicides",
                "épidémie de suicides",
                "épidémie de suicide",
            ],
            ALARM,
        ),
        (
            &[
                "lettre d adieu",
                "dose mortelle",
                "dose létale",
                "méthode de suicide",
                "méthodes de suicide",
                "s est pendu",
                "s est pendue",
            ],
            METHOD,
        ),
    ],
    numbers: &[
        "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "vingt", "trente", "cent", "mille",
    ],
    definite: &["ces", "des", "les"],
    counted: &[
        "adultes",
        "ans",
        "doses",
        "essais",
        "études",
        "heures",
        "jours",
        "minutes",
        "mois",
        "patients",
        "personnes",
        "points",
        "semaines",
        "années",
    ],
    dialled: &["appelez", "au", "composez", "le", "ou"],
    numbered: &[
        "chapitre", "classe", "figure", "phase", "stade", "tableau", "type", "grade",
    ],
};

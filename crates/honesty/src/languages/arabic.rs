use super::advice::{ALARM, CHANCE, FOUND};
use super::lists::Language;

/// The unsafe words are those of the WHO's resource for media professionals. Claims and
/// comparisons are not listed: Arabic verbs come in too many forms for a list of words.
pub(super) const ARABIC: Language = Language {
    code: "ar",
    moderate: &["الأرجح", "والأرجح"],
    low: &["قد", "وقد", "ربما"],
    very_low: &["لا نعرف", "غير معروف"],
    claims: &[],
    denials: &["لا", "لم", "لن", "ليس", "ليست", "بدون", "دون"],
    joints: &["، لكن ", "، ولكن "],
    promises: &[
        (
            &[
                "معجزة",
                "معجزات",
                "سحري",
                "سحرية",
                "ثوري",
                "ثورية",
                "مذهل",
                "مذهلة",
            ],
            FOUND,
        ),
        (
            &[
                "مضمون",
                "مضمونة",
                "نضمن",
                "بلا آثار جانبية",
                "بدون آثار جانبية",
                "آمن تماما",
                "آمنة تماما",
            ],
            CHANCE,
        ),
    ],
    comparatives: &[],
    comparators: &[],
    suicide: &["انتحار"],
    unsafe_words: &[
        (
            &[
                "ارتكب الانتحار",
                "ارتكاب الانتحار",
                "يرتكب الانتحار",
                "ارتكبت الانتحار",
            ],
            "“ارتكب” is the word for crimes: write “مات بالانتحار”.",
        ),
        (
            &[
                "انتحار ناجح",
                "انتحار فاشل",
                "محاولة انتحار فاشلة",
                "محاولة انتحار ناجحة",
                "محاولة فاشلة للانتحار",
            ],
            "No death is a success: write “مات بالانتحار” or “نجا من محاولة انتحار”.",
        ),
        (&["وباء الانتحار", "موجة انتحار", "وباء انتحار"], ALARM),
    ],
    numbers: &[],
    definite: &[],
    counted: &[],
    dialled: &["اتصل", "بالرقم", "على", "أو"],
    numbered: &["النوع", "المرحلة"],
};

//! Modern Standard Arabic. Controls are named by nouns, which address women and men alike.

use article::{CertaintyLevel, Date};

use crate::{failure::Failure, state::Setting};

use super::{
    number::{Marks, decimal, whole},
    words::Words,
};

/// Western digits, with point and comma. CLDR has them for some Arab countries (the Emirates, Libya) and Arabic-Indic
/// digits for others (Egypt, Bahrain). Everybody reads the Western ones, most health and news sites use them, and
/// phone numbers and citations on the same page contain them anyway.
const MARKS: Marks = Marks {
    decimal: ".",
    group: ",",
    grouped_from: 1000,
};

/// The words in Arabic.
pub(super) static ARABIC: Words = Words {
    lang: "ar",

    loading: "جارٍ تحميل المقال…",
    still_loading: "ما زال التحميل جاريًا…",
    progress: "تقدّم التحميل",

    try_again: "إعادة المحاولة",
    for_owner: "للقائمين على الموقع",
    failure,
    and_more: |count| {
        let lines = Counted {
            one: "بند آخر",
            two: "بندان آخران",
            few: "بنود أخرى",
            many: "بندًا آخر",
            hundreds: "بند آخر",
        };
        format!("وعلى الأقل: {}.", lines.with(count as u64))
    },

    in_crisis: "في أزمة؟",
    all_help_lines: "كل خطوط المساعدة",
    help_title: "خطوط المساعدة",
    help_advice: "عند احتمال الإقدام على تنفيذ أفكار انتحارية، يُرجى الاتصال بخدمات الطوارئ الآن. \
                  والخطوط أدناه متاحة لكل من يمر بضائقة.",
    call: |number| format!("الاتصال بالرقم {}", left_to_right(number)),
    send_text: |number| format!("إرسال رسالة نصية إلى {}", left_to_right(number)),
    website: "الموقع الإلكتروني",
    region,
    // Arabic does not abbreviate names of countries.
    short_region: |_| None,

    contents: "المحتويات",
    help: "خطوط المساعدة",
    shortcuts: "روابط سريعة",
    skip: "الانتقال إلى المقال",
    show_all: "إظهار كل الأقسام",
    hide_all: "إخفاء كل الأقسام",

    by: "بقلم",
    published_by: "الناشر:",
    published: |date| format!("نُشر في {date}"),
    updated: |date| format!("حُدِّث في {date}"),
    not_reviewed: "لم يراجعه مختص سريري بعد",
    reviewed,
    next_review: |date| format!("المراجعة القادمة في موعد أقصاه {date}"),
    reading_time: |count| format!("زمن القراءة: {}", minutes(count)),
    date,

    often_said: "يُقال كثيرًا:",
    certainty: |level| match level {
        CertaintyLevel::High => "يقين مرتفع",
        CertaintyLevel::Moderate => "يقين متوسط",
        CertaintyLevel::Low => "يقين منخفض",
        CertaintyLevel::VeryLow => "يقين منخفض جدًا",
    },
    certainty_meaning: |level| match level {
        CertaintyLevel::High => "هذا صحيح",
        CertaintyLevel::Moderate => "الأرجح أن هذا صحيح",
        CertaintyLevel::Low => "قد يكون هذا صحيحًا",
        CertaintyLevel::VeryLow => "لا نعرف هل هذا صحيح",
    },
    our_reading: "قراءتنا للأدلة",
    why_this_sure: "السبب:",
    details: "التفاصيل",
    limits: "الحدود:",
    sources_here: "مصادر هذا القسم:",

    questions_title: "أسئلة للمختص المعالج",
    appointment_title: "للموعد الطبي",
    appointment_advice: "يمكن طباعة هذه الصفحة وأخذها إلى الموعد.",
    make_sheet: "إعداد ورقة بأهم النقاط",
    key_messages: "الرسائل الأساسية",
    own_note: "ملاحظتي",
    own_note_stays: "تبقى في هذه الصفحة فقط وتزول عند إغلاقها.",
    print_sheet: "طباعة الورقة",
    save_sheet: "حفظ الورقة",
    sheet_is_empty: "لا شيء في الورقة بعد. يلزم اختيار بند أو كتابة ملاحظة.",
    glossary_title: "شرح الكلمات",
    references_title: "المراجع",
    cited_at: "العودة إلى النص:",
    back_to_citation: |number, occurrence| {
        format!("العودة إلى موضع ذكر المصدر {number}، الموضع {occurrence}")
    },
    source: "المصدر:",
    decimal: |number| decimal(number, &MARKS),
    with_unit: |number, unit| format!("{number}{unit}"),
    interval: |low, high| format!("من {low} إلى {high}"),
    chart_group: "المجموعة",
    chart_value: "النتيجة",
    page_address: |address| format!("هذه الصفحة على الويب: {}", left_to_right(address)),
    newer_shown: "حُدِّث المقال للتو إلى نسخة الموقع.",
    kept_shown: "هذه هي النسخة المحفوظة على جهازك.",
    older_refused: "أرسل الموقع نسخة أقدم، فبقيت هذه النسخة.",
    not_checked: "تعذّر التحقق من وجود نسخة أحدث.",
    keep: "حفظ هذا المقال على هذا الجهاز",
    forget: "إزالة هذا المقال من الجهاز",
    keep_meaning: "يُفتح بعدها من دون اتصال. ولا يُحفظ شيء إلا بطلب منك.",
    keep_changing: "لحظة من فضلك…",
    kept: "المقال محفوظ على هذا الجهاز ويُفتح من دون اتصال.",
    keep_failed: "تعذّر حفظ المقال. لا شيء منه محفوظ على هذا الجهاز.",
    forgotten: "لم يعد شيء منه محفوظًا على هذا الجهاز.",
    to_top: "العودة إلى أعلى الصفحة",
    close: "إغلاق",
    copy_link: "نسخ الرابط إلى",
    link_copied: "نُسخ الرابط",
    link_in_address: "الرابط الآن في شريط العنوان",
    pass_on: "مشاركة",
    find: "بحث",
    find_label: "البحث في هذا المقال",
    find_count,
    find_next: "النتيجة التالية",
    find_previous: "النتيجة السابقة",
    settings_title: "إعدادات القراءة",
    setting: |setting| match setting {
        Setting::Theme => (
            "الألوان",
            &["كما في هذا الجهاز", "فاتحة", "داكنة", "عالية التباين"],
        ),
        Setting::Size => (
            "حجم النص",
            &["أصغر", "عادي", "أكبر قليلًا", "كبير", "كبير جدًا"],
        ),
        Setting::Spacing => ("التباعد", &["عادي", "واسع"]),
        Setting::Sections => ("عند كل زيارة", &["الأقسام كما نُشرت", "كل الأقسام مفتوحة"]),
        Setting::Key => ("المفتاح /", &["يفتح البحث", "لا يفعل شيئًا"]),
        Setting::Place => (
            "موضع التوقف عن القراءة",
            &["حتى إغلاق علامة التبويب", "يُحفظ على هذا الجهاز"],
        ),
    },
    forget_settings: "إزالة إعداداتي",
    settings_not_stored: "لا شيء منها محفوظ.",
    settings_stored: "محفوظة على هذا الجهاز فقط.",
    settings_for_now: "لهذه الزيارة فقط: هذا المتصفح لا يحفظ شيئًا.",
    short_version: |count| format!("النسخة المختصرة ({})", minutes(count)),
    whole_section: "قراءة القسم كاملًا",
    resume: |title| format!("المتابعة من موضع التوقف: {title}"),
    panel: "مصدر أو شرح",
    in_the_list: "العرض في القائمة",
    certainty_title: "مدى ثقتنا",
    certainty_advice: "تقول كل رسالة أساسية إلى أي حد يمكن الوثوق بالدراسات التي وراءها. والكلمات الأربع هي كلمات GRADE، وهو \
                       نظام تستخدمه هيئات صحية كثيرة. أما التقدير فهو قراءتنا نحن للأدلة.",
    certainty_explained: |level| match level {
        CertaintyLevel::High => {
            "نقول إن الأمر صحيح. الدراسات الجيدة متفقة، ومن المستبعد جدًا أن تغيّر دراسات أخرى الجواب."
        }
        CertaintyLevel::Moderate => {
            "نقول إن الأرجح أن الأمر صحيح. الغالب أن يثبت الجواب، لكن دراسة جديدة جيدة قد تغيّره."
        }
        CertaintyLevel::Low => {
            "نقول إن الأمر قد يكون صحيحًا. الدراسات قليلة أو صغيرة أو ضعيفة، والأرجح أن تغيّر دراسات أخرى الجواب."
        }
        CertaintyLevel::VeryLow => "لا نعرف هل الأمر صحيح. وتكاد أي دراسة جديدة جيدة تغيّر الجواب.",
    },
    cite_title: "الاستشهاد بهذه الصفحة",
    cite_as_bibtex: "بصيغة BibTeX",
    cite_as_ris: "بصيغة RIS لبرامج إدارة المراجع",
    chart_interval: "المجال",
    chart_note: "ملاحظة",
    chart_data: "الأرقام نفسها في جدول",
    chart_bar: |label, note, value, interval| {
        let note = note.map(|note| format!("، {note}")).unwrap_or_default();
        let interval = interval.map(|interval| format!(" ({interval})"));
        format!("{label}{note}: {value}{}.", interval.unwrap_or_default())
    },
    chart_difference: |label, by, unit| match unit {
        "%" => format!("{label}: أعلى بمقدار {by} من النقاط المئوية."),
        unit => format!("{label}: أعلى بمقدار {by}{unit}."),
    },
    chart_ends: |(highest, most), (lowest, least)| {
        format!("الأعلى: {highest}، {most}. الأدنى: {lowest}، {least}.")
    },
    chart_equal: "الأرقام متساوية.",
    copy_text: "نسخ",
    text_copied: "تم النسخ",
    copy_failed: "تعذّر النسخ. يمكن تحديد النص بدلًا من ذلك",
    listen: "استماع",
    read_aloud: "القراءة بصوت مسموع",
    pause: "إيقاف مؤقت",
    next_part: "القسم التالي",
    previous_part: "القسم السابق",
    speed: "السرعة",
    voice: "الصوت",
    not_advice: "تقدّم هذه الصفحة معلومات لا نصيحة طبية، ولا تغني عن الحديث مع مختص يعرف حالتك الصحية.",
};

fn minutes(count: u32) -> String {
    let minute = Counted {
        one: "دقيقة واحدة",
        two: "دقيقتان",
        few: "دقائق",
        many: "دقيقة",
        hundreds: "دقيقة",
    };
    minute.with(count.into())
}

fn find_count(at: Option<usize>, count: usize) -> String {
    let matches = Counted {
        one: "نتيجة واحدة",
        two: "نتيجتان",
        few: "نتائج",
        many: "نتيجة",
        hundreds: "نتيجة",
    };
    let count = count as u64;
    match (at, count) {
        (_, 0) => "لا توجد نتائج".into(),
        (Some(at), count) => format!(
            "{} من {}",
            whole(at as u64 + 1, &MARKS),
            whole(count, &MARKS)
        ),
        (None, count) => matches.with(count),
    }
}

/// A noun in the forms that agree with numbers.
/// <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html#ar>
struct Counted {
    /// For 1, without a digit.
    one: &'static str,
    /// For 2, without a digit.
    two: &'static str,
    /// After 3 to 10.
    few: &'static str,
    /// After 11 to 99.
    many: &'static str,
    /// After round hundreds, and one or two more than those.
    hundreds: &'static str,
}

impl Counted {
    /// The number with its noun. Above a hundred, the last two digits choose the form.
    fn with(&self, count: u64) -> String {
        let noun = match (count, count % 100) {
            (1, _) => return self.one.into(),
            (2, _) => return self.two.into(),
            (_, 3..=10) => self.few,
            (_, 11..=99) => self.many,
            _ => self.hundreds,
        };
        format!("{} {noun}", whole(count, &MARKS))
    }
}

/// Isolates left-to-right text within a right-to-left line (LEFT-TO-RIGHT ISOLATE).
/// <https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates>
fn left_to_right(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

fn failure(failure: Failure) -> (&'static str, String) {
    match failure {
        Failure::Unreachable => (
            "تعذّر جلب المقال",
            "قد يكون الاتصال منقطعًا. ستُعاد المحاولة تلقائيًا عند عودته.".into(),
        ),
        Failure::TimedOut(seconds) => {
            let second = Counted {
                one: "ثانية واحدة",
                two: "ثانيتين",
                few: "ثوانٍ",
                many: "ثانية",
                hundreds: "ثانية",
            };
            let time = second.with(seconds.into());
            ("تأخر وصول المقال", format!("لم يصل شيء منذ {time}."))
        }
        Failure::Status(status) => http_status(status),
        Failure::WebPage => (
            "في هذا العنوان صفحة ويب وليس مقالًا",
            "الأرجح أن الملف ليس في المكان الذي يذكره الموقع.".into(),
        ),
        Failure::OtherOrigin => (
            "لا تعرض هذه الصفحة إلا مقالات موقعها",
            "العنوان المحدد لها يعود إلى موقع آخر.".into(),
        ),
        Failure::Damaged => (
            "ملف المقال تالف",
            "على القائمين على هذا الموقع إصلاحه.".into(),
        ),
        Failure::Invalid => (
            "في هذا المقال أخطاء ولا يمكن عرضه",
            "على القائمين على هذا الموقع تصحيحها.".into(),
        ),
        Failure::NewerFormat { found, known } => (
            "يحتاج هذا المقال إلى إصدار أحدث من هذه الصفحة",
            format!("كُتب المقال بالصيغة {found}، وهذه الصفحة تقرأ الصيغة {known}."),
        ),
        Failure::TooLarge => ("المقال أكبر من أن يُعرض", "أُوقف قبل أن يجمّد الصفحة.".into()),
        Failure::TooDeep => (
            "مستويات المقال المتداخلة أكثر من أن تُعرض",
            "أُوقف قبل أن يجمّد الصفحة.".into(),
        ),
    }
}

fn http_status(status: u16) -> (&'static str, String) {
    let (heading, meaning) = match status {
        403 => ("هذا المقال غير متاح للقراء", "ممنوع"),
        404 => ("لا يوجد مقال في هذا العنوان", "غير موجود"),
        410 => ("لم يعد في هذا العنوان مقال", "أُزيل"),
        429 => ("الموقع مشغول", "طلبات كثيرة جدًا"),
        500 => ("في الموقع خلل", "خطأ داخلي في الخادم"),
        502 => ("في الموقع خلل", "بوابة معطلة"),
        503 => ("الموقع مشغول أو قيد الصيانة", "الخدمة غير متاحة"),
        504 => ("تأخر رد الموقع", "انتهت مهلة البوابة"),
        _ => {
            return (
                "لم يرسل الموقع المقال",
                format!("أجاب الموقع بالرمز {status}."),
            );
        }
    };
    (heading, format!("أجاب الموقع بالرمز {status} ({meaning})."))
}

fn reviewed(by: Option<&str>, on: Option<String>) -> String {
    // A name has its own direction (FIRST STRONG ISOLATE).
    let name = by.map(|name| format!("\u{2068}{name}\u{2069}"));
    match (name, on) {
        (Some(name), Some(date)) => format!("راجعه {name}، {date}"),
        (Some(name), None) => format!("راجعه {name}"),
        (None, Some(date)) => format!("آخر مراجعة: {date}"),
        (None, None) => ARABIC.not_reviewed.into(),
    }
}

/// The month names that most Arab countries know, not those of the Levant or the Maghreb.
fn date(date: Date) -> String {
    let month = match date.month() {
        1 => "يناير",
        2 => "فبراير",
        3 => "مارس",
        4 => "أبريل",
        5 => "مايو",
        6 => "يونيو",
        7 => "يوليو",
        8 => "أغسطس",
        9 => "سبتمبر",
        10 => "أكتوبر",
        11 => "نوفمبر",
        _ => "ديسمبر",
    };
    format!("{} {month} {}", date.day(), date.year())
}

fn region(code: &str) -> Option<&'static str> {
    Some(match code {
        "US" => "الولايات المتحدة",
        "CA" => "كندا",
        "GB" => "المملكة المتحدة",
        "IE" => "أيرلندا",
        "ES" => "إسبانيا",
        "EG" => "مصر",
        "LB" => "لبنان",
        "EU" => "الاتحاد الأوروبي",
        "AU" => "أستراليا",
        "NZ" => "نيوزيلندا",
        "001" => "في أي مكان آخر",
        _ => return None,
    })
}

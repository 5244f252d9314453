//! Spanish. Addresses readers as "usted", and as rarely as possible, as health services do.

use article::{CertaintyLevel, Date};

use crate::{failure::Failure, state::Setting};

use super::{
    number::{Marks, decimal, whole},
    words::Words,
};

/// The words for this tag, which begins with `es`.
pub(super) fn spanish(tag: &str) -> &'static Words {
    let names = |code: &&str| {
        tag.split('-')
            .any(|subtag| subtag.eq_ignore_ascii_case(code))
    };
    if WITH_POINT.iter().any(names) {
        &SPANISH_WITH_POINT
    } else {
        &SPANISH
    }
}

/// Regions that write a decimal point. All others write a comma; the Academies accept both.
/// Source: CLDR, `decimal` of `es` and its regions.
const WITH_POINT: [&str; 12] = [
    "419", "CU", "DO", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "SV", "US",
];

/// Groups start at five digits and are separated by a space, which nobody mistakes for a decimal mark.
/// Source: Real Academia Española, Ortografía de la lengua española, 2010.
const MARKS: Marks = Marks {
    decimal: ",",
    group: "\u{202f}",
    grouped_from: 10_000,
};

static SPANISH: Words = WORDS;

static SPANISH_WITH_POINT: Words = Words {
    decimal: |number| {
        let marks = Marks {
            decimal: ".",
            ..MARKS
        };
        decimal(number, &marks)
    },
    ..WORDS
};

const WORDS: Words = Words {
    lang: "es",

    loading: "Cargando el artículo…",
    still_loading: "Todavía se está cargando…",
    progress: "Progreso de la carga",

    try_again: "Intentar de nuevo",
    for_owner: "Para quien mantiene el sitio",
    failure,
    and_more: |count| format!("Y al menos {} más.", whole(count as u64, &MARKS)),

    in_crisis: "¿En crisis?",
    all_help_lines: "Todas las líneas de ayuda",
    help_title: "Líneas de ayuda",
    help_advice: "Si cree que podría actuar según sus pensamientos suicidas, contacte ahora con los servicios de \
                  emergencia. Las líneas que siguen están para cualquier persona que lo esté pasando mal.",
    call: |number| format!("Llamar al {number}"),
    send_text: |number| format!("Enviar un SMS al {number}"),
    website: "Sitio web",
    region,
    short_region,

    contents: "Contenido",
    help: "Líneas de ayuda",
    shortcuts: "Atajos",
    skip: "Ir al artículo",
    show_all: "Mostrar todas las secciones",
    hide_all: "Ocultar todas las secciones",

    by: "Por",
    published_by: "Publicado por",
    published: |date| format!("Publicado el {date}"),
    updated: |date| format!("Actualizado el {date}"),
    not_reviewed: "Aún sin revisión de un profesional clínico",
    reviewed,
    next_review: |date| format!("Próxima revisión: a más tardar el {date}"),
    reading_time: |minutes| match minutes {
        1 => "1 minuto de lectura".into(),
        minutes => format!("{} minutos de lectura", whole(minutes.into(), &MARKS)),
    },
    date,

    often_said: "Se suele decir:",
    certainty: |level| match level {
        CertaintyLevel::High => "Certeza alta",
        CertaintyLevel::Moderate => "Certeza moderada",
        CertaintyLevel::Low => "Certeza baja",
        CertaintyLevel::VeryLow => "Certeza muy baja",
    },
    certainty_meaning: |level| match level {
        CertaintyLevel::High => "es así",
        CertaintyLevel::Moderate => "probablemente es así",
        CertaintyLevel::Low => "puede que sea así",
        CertaintyLevel::VeryLow => "no sabemos si es así",
    },
    our_reading: "nuestra lectura de las pruebas",
    why_this_sure: "Por qué:",
    details: "Detalles",
    limits: "Límites:",
    sources_here: "Fuentes de esta sección:",

    questions_title: "Preguntas para llevar a la consulta",
    appointment_title: "Para la consulta",
    appointment_advice: "Esta página se puede imprimir y llevar a la consulta.",
    make_sheet: "Preparar una hoja con lo que le importa",
    key_messages: "Mensajes clave",
    own_note: "Mi nota",
    own_note_stays: "Se queda solo en esta página y desaparece al cerrarla.",
    print_sheet: "Imprimir la hoja",
    save_sheet: "Guardar la hoja",
    sheet_is_empty: "La hoja está vacía. Marque algo o escriba una nota.",
    glossary_title: "Palabras explicadas",
    references_title: "Referencias",
    cited_at: "Volver al texto:",
    back_to_citation: |number, occurrence| {
        format!("Volver a la cita {occurrence} de la fuente {number}")
    },
    source: "Fuente:",
    decimal: |number| decimal(number, &MARKS),
    // The same source, page 590.
    with_unit: |number, unit| match unit {
        "%" => format!("{number}\u{a0}%"),
        unit => format!("{number}{unit}"),
    },
    interval: |low, high| format!("de {low} a {high}"),
    chart_group: "Grupo",
    chart_value: "Resultado",
    page_address: |address| format!("Esta página en la web: {address}"),
    newer_shown: "Se acaba de actualizar a la versión del sitio.",
    kept_shown: "Esta es la copia guardada en su dispositivo.",
    older_refused: "El sitio envió una versión más antigua; se mantiene esta.",
    not_checked: "No se pudo comprobar si hay una versión más reciente.",
    keep: "Guardar este artículo en este dispositivo",
    forget: "Borrar este artículo del dispositivo",
    keep_meaning: "Así se abre sin conexión. No se guarda nada si no se pide.",
    keep_changing: "Un momento…",
    kept: "Está guardado en este dispositivo y se abre sin conexión.",
    keep_failed: "No se pudo guardar. No queda nada de él en este dispositivo.",
    forgotten: "Ya no queda nada de él en este dispositivo.",
    to_top: "Volver al principio",
    close: "Cerrar",
    copy_link: "Copiar el enlace a",
    link_copied: "Enlace copiado",
    link_in_address: "El enlace está ahora en la barra de direcciones",
    pass_on: "Compartir",
    find: "Buscar",
    find_label: "Buscar en este artículo",
    find_count: |at, count| match (at, count) {
        (_, 0) => "Ninguna coincidencia".into(),
        (Some(at), count) => format!(
            "{} de {}",
            whole(at as u64 + 1, &MARKS),
            whole(count as u64, &MARKS)
        ),
        (None, 1) => "1 coincidencia".into(),
        (None, count) => format!("{} coincidencias", whole(count as u64, &MARKS)),
    },
    find_next: "Coincidencia siguiente",
    find_previous: "Coincidencia anterior",
    settings_title: "Ajustes de lectura",
    setting: |setting| match setting {
        Setting::Theme => (
            "Colores",
            &[
                "Los de este dispositivo",
                "Claros",
                "Oscuros",
                "De alto contraste",
            ],
        ),
        Setting::Size => (
            "Tamaño del texto",
            &[
                "Más pequeño",
                "Normal",
                "Algo más grande",
                "Grande",
                "Muy grande",
            ],
        ),
        Setting::Spacing => ("Espaciado", &["Normal", "Amplio"]),
        Setting::Sections => (
            "En cada visita",
            &[
                "Secciones como las prevé el artículo",
                "Todas las secciones abiertas",
            ],
        ),
        Setting::Key => ("La tecla /", &["Abre la búsqueda", "No hace nada"]),
        Setting::Place => (
            "El lugar donde se deja la lectura",
            &[
                "Hasta cerrar esta pestaña",
                "Se recuerda en este dispositivo",
            ],
        ),
    },
    forget_settings: "Borrar mis ajustes",
    settings_not_stored: "Ninguno está guardado.",
    settings_stored: "Guardados solo en este dispositivo.",
    settings_for_now: "Solo para esta visita: este navegador no guarda nada.",
    short_version: |minutes| match minutes {
        1 => "Versión breve (1 minuto)".into(),
        minutes => format!("Versión breve ({} minutos)", whole(minutes.into(), &MARKS)),
    },
    whole_section: "Leer la sección completa",
    resume: |title| format!("Seguir donde se dejó la lectura: {title}"),
    panel: "Fuente o explicación",
    in_the_list: "Ver en la lista",
    certainty_title: "Qué tan seguros estamos",
    certainty_advice: "Cada mensaje clave valorado dice hasta dónde se puede confiar en los estudios que lo respaldan. Las cuatro \
                       palabras son las de GRADE, un sistema que usan muchas instituciones de salud. La valoración es \
                       nuestra propia lectura de las pruebas.",
    certainty_explained: |level| match level {
        CertaintyLevel::High => {
            "decimos que algo es así. Los buenos estudios coinciden y es muy poco probable que otros cambien la respuesta."
        }
        CertaintyLevel::Moderate => {
            "decimos que algo probablemente es así. Es probable que la respuesta se mantenga, pero un buen estudio nuevo podría cambiarla."
        }
        CertaintyLevel::Low => {
            "decimos que puede que algo sea así. Los estudios son pocos, pequeños o débiles, y otros cambiarán probablemente la respuesta."
        }
        CertaintyLevel::VeryLow => {
            "no sabemos si algo es así. Casi cualquier buen estudio nuevo podría cambiar la respuesta."
        }
    },
    cite_title: "Citar esta página",
    cite_as_bibtex: "En formato BibTeX",
    cite_as_ris: "En formato RIS, para gestores de referencias",
    chart_interval: "Intervalo",
    chart_note: "Nota",
    chart_data: "Los mismos números en una tabla",
    chart_bar: |label, note, value, interval| {
        let note = note.map(|note| format!(", {note}")).unwrap_or_default();
        let interval = interval.map(|interval| format!(" ({interval})"));
        format!("{label}{note}: {value}{}.", interval.unwrap_or_default())
    },
    chart_difference: |label, by, unit| match (by, unit) {
        ("1", "%") => format!("{label}: más alto en 1 punto porcentual."),
        (by, "%") => format!("{label}: más alto en {by} puntos porcentuales."),
        (by, unit) => format!("{label}: más alto en {by}{unit}."),
    },
    chart_ends: |(highest, most), (lowest, least)| {
        format!("El más alto: {highest}, {most}. El más bajo: {lowest}, {least}.")
    },
    chart_equal: "Los números son iguales.",
    copy_text: "Copiar",
    text_copied: "Copiado",
    copy_failed: "No se pudo copiar. Seleccione el texto",
    listen: "Escuchar",
    read_aloud: "Leer en voz alta",
    pause: "Pausa",
    next_part: "Sección siguiente",
    previous_part: "Sección anterior",
    speed: "Velocidad",
    voice: "Voz",
    not_advice: "Esta página ofrece información, no consejo médico. No sustituye una conversación con alguien que conozca su salud.",
};

fn failure(failure: Failure) -> (&'static str, String) {
    match failure {
        Failure::Unreachable => (
            "No se pudo cargar el artículo",
            "Puede que no haya conexión. Se volverá a intentar en cuanto la haya.".into(),
        ),
        Failure::TimedOut(seconds) => (
            "El artículo tarda demasiado",
            format!("No ha llegado nada en {seconds} segundos."),
        ),
        Failure::Status(status) => http_status(status),
        Failure::WebPage => (
            "En esta dirección hay una página web, no un artículo",
            "Es probable que el archivo no esté donde indica el sitio.".into(),
        ),
        Failure::OtherOrigin => (
            "Esta página solo muestra artículos de su propio sitio",
            "La dirección indicada es de otro sitio.".into(),
        ),
        Failure::Damaged => (
            "El archivo del artículo está dañado",
            "Lo debe arreglar quien mantiene este sitio.".into(),
        ),
        Failure::Invalid => (
            "Este artículo tiene errores y no se puede mostrar",
            "Los debe corregir quien mantiene este sitio.".into(),
        ),
        Failure::NewerFormat { found, known } => (
            "Este artículo necesita una versión más reciente de esta página",
            format!("Está escrito en el formato {found}. Esta página lee el formato {known}."),
        ),
        Failure::TooLarge => (
            "El artículo es demasiado grande para mostrarlo",
            "La carga se detuvo antes de que bloqueara la página.".into(),
        ),
        Failure::TooDeep => (
            "El artículo tiene demasiados niveles para mostrarlo",
            "La carga se detuvo antes de que bloqueara la página.".into(),
        ),
    }
}

fn http_status(status: u16) -> (&'static str, String) {
    let (heading, meaning) = match status {
        403 => ("Este artículo no es público", "acceso prohibido"),
        404 => ("No hay ningún artículo en esta dirección", "no encontrado"),
        410 => ("Ya no hay ningún artículo en esta dirección", "retirado"),
        429 => ("El sitio está ocupado", "demasiadas peticiones"),
        500 => ("El sitio tiene un fallo", "error interno del servidor"),
        502 => ("El sitio tiene un fallo", "pasarela incorrecta"),
        503 => (
            "El sitio está ocupado o en mantenimiento",
            "servicio no disponible",
        ),
        504 => ("El sitio tarda demasiado", "pasarela sin respuesta"),
        _ => {
            return (
                "El sitio no envió el artículo",
                format!("El sitio respondió {status}."),
            );
        }
    };
    (heading, format!("El sitio respondió {status} ({meaning})."))
}

fn reviewed(by: Option<&str>, on: Option<String>) -> String {
    match (by, on) {
        (Some(name), Some(date)) => format!("Revisado por {name}, {date}"),
        (Some(name), None) => format!("Revisado por {name}"),
        (None, Some(date)) => format!("Última revisión: {date}"),
        (None, None) => WORDS.not_reviewed.into(),
    }
}

fn date(date: Date) -> String {
    let month = match date.month() {
        1 => "enero",
        2 => "febrero",
        3 => "marzo",
        4 => "abril",
        5 => "mayo",
        6 => "junio",
        7 => "julio",
        8 => "agosto",
        9 => "septiembre",
        10 => "octubre",
        11 => "noviembre",
        _ => "diciembre",
    };
    format!("{} de {month} de {}", date.day(), date.year())
}

fn region(code: &str) -> Option<&'static str> {
    Some(match code {
        "US" => "Estados Unidos",
        "CA" => "Canadá",
        "GB" => "Reino Unido",
        "IE" => "Irlanda",
        "ES" => "España",
        "MX" => "México",
        "AR" => "Argentina",
        "CO" => "Colombia",
        "PE" => "Perú",
        "CL" => "Chile",
        "EU" => "Unión Europea",
        "AU" => "Australia",
        "NZ" => "Nueva Zelanda",
        "001" => "En cualquier otro lugar",
        _ => return None,
    })
}

fn short_region(code: &str) -> Option<&'static str> {
    Some(match code {
        "US" => "EE.\u{a0}UU.",
        "EU" => "UE",
        _ => return None,
    })
}

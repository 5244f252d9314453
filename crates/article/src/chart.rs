use crate::id::Id;
use crate::json::Json;
use crate::line::Line;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::text::{Citation, Text};
use crate::wire::{Record, Wire, record};

record! {
    /// A bar chart.
    pub struct Chart {
        /// Its id on the page; if left out, it is made from its place: `<section>_chart_<n>`.
        "id" given_id: optional Id,
        /// The title.
        "title" title: required Text,
        /// The unit of the values, for example "%".
        "unit" unit: required Line,
        /// The value at the end of the scale, which starts at 0.
        "max" max: required Scale,
        /// The bars.
        "bars" bars: required Vec<Bar>,
        /// What the chart shows.
        "caption" caption: optional Text,
        /// The reference that the values come from. It is shown and numbered after the caption.
        "source" source: optional Citation,
    }
    derived {
        /// Its id on the page, given or derived.
        id: String,
    }
}

impl Record for Chart {
    fn check(&mut self, reader: &mut Reader) {
        self.id = reader.ids.next_chart();
        if let Some(given) = &self.given_id {
            reader.claim(given.as_str());
        }
        let max = self.max();
        // A scale that could not be read was reported there.
        if max <= 0.0 {
            return;
        }
        for (index, bar) in self.bars.iter().enumerate() {
            reader.at("bars", |reader| {
                reader.at(index, |reader| bar.check_scale(max, reader));
            });
        }
    }
}

impl Chart {
    /// Its id on the page.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The title.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// The unit of the values.
    pub fn unit(&self) -> &str {
        self.unit.as_str()
    }

    /// The value at the end of the scale, which starts at 0; greater than 0.
    pub fn max(&self) -> f64 {
        self.max.0
    }

    /// The bars; at least one.
    pub fn bars(&self) -> &[Bar] {
        &self.bars
    }

    /// The reference that the values come from.
    pub fn source(&self) -> Option<&Citation> {
        self.source.as_ref()
    }

    /// What the chart shows.
    pub fn caption(&self) -> Option<&Text> {
        self.caption.as_ref()
    }
}

/// The end of a scale that starts at 0.
#[derive(Debug, Clone, PartialEq, Default)]
struct Scale(f64);

impl Wire for Scale {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let is_number = matches!(json, Json::Number(_));
        let end = f64::read(json, reader);
        if is_number && end <= 0.0 {
            reader.problem(ProblemKind::NotPositive);
        }
        Self(end)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "number", "exclusiveMinimum": 0 })
    }
}

record! {
    /// One bar of a chart.
    pub struct Bar {
        /// What the bar stands for.
        "label" label: required Line,
        /// Its value, from 0 to the chart's max.
        "value" value: required f64,
        /// The lower end of the uncertainty interval; needs high.
        "low" low: optional f64,
        /// The upper end of the uncertainty interval; needs low.
        "high" high: optional f64,
        /// A few words about the value, for example "n = 47".
        "note" note: optional Line,
    }
}

impl Record for Bar {
    fn check(&mut self, reader: &mut Reader) {
        match (self.low, self.high) {
            (Some(low), Some(high)) if low > self.value || self.value > high => {
                reader.problem(ProblemKind::IntervalOutOfOrder);
            }
            (Some(_), None) | (None, Some(_)) => reader.problem(ProblemKind::HalfInterval),
            _ => {}
        }
    }
}

impl Bar {
    /// What the bar stands for.
    pub fn label(&self) -> &str {
        self.label.as_str()
    }

    /// Its value, from 0 to the chart's max.
    pub fn value(&self) -> f64 {
        self.value
    }

    /// The uncertainty interval: low ≤ value ≤ high.
    pub fn interval(&self) -> Option<(f64, f64)> {
        self.low.zip(self.high)
    }

    /// A few words about the value.
    pub fn note(&self) -> Option<&str> {
        self.note.as_ref().map(Line::as_str)
    }

    fn check_scale(&self, max: f64, reader: &mut Reader) {
        let values = [
            ("value", Some(self.value)),
            ("low", self.low),
            ("high", self.high),
        ];
        for (name, value) in values {
            if value.is_some_and(|value| !(0.0..=max).contains(&value)) {
                reader.at(name, |reader| {
                    reader.problem(ProblemKind::OffTheScale);
                });
            }
        }
    }
}

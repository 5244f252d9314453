use crate::decimal::Decimal;
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
        /// The unit of the values, for example "%" or "mg".
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
        let max = &self.max.0;
        // A scale that could not be read was reported there.
        if max.is_zero() {
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
    pub fn max(&self) -> &Decimal {
        &self.max.0
    }

    /// The bars; at least one.
    pub fn bars(&self) -> &[Bar] {
        &self.bars
    }

    /// The bars by group, in the order in which each group is first named. Those without a group
    /// are together as well.
    pub fn groups(&self) -> Vec<BarGroup<'_>> {
        let mut groups: Vec<BarGroup<'_>> = Vec::new();
        for bar in &self.bars {
            let label = bar.group.as_ref().map(Line::as_str);
            match groups.iter_mut().find(|group| group.label == label) {
                Some(group) => group.bars.push(bar),
                None => groups.push(BarGroup {
                    label,
                    bars: vec![bar],
                }),
            }
        }
        groups
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

/// Bars to be compared with each other.
#[derive(Debug, Clone)]
pub struct BarGroup<'a> {
    /// What they have in common, such as a trial.
    pub label: Option<&'a str>,
    /// The bars; at least one.
    pub bars: Vec<&'a Bar>,
}

/// The end of a scale that starts at 0.
#[derive(Debug, Clone, PartialEq, Default)]
struct Scale(Decimal);

impl Wire for Scale {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let end = Decimal::read(json, reader);
        if end.is_read() && end.is_zero() {
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
        /// The label of the bars that belong together, for example those of one trial.
        "group" group: optional Line,
        /// What the bar stands for.
        "label" label: required Line,
        /// Whether the others of its group are compared with this bar, for example a placebo.
        "comparator" comparator: default bool,
        /// Its value, from 0 to the chart's max. It is shown with all its digits, at most 20.
        "value" value: required Decimal,
        /// The lower end of the uncertainty interval; needs high.
        "low" low: optional Decimal,
        /// The upper end of the uncertainty interval; needs low.
        "high" high: optional Decimal,
        /// A few words about the value, for example "n = 47".
        "note" note: optional Line,
    }
}

impl Record for Bar {
    fn check(&mut self, reader: &mut Reader) {
        match (&self.low, &self.high) {
            (Some(low), Some(high)) => {
                let numbers = [low, &self.value, high];
                // One that could not be read was reported there.
                let are_read = numbers.iter().all(|number| number.is_read());
                if are_read && !numbers.is_sorted() {
                    reader.problem(ProblemKind::IntervalOutOfOrder);
                }
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

    /// Whether the others of its group are compared with this bar.
    pub fn comparator(&self) -> bool {
        self.comparator
    }

    /// Its value, from 0 to the chart's max.
    pub fn value(&self) -> &Decimal {
        &self.value
    }

    /// The uncertainty interval: low ≤ value ≤ high.
    pub fn interval(&self) -> Option<(&Decimal, &Decimal)> {
        self.low.as_ref().zip(self.high.as_ref())
    }

    /// A few words about the value.
    pub fn note(&self) -> Option<&str> {
        self.note.as_ref().map(Line::as_str)
    }

    fn check_scale(&self, max: &Decimal, reader: &mut Reader) {
        let values = [
            ("value", Some(&self.value)),
            ("low", self.low.as_ref()),
            ("high", self.high.as_ref()),
        ];
        for (name, value) in values {
            if value.is_some_and(|value| value > max) {
                reader.at(name, |reader| {
                    reader.problem(ProblemKind::OffTheScale);
                });
            }
        }
    }
}

/// The words of one language. Phrases are in lower case, without punctuation.
pub(crate) struct Language {
    /// Its code (BCP 47).
    pub(crate) code: &'static str,
    /// How it says that something is probably so: the verb of moderate certainty.
    pub(crate) moderate: &'static [&'static str],
    /// How it says that something may be so: the verb of low certainty.
    pub(crate) low: &'static [&'static str],
    /// How it says that we do not know: the verb of very low certainty.
    pub(crate) very_low: &'static [&'static str],
    /// How it says that there is no proof, or that it is not known: low certainty or very low.
    pub(crate) doubts: &'static [&'static str],
    /// Words for what is known. With one of `weak` in the same text, they are a doubt too.
    pub(crate) evidence: &'static [&'static str],
    /// How it says that what is known is little.
    pub(crate) weak: &'static [&'static str],
    /// Words that make a question or a condition of a clause.
    pub(crate) questions: &'static [&'static str],
    /// Words at the beginning of a sentence that tells the reader what to do, and claims nothing.
    pub(crate) instructions: &'static [&'static str],
    /// The verbs of low certainty that govern other verbs in their own form.
    pub(crate) modals: &'static [&'static str],
    /// Words after which one of `claims` is not governed by a modal verb: "it may help and improves sleep".
    pub(crate) links: &'static [&'static str],
    /// The same for one of `harmless`: "it may help people, which is safe".
    pub(crate) relatives: &'static [&'static str],
    /// Names that are one of the verbs of certainty in lower case, as they are written.
    pub(crate) names: &'static [&'static str],
    /// How it says as a fact that nothing is harmed.
    pub(crate) harmless: &'static [&'static str],
    /// Verbs that claim a benefit, in the form that states it as a fact.
    pub(crate) claims: &'static [&'static str],
    /// Words that turn a claim into its opposite.
    pub(crate) denials: &'static [&'static str],
    /// What separates two clauses that can each claim something, in addition to `;` and `:`.
    pub(crate) joints: &'static [&'static str],
    /// What begins a reason. That of a limit is often a harm: "because it makes them dizzy".
    pub(crate) reasons: &'static [&'static str],
    /// Words that promise more than any study can show, with what to write instead.
    pub(crate) promises: &'static [(&'static [&'static str], &'static str)],
    /// Terms of medicine and law that begin with such a word and promise nothing.
    pub(crate) technical: &'static [&'static str],
    /// Words that compare a treatment with something.
    pub(crate) comparatives: &'static [&'static str],
    /// Words that say what it is compared with.
    pub(crate) comparators: &'static [&'static str],
    /// Beginnings of the words for suicide.
    pub(crate) suicide: &'static [&'static str],
    /// Words for harming oneself. They count in the title and the claim of a section.
    pub(crate) self_harm: &'static [&'static str],
    /// Words for killing oneself. A text that has one speaks of suicide.
    pub(crate) killing: &'static [&'static str],
    /// Words that safe-messaging guidelines warn of, with what to write instead.
    pub(crate) unsafe_words: &'static [(&'static [&'static str], &'static str)],
    /// The same for words that are often about something else, such as "lethal dose". They count only beside a word for
    /// suicide.
    pub(crate) unsafe_beside: &'static [(&'static [&'static str], &'static str)],
    /// Numbers in words. They count as figures before one of `counted`.
    pub(crate) numbers: &'static [&'static str],
    /// The number one, which counts only as in "one in five".
    pub(crate) ones: &'static [&'static str],
    /// Parts of a whole that are always a figure.
    pub(crate) fractions: &'static [&'static str],
    /// What comes before one of `ordinals` in a figure: "every fifth".
    pub(crate) every: &'static [&'static str],
    /// Ordinal numbers in such a figure.
    pub(crate) ordinals: &'static [&'static str],
    /// What comes after them if they say when something happens: "every third day".
    pub(crate) periods: &'static [&'static str],
    /// Parts of a whole that are a figure before one of `counted`.
    pub(crate) portions: &'static [&'static str],
    /// Words before numbers of things already mentioned: "the two trials".
    pub(crate) definite: &'static [&'static str],
    /// What findings count. "Four grades" and "six benefits" are parts of the article.
    pub(crate) counted: &'static [&'static str],
    /// Words before a number that is dialled.
    pub(crate) dialled: &'static [&'static str],
    /// Words for dialling, which are before a number of any length.
    pub(crate) dial: &'static [&'static str],
    /// The months, as they are written in a date.
    pub(crate) months: &'static [&'static str],
    /// Words whose number is a name: "type 2 diabetes".
    pub(crate) numbered: &'static [&'static str],
    /// Words before a year. The empty word is the beginning of a sentence.
    pub(crate) years: &'static [&'static str],
    /// Words before and after a number that is a time of day, or the age at which somebody is admitted.
    pub(crate) everyday: &'static [(&'static str, &'static str)],
    /// Words of a sentence in which small numbers are the hours when something is open.
    pub(crate) opening: &'static [&'static str],
    /// Currencies, as they follow a price.
    pub(crate) money: &'static [&'static str],
    /// Words after a number that make it too large for a price.
    pub(crate) large: &'static [&'static str],
    /// Endings of the forms of a noun.
    pub(crate) endings: &'static [&'static str],
}

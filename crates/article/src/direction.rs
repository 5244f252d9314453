//! The direction of a language, by the script it is written in.
//!
//! Source: CLDR's likely subtags, aliases and script metadata, reduced to what runs from right to left.
//! `tests/direction.rs` compares every language, script and region with CLDR's own data, in ICU4X.
//! <https://github.com/unicode-org/cldr-json/tree/main/cldr-json/cldr-core>

use crate::wire::words;

words! {
    /// The direction of the article's text.
    pub enum Direction {
        /// Left to right.
        #[default]
        "ltr" Ltr,
        /// Right to left.
        "rtl" Rtl,
    }
}

impl Direction {
    /// The direction of a language tag: that of its script, or else of the script in which the language is usually
    /// written in the tag's region.
    pub fn of(tag: &str) -> Self {
        if is_right_to_left(&tag.to_ascii_lowercase()) {
            Self::Rtl
        } else {
            Self::Ltr
        }
    }
}

/// Takes a tag in lower case.
fn is_right_to_left(tag: &str) -> bool {
    // A single letter begins an extension, which says nothing about the script.
    let subtags = || tag.split('-').take_while(|subtag| subtag.len() > 1);
    let language = subtags().next().unwrap_or_default();
    if let Some(script) = subtags().skip(1).find(|subtag| is_script(subtag)) {
        return has(SCRIPTS, script);
    }
    let region = subtags().skip(1).find(|subtag| subtag.len() == 2);
    let is_otherwise_there =
        region.is_some_and(|region| has(OTHERWISE_THERE, &format!("{language}-{region}")));
    has(LANGUAGES, language) != is_otherwise_there
}

/// A variant of four characters begins with a digit.
/// <https://www.rfc-editor.org/rfc/rfc5646#section-2.1>
fn is_script(subtag: &str) -> bool {
    subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn has(list: &str, wanted: &str) -> bool {
    list.split(' ').any(|one| one == wanted)
}

/// Scripts that run from right to left, by their ISO 15924 codes. The codes of Nastaliq and of the Syriac hands, which
/// Unicode does not tell apart from Arabic and Syriac, are not in CLDR.
const SCRIPTS: &str = "\
    adlm arab aran armi avst chrs cprt elym gara hatr hebr hung khar lydi mand mani mend merc \
    mero narb nbat nkoo orkh ougr palm phli phlp phnx prti rohg samr sarb sidt sogd sogo syrc \
    syre syrj syrn thaa yezi";

/// Languages that are usually written in such a script, by all of their codes.
const LANGUAGES: &str = "\
    aao abh abv acm acq acw acx adf ae aeb aec aee aeq afb aib aii aij aiq ajp ajt aju amw apc \
    apd ar ara arb arc arq ars ary arz ask atn auj auz avd ave avl ayh ayl ayn ayp azb bal bcc \
    bdz bej bft bgn bgp bhe bhm bhn bjf bjm bqi brh brk bsh bsk chg cja ckb cld clh czk dcc def \
    deh dgl div dmk dml drw dv ecy esh fa fas fay faz fia fub gbz ggg gha ghr gig gjk gju glh \
    glk grr gwc gwf gwt gzi hac haz hbo he heb hkh hnd hno hoh hrt hrz hss huy isk itk iw jad \
    jat jbe jbn jdg ji jnd jog jpa jpr jrb jye kas kbu kby kcy kfm khw klj kmz kqd ks ktl kvx \
    kxp kzh lad lah lhs lki lrc lrk lrl lsa lsd lss luv luz mby mde mey mfa mfi mhj mid mki mnj \
    mve mvy myz mzb mzn nli nlm nqo ntz nyq oar obm odk omy oru ota otk oui pal pbt pbu per pes \
    pgd phl phn phr phv plk pmu pnb prc prd prs prx ps psh psi pst pus qxq rdb rhg rmt sam sbn \
    scl sd sdb sdf sdg sdh sds sgl sgr sgy shd shm shu shv siy siz skr smp smy snd sog sqo sqt \
    srh srz ssh sts swb syc syn syr tjo tks tmr tnf tov tra trg trm trw ug uig ur urd ush uzs \
    vaf vgr vmh wbk wne wni wsv xco xhe xka xkc xkj xkp xld xly xmn xmr xna xpr xsa xsd xvi ydd \
    ydg yhd yi yid yih yud zba zdj zrp zum";

/// Languages that are usually written in the other direction in a region.
const OTHERWISE_THERE: &str = "\
    az-iq az-ir aze-iq aze-ir azj-iq azj-ir ha-cm ha-sd hau-cm hau-sd kaz-af kaz-cn kaz-ir \
    kaz-mn kir-cn kk-af kk-cn kk-ir kk-mn kmr-iq kmr-ir kmr-lb ku-iq ku-ir ku-lb kur-iq kur-ir \
    kur-lb ky-cn may-cc mey-sn ms-cc msa-cc pa-pk pan-pk sd-in snd-in tg-pk tgk-pk ug-kz ug-mn \
    uig-kz uig-mn uz-af uzb-af uzn-af zsm-cc";

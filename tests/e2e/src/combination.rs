//! Where a row is run: in an engine, on a build, on a screen.

use std::fmt;

use crate::{engine::Engine, page::Screen, site::Build};

const BUILDS: [Build; 2] = [Build::Baked, Build::Unbaked];

/// An engine, a build and a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Combination {
    pub(crate) engine: Engine,
    pub(crate) build: Build,
    pub(crate) screen: Screen,
}

/// Which combinations a row is run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Combinations {
    All,
    /// A set that covers every pair.
    Pairwise,
}

impl Combination {
    /// Every combination of these engines and screens with both builds.
    pub(crate) fn all(engines: &[Engine], screens: &[Screen]) -> Vec<Self> {
        let mut all = Vec::new();
        for &engine in engines {
            for build in BUILDS {
                for &screen in screens {
                    all.push(Self {
                        engine,
                        build,
                        screen,
                    });
                }
            }
        }
        all
    }

    /// A smallest set that covers every pair of engine and build, engine and screen, and build and screen: six of the
    /// twelve combinations if nothing is restricted. The index picks one of several such sets, so that all
    /// combinations are used across rows.
    pub(crate) fn pairwise(engines: &[Engine], screens: &[Screen], index: usize) -> Vec<Self> {
        let mut chosen = Self::all(engines, screens);
        if engines.len() > 1 && screens.len() > 1 {
            // Each engine has a bit: where it is set, the baked page is on the wide screen and the unbaked one on the
            // phone, else the other way round. The bits must not all be equal, or one screen would never show
            // the baked page.
            let patterns = (1 << engines.len()) - 2;
            let pattern = 1 + index % patterns;
            chosen.retain(|one| {
                let place = engines.iter().position(|engine| *engine == one.engine);
                let bit = place.is_some_and(|place| pattern >> place & 1 == 1);
                let is_wide = one.screen == Screen::Wide;
                let is_baked = one.build == Build::Baked;
                (is_wide == bit) == is_baked
            });
        }
        chosen
    }
}

impl fmt::Display for Combination {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let build = match self.build {
            Build::Baked => "baked",
            Build::Unbaked => "unbaked",
            Build::Newer => "newer",
            Build::Heard => "heard",
        };
        let screen = match self.screen {
            Screen::Wide => "wide",
            Screen::Phone => "phone",
        };
        write!(formatter, "{}, {build}, {screen}", self.engine)
    }
}

#[cfg(test)]
mod tests {
    use super::{BUILDS, Combination};
    use crate::{engine::Engine, page::Screen};

    const SCREENS: &[Screen] = &[Screen::Wide, Screen::Phone];

    /// Every pair in any combination also occurs in a chosen one.
    fn check(engines: &[Engine], screens: &[Screen], index: usize, count: usize) {
        let chosen = Combination::pairwise(engines, screens, index);
        let context = format!("{engines:?}, {screens:?}, index {index}: {chosen:?}");
        assert_eq!(chosen.len(), count, "{context}");
        for one in Combination::all(engines, screens) {
            let has = |is_pair: &dyn Fn(&Combination) -> bool| chosen.iter().any(is_pair);
            assert!(
                has(&|other| other.engine == one.engine && other.build == one.build),
                "{context}"
            );
            assert!(
                has(&|other| other.engine == one.engine && other.screen == one.screen),
                "{context}"
            );
            assert!(
                has(&|other| other.build == one.build && other.screen == one.screen),
                "{context}"
            );
        }
    }

    #[test]
    fn every_pair_is_covered_whatever_the_index() {
        for index in 0..20 {
            check(Engine::ALL, SCREENS, index, 6);
            check(&[Engine::Chromium, Engine::Firefox], SCREENS, index, 4);
            check(&[Engine::Chromium], SCREENS, index, 4);
            for screen in SCREENS {
                check(Engine::ALL, &[*screen], index, 6);
                check(&[Engine::WebKit], &[*screen], index, 2);
            }
        }
    }

    #[test]
    fn six_rows_use_every_combination_equally_often() {
        let used: Vec<_> = (0..6)
            .flat_map(|index| Combination::pairwise(Engine::ALL, SCREENS, index))
            .collect();
        let all = Combination::all(Engine::ALL, SCREENS);
        assert_eq!(all.len(), Engine::ALL.len() * BUILDS.len() * SCREENS.len());
        for one in all {
            let count = used.iter().filter(|other| **other == one).count();
            assert_eq!(count, 3, "{one}");
        }
    }
}

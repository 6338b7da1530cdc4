//! What a file of the site is, which decides what it may do.

/// The kinds of files. What a kind may do stands in the methods, one `match` for each question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text only; also what files that are no pages get, and unknown addresses.
    Guidance,
    /// The plain check: text too, with a style sheet that shows its steps.
    Plain,
    /// Text with a frame that shows the check as other sites would.
    Preview,
    /// The check: its script, with the Wasm inside, stands in the page.
    Check,
    /// The app for those who have already asked, which stands in its page in the same way.
    Asked,
    /// The same check for frames on pages of other sites.
    Embed,
    /// The script for such pages, no page itself: it makes that frame.
    Embedder,
    /// The page that registers the worker, which one named policy lets it do.
    Offline,
    /// The one file, which loads nothing at all.
    OneFile,
    /// Rules and cases as JSON, no page: programs of other sites may read them.
    Data,
    /// The worker itself, no page: it fetches the site's own files and nothing else.
    Worker,
}

/// A program that runs in pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// The check.
    Check,
    /// The app for those who have already asked.
    Asked,
}

/// The hashes that a policy names, as [`crate::files::sha256`] writes them.
pub(crate) struct Hashes<'a> {
    /// That of the page's style sheet.
    pub(crate) style: &'a str,
    /// That of the script in the page, if it has one.
    pub(crate) script: &'a str,
}

impl Kind {
    /// The Content-Security-Policy, as a page's meta element carries it.
    ///
    /// Directives that only a header may carry are left out: browsers report them as errors.
    pub(crate) fn policy(self, hashes: &Hashes<'_>) -> String {
        let in_page =
            format!("script-src '{}' 'wasm-unsafe-eval'; worker-src 'none'", hashes.script);
        match self {
            Self::Guidance | Self::Plain | Self::Embedder | Self::Data => {
                policy("script-src 'none'", "'self'", "'none'", hashes.style)
            }
            Self::Preview => {
                let frame = "script-src 'none'; frame-src 'self'";
                policy(frame, "'self'", "'none'", hashes.style)
            }
            Self::Check | Self::Asked | Self::Embed => {
                policy(&in_page, "'self'", "'none'", hashes.style)
            }
            Self::Offline => {
                let script = "script-src 'self'; worker-src 'self'";
                policy(script, "'self'", "offline", hashes.style)
            }
            // Its icon stands in it.
            Self::OneFile => policy(&in_page, "data:", "'none'", hashes.style),
            Self::Worker => "default-src 'none'; connect-src 'self'; trusted-types 'none'; \
                             require-trusted-types-for 'script'"
                .to_owned(),
        }
    }

    /// Whether pages of other sites may show it in a frame.
    pub(crate) fn may_be_framed(self) -> bool {
        match self {
            Self::Embed => true,
            Self::Guidance
            | Self::Plain
            | Self::Preview
            | Self::Check
            | Self::Asked
            | Self::Embedder
            | Self::Offline
            | Self::OneFile
            | Self::Data
            | Self::Worker => false,
        }
    }

    /// Whether pages of other sites may load it, also those that load only what agrees to it.
    pub(crate) fn is_for_others(self) -> bool {
        match self {
            Self::Embed | Self::Embedder => true,
            Self::Guidance
            | Self::Plain
            | Self::Preview
            | Self::Check
            | Self::Asked
            | Self::Offline
            | Self::OneFile
            | Self::Data
            | Self::Worker => false,
        }
    }

    /// The program whose script stands in the page. The one file is given its script apart.
    pub(crate) fn program(self) -> Option<Program> {
        match self {
            Self::Check | Self::Embed => Some(Program::Check),
            Self::Asked => Some(Program::Asked),
            Self::Guidance
            | Self::Plain
            | Self::Preview
            | Self::Embedder
            | Self::Offline
            | Self::OneFile
            | Self::Data
            | Self::Worker => None,
        }
    }

    /// Whether pages of other sites may read it: data for their programs, and the script that they load,
    /// whose hash they then can check.
    pub(crate) fn is_open(self) -> bool {
        match self {
            Self::Data | Self::Embedder => true,
            Self::Guidance
            | Self::Plain
            | Self::Preview
            | Self::Check
            | Self::Asked
            | Self::Embed
            | Self::Offline
            | Self::OneFile
            | Self::Worker => false,
        }
    }
}

/// The policy of a page: none may connect anywhere.
fn policy(script: &str, images: &str, types: &str, style: &str) -> String {
    format!(
        "default-src 'none'; {script}; connect-src 'none'; style-src '{style}'; img-src {images}; \
         form-action 'none'; base-uri 'none'; trusted-types {types}; \
         require-trusted-types-for 'script'"
    )
}

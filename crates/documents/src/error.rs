use thiserror::Error;

/// Why a document could not be read. Each has a stable code ([`DocumentError::code`]).
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DocumentError {
    #[error("the file is empty")]
    Empty,
    #[error(
        "the file is of no kind that can be read: PDF, Word, text, JSON Resume, rendercv, Reactive Resume, LinkedIn ZIP; \
         save it as PDF or Word first"
    )]
    UnknownKind,
    #[error("the file is larger than {limit} bytes")]
    TooLarge { limit: usize },
    #[error("the file has {pages} pages, more than {limit}")]
    TooManyPages { pages: usize, limit: usize },
    #[error("the file unpacks to more than {limit} bytes")]
    UnpacksTooLarge { limit: u64 },
    #[error("the file is protected with a password")]
    Encrypted,
    #[error("the file holds pictures of pages and no text")]
    Scanned,
    #[error("the file is damaged: {what}")]
    Damaged { what: String },
    #[error("the text holds no posting")]
    NoPosting,
}

impl DocumentError {
    /// Stable code, by which the interface finds its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "document.empty",
            Self::UnknownKind => "document.unknown_kind",
            Self::TooLarge { .. } => "document.too_large",
            Self::TooManyPages { .. } => "document.too_many_pages",
            Self::UnpacksTooLarge { .. } => "document.unpacks_too_large",
            Self::Encrypted => "document.encrypted",
            Self::Scanned => "document.scanned",
            Self::Damaged { .. } => "document.damaged",
            Self::NoPosting => "document.no_posting",
        }
    }
}

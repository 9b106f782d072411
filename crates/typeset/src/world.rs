//! What a template can see: the sources that ship, the values, and the fonts that ship. No other file, no package, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _};

const FONTS: [&[u8]; 12] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-Italic.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
    include_bytes!("../fonts/SourceSerif4-Regular.ttf"),
    include_bytes!("../fonts/SourceSerif4-Italic.ttf"),
    include_bytes!("../fonts/SourceSerif4-SemiBold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Bold.ttf"),
    include_bytes!("../fonts/NotoSansCJK-Regular.otf"),
    include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
];

struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS
        .into_iter()
        .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
        .collect();
    Shared {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

/// One document to set: its main source, what that imports, and the files it reads.
pub(crate) struct World {
    main: Source,
    sources: Vec<Source>,
    files: Vec<(FileId, Bytes)>,
}

impl World {
    /// `main` may read "values.json" beside itself.
    pub(crate) fn new(main: Source, values: Vec<u8>) -> Self {
        Self {
            main,
            sources: Vec::new(),
            files: vec![(id("/values.json"), Bytes::new(values))],
        }
    }

    pub(crate) fn with_sources(mut self, sources: impl IntoIterator<Item = Source>) -> Self {
        self.sources.extend(sources);
        self
    }

    pub(crate) fn with_file(mut self, path: &'static str, bytes: Vec<u8>) -> Self {
        self.files.push((id(path), Bytes::new(bytes)));
        self
    }
}

/// Whether a shipped typeface has the character, or it is one that leaves no mark.
pub(crate) fn can_print(character: char) -> bool {
    let is_unmarked = character.is_control()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}');
    is_unmarked && character != '\u{200D}'
        || SHARED
            .fonts
            .iter()
            .any(|font| font.info().coverage.contains(character.into()))
}

/// A source under one of our own fixed paths, such as "/base.typ".
pub(crate) fn source(path: &'static str, text: impl Into<String>) -> Source {
    Source::new(id(path), text.into())
}

fn id(path: &'static str) -> FileId {
    match VirtualPath::new(path) {
        Ok(path) => FileId::new(RootedPath::new(VirtualRoot::Project, path)),
        Err(error) => unreachable!("{path} is a path: {error:?}"),
    }
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        std::iter::once(&self.main)
            .chain(&self.sources)
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files
            .iter()
            .find(|(own, _)| *own == id)
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// What a value of a file may be.
///
/// The readers ask for keys by these declarations, and the schemas for editors and the order of keys in the canonical
/// form are made from them, so that none can say what another does not.
indirect enum Form: Sendable {
  /// A text that is not empty.
  case text
  /// Lower-case letters, digits and hyphens.
  case slug
  /// A day.
  case day
  /// A day, a month or a year.
  case partialDay
  /// A day, or an instant with its offset.
  case moment
  /// A number and a unit: `3 months`.
  case period
  /// A SHA-256, as 64 digits and letters from a to f.
  case digest
  /// A whole number from zero to a most.
  case number(atMost: Int? = nil)
  /// The code of a place.
  case place
  /// The rule of a holiday: `march 8`, `easter - 2`.
  case holiday
  /// One of these words.
  case oneOf([String])
  /// A list of so many.
  case list(Form, atLeast: Int = 0, atMost: Int? = nil)
  /// A text in both languages of the project, and any others.
  case localText
  /// A proper name, in one language or more.
  case name
  /// A map of known keys.
  case map(any MapDescription)
  /// One of several.
  case either([Form])
  /// A text of an answer, which JSON always quotes.
  case string
  /// A whole number of an answer.
  case integer
  /// `null` in an answer.
  case nothing

  /// A word of a closed list.
  static func word<Word: Vocabulary>(_: Word.Type) -> Form { .oneOf(Word.allCases.map(\.rawValue)) }

  /// Words of a closed list.
  static func words<Word: Vocabulary>(_ list: Word.Type) -> Form { .list(.word(list)) }

  /// A fact of a closed list that may also be unknown.
  static func known<Word: Vocabulary>(_: Word.Type) -> Form {
    .oneOf(Word.allCases.map(\.rawValue) + unsaid.filter { Word(rawValue: $0) == nil })
  }

  /// What stands for a fact that nobody gave.
  static var unsaid: [String] { ["unknown", "declined"] }

  /// A day roughly, or a word that says that nobody knows it.
  static var knownDay: Form { .either([.partialDay, .oneOf(unsaid)]) }

  /// Texts.
  static var texts: Form { .list(.text) }

  /// One reading of the source, or several.
  static var verified: Form {
    .either([.map(VerificationKey.map), .list(.map(VerificationKey.map), atLeast: 1)])
  }

  /// Sources in conflict.
  static var disputed: Form { .list(.map(DisputeKey.map)) }

  /// Figures and addresses that are the same in every language, or a text in each.
  static var figures: Form { .either([.text, .localText]) }
}

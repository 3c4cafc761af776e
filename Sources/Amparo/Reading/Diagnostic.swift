/// Something wrong with a file, and where.
///
/// It is a fact first: the kind and its words. The sentence is made from a phrasebook.
public struct Diagnostic: Hashable, Sendable, Comparable {
  /// How bad it is.
  public enum Severity: String, Vocabulary {
    /// The file cannot be used as it is.
    case error
    /// The file can be used, and should be mended.
    case warning
  }

  /// What is wrong.
  public enum Kind: String, Vocabulary {
    case unreadable
    case yaml
    case unknownKey = "unknown_key"
    case missingKey = "missing_key"
    case unknownWord = "unknown_word"
    case notAMap = "not_a_map"
    case notAList = "not_a_list"
    case notText = "not_text"
    case emptyText = "empty_text"
    case notADay = "not_a_day"
    case notAPeriod = "not_a_period"
    case notANumber = "not_a_number"
    case notAPlace = "not_a_place"
    case notAnId = "not_an_id"
    case unknownPlatform = "unknown_platform"
    case missingLanguage = "missing_language"
    case noReference = "no_reference"
    case retiredReference = "retired_reference"
    case duplicateId = "duplicate_id"
    case wrongFileName = "wrong_file_name"
    case wrongSchema = "wrong_schema"
    case noReach = "no_reach"
    case oneSource = "one_source"
    case tooManySources = "too_many_sources"
    case endsBeforeStart = "ends_before_start"
    case emptyTest = "empty_test"
    case bannedWord = "banned_word"
    case caseCaption = "case_caption"
    case noRegime = "no_regime"
    case noScenario = "no_scenario"
    case noUrl = "no_url"
    case unread
  }

  /// The file, as the reader of the message knows it.
  public var file: String
  /// From one; zero where the whole file is meant.
  public var line: Int
  /// From one, in characters; zero where the whole file is meant.
  public var column: Int
  /// How bad it is.
  public var severity: Severity
  /// What is wrong.
  public var kind: Kind
  /// The user's word, or what is missing.
  public var word: String
  /// The nearest right spelling, or what was expected.
  public var expected: String?
  /// The way to it from the root, as `victim.location`; nil outside of a situation.
  public var path: String?

  /// Sorted as a reader goes through files.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.file, left.line, left.column, left.kind.rawValue, left.word)
      < (right.file, right.line, right.column, right.kind.rawValue, right.word)
  }
}

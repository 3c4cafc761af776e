extension Diagnostic {
  /// What is wrong. Each kind is a rule of the check, and belongs to one layer.
  public enum Kind: String, Vocabulary {
    case unreadable
    case yaml
    case notAMap = "not_a_map"
    case notAList = "not_a_list"
    case notText = "not_text"
    case emptyText = "empty_text"
    case missingKey = "missing_key"
    case missingLanguage = "missing_language"
    case wrongFileName = "wrong_file_name"
    case unknownFolder = "unknown_folder"
    case wrongSchema = "wrong_schema"

    case unknownKey = "unknown_key"
    case unknownWord = "unknown_word"
    case notADay = "not_a_day"
    case notAPeriod = "not_a_period"
    case notANumber = "not_a_number"
    case notAPlace = "not_a_place"
    case notAnId = "not_an_id"
    case notADigest = "not_a_digest"
    case unknownPlatform = "unknown_platform"
    case emptyTest = "empty_test"
    case missingPhrase = "missing_phrase"
    case unknownPhrase = "unknown_phrase"
    case otherValues = "other_values"

    case noReference = "no_reference"
    case retiredReference = "retired_reference"
    case duplicateId = "duplicate_id"
    case noReach = "no_reach"
    case noRegime = "no_regime"

    case endsBeforeStart = "ends_before_start"
    case startsBeforeEnacted = "starts_before_enacted"
    case noSuccessor = "no_successor"
    case repealedWithoutEnd = "repealed_without_end"
    case statusOutOfDate = "status_out_of_date"
    case readInFuture = "read_in_future"
    case textAfterReading = "text_after_reading"

    case oneSource = "one_source"
    case noUrl = "no_url"
    case unread
    case noOfficialHost = "no_official_host"
    case unofficialHost = "unofficial_host"
    case textBeforeAmendment = "text_before_amendment"
    case textChanged = "text_changed"
    case passageMissing = "passage_missing"
    case passageAmbiguous = "passage_ambiguous"
    case notCompared = "not_compared"

    case notAnAddress = "not_an_address"
    case notATelephone = "not_a_telephone"
    case foreignHost = "foreign_host"
    case foreignPrefix = "foreign_prefix"
    case privateMail = "private_mail"

    case bannedWord = "banned_word"
    case promise
    case caseCaption = "case_caption"
    case personsName = "persons_name"

    case noScenario = "no_scenario"

    case differentAnswer = "different_answer"
    case notRun = "not_run"

    /// The layer that it belongs to.
    public var layer: CheckLayer {
      switch self {
      case .unreadable, .yaml, .notAMap, .notAList, .notText, .emptyText, .missingKey,
        .missingLanguage, .wrongFileName, .unknownFolder, .wrongSchema:
        .form
      case .unknownKey, .unknownWord, .notADay, .notAPeriod, .notANumber, .notAPlace, .notAnId,
        .notADigest, .unknownPlatform, .emptyTest, .missingPhrase, .unknownPhrase, .otherValues:
        .vocabulary
      case .noReference, .retiredReference, .duplicateId, .noReach, .noRegime: .references
      case .endsBeforeStart, .startsBeforeEnacted, .noSuccessor, .repealedWithoutEnd,
        .statusOutOfDate, .readInFuture, .textAfterReading:
        .dates
      case .oneSource, .noUrl, .unread, .noOfficialHost, .unofficialHost, .textBeforeAmendment,
        .textChanged, .passageMissing, .passageAmbiguous, .notCompared:
        .sources
      case .notAnAddress, .notATelephone, .foreignHost, .foreignPrefix, .privateMail: .contacts
      case .bannedWord, .promise, .caseCaption, .personsName: .wording
      case .noScenario: .coverage
      case .differentAnswer, .notRun: .scenarios
      }
    }
  }
}

extension Diagnostic.Kind {
  /// How bad it is where nothing makes it worse or better: what can be right, for all that, is a warning.
  var usualSeverity: Diagnostic.Severity {
    switch self {
    case .oneSource, .noUrl, .unread, .noOfficialHost, .unofficialHost, .textBeforeAmendment,
      .noSuccessor, .statusOutOfDate, .textAfterReading, .foreignHost, .noScenario, .notRun,
      .missingPhrase, .unknownPhrase,
      .notCompared:
      .warning
    default: .error
    }
  }
}

/// What a rule of the check looks at.
public enum CheckLayer: String, Vocabulary {
  /// Whether a file can be read at all, and whether its maps, lists and texts stand where they must.
  case form
  /// Whether keys, words and values are those of the format.
  case vocabulary
  /// Whether what is named is there.
  case references
  /// Whether days can be as they are written.
  case dates
  /// Whether what was read is what a statement needs.
  case sources
  /// Whether an address or number can be that of its body.
  case contacts
  /// Whether the words are the house's, promise nothing and name nobody.
  case wording
  /// Whether every record is tried out by a scenario.
  case coverage
  /// Whether the answers are those that the scenarios expect.
  case scenarios
}

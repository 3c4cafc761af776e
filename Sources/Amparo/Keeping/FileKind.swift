/// The kinds of files that the data has, each with a schema for editors.
public enum FileKind: String, Vocabulary {
  case place
  case instrument
  case body
  case platform
  case calendar
  case scenario
  /// What the check knows beside the law.
  case keeping
  /// People and places: what coverage is measured against.
  case world
  /// Words and sentences in one language.
  case phrasebook
  /// What places are called in one language.
  case places

  /// The kind of the file at a path below the data; nil when no kind of file is there.
  public init?(path: some StringProtocol) {
    switch path.prefix(while: { $0 != "/" }) {
    case "jurisdictions": self = .place
    case "instruments": self = .instrument
    case "bodies": self = .body
    case "platforms": self = .platform
    case "calendars": self = .calendar
    case "scenarios": self = .scenario
    case "keeping": self = .keeping
    case "world": self = .world
    case "languages": self = path.hasSuffix(".places.yaml") ? .places : .phrasebook
    default: return nil
    }
  }

  /// The keys of the file's one map.
  var map: any MapDescription {
    switch self {
    case .place: PlaceKey.map
    case .instrument: InstrumentKey.map
    case .body: BodyKey.ofFile
    case .platform: PlatformKey.map
    case .calendar: CalendarKey.map
    case .scenario: ScenarioKey.map
    case .keeping: KeepingKey.map
    case .world: WorldKey.map
    case .phrasebook: PhraseMap.file
    case .places: PhraseMap.places
    }
  }
}

/// The maps of a phrasebook, whose keys are free.
struct PhraseMap: MapDescription {
  let name: String
  let members: [MapMember]
  let conditions: [MapCondition] = []
  let others: Form?

  private static let head = [
    MapMember(key: "schema", form: .oneOf(["1"]), isNeeded: .yes),
    MapMember(key: "language", form: .text, isNeeded: .yes),
  ]

  /// A file of words and sentences.
  static var file: PhraseMap {
    PhraseMap(name: "phrasebook", members: head, others: .map(PhraseGroup()))
  }

  /// A file of names of places: the first of several is the one that is printed.
  static var places: PhraseMap {
    let names = PhraseMap(
      name: "names", members: [], others: .either([.string, .list(.string, atLeast: 1)]))
    let place = MapMember(key: "place", form: .map(names), isNeeded: .yes)
    return PhraseMap(name: "places", members: head + [place], others: nil)
  }
}

/// A group of phrases, or of groups.
struct PhraseGroup: MapDescription {
  let name = "phrases"
  let members: [MapMember] = []
  let conditions: [MapCondition] = []
  var others: Form? { .either([.string, .map(PhraseGroup())]) }
}

/// A place as a source of law: a country, a part of one, or the Union.
public struct Jurisdiction: Hashable, Sendable {
  public var code: PlaceCode
  public var within: PlaceCode?
  /// The codes that one legal system spans, where it spans several.
  public var covers: [PlaceCode]
  public var parts: [PlaceCode]
  public var openParts: OpenParts
  public var name: LocalText
  public var languages: [LanguageCode]
  public var zone: String?
  public var emergency: Emergency?
  public var responsibility: Responsibility?
  public var members: [Membership]
  public var regimes: [RegimeEntry]
  public var deadlines: [DeadlineEntry]
  /// The ties of each track, by the track's position.
  public var reach: [[ReachRule]]
  public var forum: [ReachRule]
  public var choiceOfLaw: [ReachRule]
  public var bodies: [Body]
  public var laws: [Law]
  public var gaps: [LocalText]

  /// Which parts are opened when only the whole is known.
  public enum OpenParts: String, Vocabulary {
    case named
    case all
  }
}

/// The number to call when someone is in danger.
public struct Emergency: Hashable, Sendable {
  public var number: String
  public var source: Source
}

/// The age from which someone answers in criminal law.
public struct Responsibility: Hashable, Sendable {
  public var fromAge: Int
  public var source: Source
}

/// A place's time in a union or under a treaty.
public struct Membership: Hashable, Sendable {
  public var place: PlaceCode
  public var from: CivilDate?
  public var to: CivilDate?
}

/// A counting regime with where it stands.
public struct RegimeEntry: Hashable, Sendable {
  public var regime: CountingRegime
  public var note: LocalText?
  public var source: Source
}

/// An act of the Union or a treaty, which speaks for many places.
public struct Instrument: Hashable, Sendable {
  public var id: String
  public var place: PlaceCode
  public var title: String
  public var name: LocalText
  public var parties: [Membership]
  public var regimes: [RegimeEntry]
  public var deadlines: [DeadlineEntry]
  public var reach: [[ReachRule]]
  public var forum: [ReachRule]
  public var choiceOfLaw: [ReachRule]
  public var laws: [Law]
  public var gaps: [LocalText]
}

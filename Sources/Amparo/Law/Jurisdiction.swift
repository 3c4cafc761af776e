/// A place as a source of law: a country, a part of one, or the Union.
public struct Jurisdiction: Hashable, Sendable {
  /// The code.
  public var code: PlaceCode
  /// The country or union of legal systems that it is a part of.
  public var within: PlaceCode?
  /// The codes that one legal system spans, where it spans several.
  public var covers: [PlaceCode]
  /// The parts that have files.
  public var parts: [PlaceCode]
  /// Which parts are opened when only the whole is known.
  public var openParts: OpenParts
  /// The name, in its own languages and in others.
  public var name: LocalText
  /// The languages in which a report may be made.
  public var languages: [LanguageCode]
  /// The zone of the system's zone data.
  public var zone: String?
  /// The number to call in danger.
  public var emergency: Emergency?
  /// The age from which someone answers in criminal law.
  public var responsibility: Responsibility?
  /// For the Union: its members, with their days.
  public var members: [Membership]
  /// How days are counted, for which classes.
  public var regimes: [RegimeEntry]
  /// General rules that attach to the laws they govern.
  public var deadlines: [DeadlineEntry]
  /// The ties of each track, by the track's position.
  public var reach: [[ReachRule]]
  /// Which courts hear a civil claim.
  public var forum: [ReachRule]
  /// When they apply the law of this place.
  public var choiceOfLaw: [ReachRule]
  /// Whom to turn to.
  public var bodies: [Body]
  /// What the law says.
  public var laws: [Law]
  /// What the file does not describe.
  public var gaps: [LocalText]
  /// Those of the gaps that say for which conduct and which images.
  public var statedGaps: [StatedGap] = []
  /// What looks like a slip and is none, with the reason.
  public var intended: [Intention] = []

  /// Which parts are opened when only the whole is known.
  public enum OpenParts: String, Vocabulary {
    case named
    case all
  }
}

/// The number to call when someone is in danger.
public struct Emergency: Hashable, Sendable {
  /// The number.
  public var number: String
  /// Where this was read.
  public var source: Source
}

/// The age from which someone answers in criminal law.
public struct Responsibility: Hashable, Sendable {
  /// In whole years.
  public var fromAge: Int
  /// Where this was read.
  public var source: Source
}

/// A place's time in a union or under a treaty.
public struct Membership: Hashable, Sendable {
  /// The member or party.
  public var place: PlaceCode
  /// The first day; nil: not read.
  public var from: CivilDate?
  /// The first day on which it is no longer one; nil: it still is.
  public var to: CivilDate?
}

/// A counting regime with where it stands.
public struct RegimeEntry: Hashable, Sendable {
  /// The rules of counting.
  public var regime: CountingRegime
  /// What a reader should know besides.
  public var note: LocalText?
  /// Where this was read.
  public var source: Source
}

/// An act of the Union or a treaty, which speaks for many places.
public struct Instrument: Hashable, Sendable {
  /// The id: `eu-dsa`.
  public var id: String
  /// `EU` or `INT`.
  public var place: PlaceCode
  /// The official title.
  public var title: String
  /// The short name, in several languages.
  public var name: LocalText
  /// The places that it speaks for.
  public var parties: [Membership]
  /// How days are counted under the instrument.
  public var regimes: [RegimeEntry]
  /// General rules that attach to the laws they govern.
  public var deadlines: [DeadlineEntry]
  /// The ties of each track, by the track's position.
  public var reach: [[ReachRule]]
  /// Which courts hear a civil claim.
  public var forum: [ReachRule]
  /// When they apply this law.
  public var choiceOfLaw: [ReachRule]
  /// What the instrument says.
  public var laws: [Law]
  /// What the file does not describe.
  public var gaps: [LocalText]
  /// What looks like a slip and is none, with the reason.
  public var intended: [Intention] = []
}

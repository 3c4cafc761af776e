/// One provision, or a few that only work together: what it covers, what follows, and by when.
public struct Law: Hashable, Sendable {
  /// The full name: `es/disclosure-without-authorisation`.
  public var id: LawID
  /// The place whose law it is.
  public var place: PlaceCode
  /// The official title in its own language.
  public var title: String
  /// What it says in plain words.
  public var summary: LocalText
  public var track: Track
  public var specificity: Specificity
  public var status: Status
  public var binding: Binding
  public var enacted: CivilDate?
  /// When it applies; an open end is nil.
  public var inForce: InForce?
  public var covers: Scope
  public var result: ResultPlace
  public var penalty: Penalty?
  public var aggravated: [AggravatedPenalty]
  public var prosecution: Prosecution
  public var exOfficioIf: [GroundClause]
  public var toShow: [ElementToShow]
  public var exceptions: [ExceptionClause]
  /// The law's own ties, which replace those of its place; empty: the place's.
  public var reach: [ReachRule]
  public var forum: [ReachRule]
  public var choiceOfLaw: [ReachRule]
  public var remedies: [Remedy]
  public var protections: [Protection]
  public var owes: LocalText?
  public var noticeNeeds: [NoticeElement]
  public var reportTo: [String]
  public var relations: [LawRelation]
  public var deadlines: [DeadlineEntry]
  public var formerly: [String]
  /// What a reader should know besides.
  public var note: LocalText?
  public var source: Source
}

/// The full name of a law, body or platform: place or instrument, slash, slug.
public struct LawID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var description: String

  /// A full name as it stands.
  public init(_ text: String) { description = text }

  public static func < (left: LawID, right: LawID) -> Bool { left.description < right.description }
}

/// From when to when a provision is law. A provision with no start is in force for as far back as this data goes.
public struct InForce: Hashable, Sendable {
  public var from: CivilDate?
  /// The first day on which it is no longer law.
  public var to: CivilDate?
  public var source: Source?
}

/// What an offence is punished with.
public struct Penalty: Hashable, Sendable {
  /// How a fine stands to prison.
  public enum Fine: String, Vocabulary {
    case none
    case alternative
    case cumulative
    case only
  }

  public var min: PeriodLength?
  /// The longest deprivation of liberty; nil when there is none. Limitation is a function of it in many places.
  public var max: PeriodLength?
  /// Whether the maximum is for life.
  public var life: Trilean
  public var fine: Fine
  /// The amounts or units, in figures.
  public var says: LocalText?
  public var note: LocalText?
  public var cite: String?
}

/// A higher band where a scope holds.
public struct AggravatedPenalty: Hashable, Sendable {
  public var when: Scope
  public var min: PeriodLength?
  public var max: PeriodLength?
  public var says: LocalText?
  public var cite: String
}

/// A ground, and the cases it is for.
public struct GroundClause: Hashable, Sendable {
  public var ground: Ground
  /// The cases; nil where only an authority or a court can say.
  public var when: Scope?
  public var cite: String
}

/// Something that a court must find.
public struct ElementToShow: Hashable, Sendable {
  public var element: Element
  public var cite: String
}

/// Something that takes a case out of the law.
public struct ExceptionClause: Hashable, Sendable {
  /// What an exception does when its scope holds.
  public enum Effect: String, Vocabulary {
    case excludes
    case arguable
  }

  public var kind: ExceptionKind
  /// The cases; nil where a court weighs it, so that it is only printed.
  public var when: Scope?
  public var effect: Effect
  public var note: LocalText?
  public var cite: String
}

/// How the law stands to another.
public struct LawRelation: Hashable, Sendable {
  public var kind: RelationKind
  public var law: String
}

/// A deadline as the data has it: the rule, whom it governs, when it is there, and its source.
public struct DeadlineEntry: Hashable, Sendable {
  public var rule: DeadlineRule
  /// For a place's general rule: the laws that it governs.
  public var governs: Governs?
  /// The cases in which the deadline is there at all.
  public var when: Scope?
  /// The scopes of the rule's tolling entries, in their order; nil: always.
  public var tollingWhen: [Scope?]
  /// When the step is not needed.
  public var notNeededIf: [GroundClause]
  public var note: LocalText?
  public var source: Source
}

/// The laws that a general rule of a place attaches to.
public struct Governs: Hashable, Sendable {
  public var tracks: ValueSet<Track>
  public var prosecution: ValueSet<Prosecution>
  public var conduct: ValueSet<Conduct>
  public var laws: [String]
  public var notLaws: [String]
}

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
  /// The kind of proceedings that it opens.
  public var track: Track
  /// Whether it was made for this harm.
  public var specificity: Specificity
  /// Whether it is law today.
  public var status: Status
  /// Whom it binds.
  public var binding: Binding
  /// The day it was passed; nil: not read.
  public var enacted: CivilDate?
  /// When it applies; an open end is nil.
  public var inForce: InForce?
  /// The facts that it is about.
  public var covers: Scope
  /// Where the result happens that the offence requires.
  public var result: ResultPlace
  /// What an offence is punished with, before aggravation.
  public var penalty: Penalty?
  /// Higher bands, each with its cases.
  public var aggravated: [AggravatedPenalty]
  /// Who must ask before an offence is prosecuted.
  public var prosecution: Prosecution
  /// When it is prosecuted without a complaint after all.
  public var exOfficioIf: [GroundClause]
  /// What a court must find.
  public var toShow: [ElementToShow]
  /// What takes a case out.
  public var exceptions: [ExceptionClause]
  /// The law's own ties, which replace those of its place; empty: the place's.
  public var reach: [ReachRule]
  /// Its own rules of forum; empty: those of its place.
  public var forum: [ReachRule]
  /// Its own rules of choice of law; empty: those of its place.
  public var choiceOfLaw: [ReachRule]
  /// What it can bring.
  public var remedies: [Remedy]
  /// What shields the person who claims.
  public var protections: [Protection]
  /// What a host or an authority must do.
  public var owes: LocalText?
  /// What makes a notice valid.
  public var noticeNeeds: [NoticeElement]
  /// Ids of the bodies to turn to.
  public var reportTo: [String]
  /// How it stands to other laws.
  public var relations: [LawRelation]
  /// Its own clocks, before the general ones of its place.
  public var deadlines: [DeadlineEntry]
  /// Ids that it had before.
  public var formerly: [String]
  /// What looks like a slip and is none, with the reason.
  public var intended: [Intention] = []
  /// What a reader should know besides.
  public var note: LocalText?
  /// Where it stands and what was read.
  public var source: Source
}

/// The full name of a law, body or platform: place or instrument, slash, slug.
public struct LawID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as it is written.
  public var description: String

  /// A full name as it stands.
  public init(_ text: String) { description = text }

  /// Names in the order of their letters.
  public static func < (left: LawID, right: LawID) -> Bool { left.description < right.description }
}

/// From when to when a provision is law. A provision with no start is in force for as far back as this data goes.
public struct InForce: Hashable, Sendable {
  /// The first day on which it is law; nil: as far back as this data goes.
  public var from: CivilDate?
  /// The first day on which it is no longer law.
  public var to: CivilDate?
  /// Where commencement was read; nil: it was not.
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

  /// The least; nil: none is fixed.
  public var min: PeriodLength?
  /// The longest deprivation of liberty; nil when there is none. Limitation is a function of it in many places.
  public var max: PeriodLength?
  /// Whether the maximum is for life.
  public var life: Trilean
  /// How a fine stands to prison.
  public var fine: Fine
  /// The amounts or units, in figures.
  public var says: LocalText?
  /// What a reader should know besides.
  public var note: LocalText?
  /// Where the penalty stands.
  public var cite: String?
}

/// A higher band where a scope holds.
public struct AggravatedPenalty: Hashable, Sendable {
  /// The cases of the band.
  public var when: Scope
  /// The least; nil: as without aggravation.
  public var min: PeriodLength?
  /// The most; nil: as without aggravation.
  public var max: PeriodLength?
  /// The band in words or figures.
  public var says: LocalText?
  /// Where the higher band stands.
  public var cite: String
}

/// A ground, and the cases it is for.
public struct GroundClause: Hashable, Sendable {
  /// Why no complaint is needed, or the step falls away.
  public var ground: Ground
  /// The cases; nil where only an authority or a court can say.
  public var when: Scope?
  /// Where the ground stands.
  public var cite: String
}

/// Something that a court must find.
public struct ElementToShow: Hashable, Sendable {
  /// What must be found.
  public var element: Element
  /// Where the element stands.
  public var cite: String
}

/// Something that takes a case out of the law.
public struct ExceptionClause: Hashable, Sendable {
  /// What an exception does when its scope holds.
  public enum Effect: String, Vocabulary {
    case excludes
    case arguable
  }

  /// What sort of exception.
  public var kind: ExceptionKind
  /// The cases; nil where a court weighs it, so that it is only printed.
  public var when: Scope?
  /// What it does when its cases are met.
  public var effect: Effect
  /// What a reader should know besides.
  public var note: LocalText?
  /// Where the exception stands.
  public var cite: String
}

/// How the law stands to another.
public struct LawRelation: Hashable, Sendable {
  /// How they stand to each other.
  public var kind: RelationKind
  /// The full name of the other law.
  public var law: String
}

/// A deadline as the data has it: the rule, whom it governs, when it is there, and its source.
public struct DeadlineEntry: Hashable, Sendable {
  /// The clock.
  public var rule: DeadlineRule
  /// For a place's general rule: the laws that it governs.
  public var governs: Governs?
  /// The cases in which the deadline is there at all.
  public var when: Scope?
  /// The scopes of the rule's tolling entries, in their order; nil: always.
  public var tollingWhen: [Scope?]
  /// When the step is not needed.
  public var notNeededIf: [GroundClause]
  /// What a reader should know besides.
  public var note: LocalText?
  /// Where the deadline stands; two readings.
  public var source: Source
}

/// The laws that a general rule of a place attaches to.
public struct Governs: Hashable, Sendable {
  /// The tracks that it governs.
  public var tracks: ValueSet<Track>
  /// Who must ask before an offence is prosecuted.
  public var prosecution: ValueSet<Prosecution>
  /// The conduct whose laws it governs.
  public var conduct: ValueSet<Conduct>
  /// Names of the laws that it governs; empty: all of its tracks.
  public var laws: [String]
  /// Names of laws that it does not govern.
  public var notLaws: [String]
}

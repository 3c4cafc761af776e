/// What happened, as far as it is known: the facts that an answer is reckoned from.
///
/// Every situation starts from an intimate image of a real person, shared, threatened or made without that person's
/// consent. Nothing else is presumed. No fact is a name, an image or a link to one.
public struct Situation: Hashable, Sendable {
  /// The person depicted.
  public var victim = Victim()
  /// The person who shared, threatened or made the image.
  public var uploader = Uploader()
  /// Every place on the network where the image is or was.
  public var hosts: [Host] = []
  /// What was done.
  public var conduct: [Conduct]
  /// Whether the image is a recording, altered or made.
  public var image: Known<ImageKind>
  /// Who made it and how.
  public var origin: Known<Origin> = .unknown
  /// Who saw it.
  public var audience: Known<Audience> = .unknown
  /// Private, or once sold or published by the person.
  public var context: Known<ImageContext> = .unknown
  /// What it shows.
  public var depicts: Known<Depiction> = .unknown
  /// Who can tell whose image it is.
  public var identifiable: Known<Identifiability> = .unknown
  /// Whether it is still to be found.
  public var online: Known<OnlineState> = .unknown
  /// The days that clocks run from.
  public var dates = SituationDates()
  /// Valid notices sent to hosts.
  public var notices: [Notice] = []
  /// What has been done already.
  public var stepsDone: [StepDone] = []
  /// What the person wants, most wanted first.
  public var goals: [Goal] = []
  /// Who asks.
  public var asker: Known<Asker> = .unknown
  /// What reporting could turn against the person who asks.
  public var exposure: [Exposure] = []
  /// Where the uploader has been judged for this already.
  public var priorJudgment: Known<PlaceCode> = .unknown

  /// A situation of which only the conduct and the kind of image are known.
  public init(conduct: [Conduct] = [.disclosure], image: Known<ImageKind> = .unknown) {
    self.conduct = conduct
    self.image = image
  }
}

/// The person depicted, in facts only.
public struct Victim: Hashable, Sendable {
  /// Where the person is now.
  public var location: Known<PlaceCode> = .unknown
  /// Where the person was when it was done; taken to be `location` when not given.
  public var locationAtAct: Known<PlaceCode> = .unknown
  /// Where the person lives.
  public var residence: Known<PlaceCode> = .unknown
  /// Of which countries the person was a national at the act.
  public var nationality: Known<[PlaceCode]> = .unknown
  /// The age today.
  public var age: AgeRange = .unknown
  /// The age when the image was made.
  public var ageAtImage: AgeRange = .unknown
  /// Whether the person lives.
  public var life: Known<LifeState> = .unknown
  /// The day of death, when given.
  public var died: PartialDate?
  /// The person's standing where they live.
  public var status: Known<ResidenceStatus> = .unknown

  /// A person of whom nothing is known.
  public init() {}
}

/// The person who acted, in facts only.
public struct Uploader: Hashable, Sendable {
  /// Where the person was when acting, and is.
  public var location: Known<PlaceCode> = .unknown
  /// Where the person lives.
  public var residence: Known<PlaceCode> = .unknown
  /// Of which countries the person is a national.
  public var nationality: Known<[PlaceCode]> = .unknown
  /// Since when, where it was acquired after the act.
  public var nationalitySince: PartialDate?
  /// The age at the act.
  public var age: AgeRange = .unknown
  /// Whether anybody knows who it is.
  public var identity: Known<Identity> = .unknown
  /// What the person is to the victim.
  public var relation: Known<Relation> = .unknown
  /// The flag of the ship or aircraft aboard which the person acted; nil: aboard none.
  public var aboard: PlaceCode?

  /// A person of whom nothing is known.
  public init() {}
}

/// The days that clocks run from; each may be known to the day, the month or the year.
public struct SituationDates: Hashable, Sendable {
  /// First disclosed.
  public var disclosed: PartialDate?
  /// Last disclosed, where it went on or was repeated.
  public var lastDisclosed: PartialDate?
  /// When the victim learned of it.
  public var discovered: PartialDate?
  /// When the victim learned who did it.
  public var uploaderKnown: PartialDate?
  /// When it was threatened.
  public var threatened: PartialDate?
  /// When it was removed.
  public var removed: PartialDate?

  /// No day is known.
  public init() {}
}

/// A valid notice that was sent to a host.
public struct Notice: Hashable, Sendable {
  /// The platform's id or the domain.
  public var host: String
  /// When it was sent.
  public var sent: NoticeMoment

  /// A notice sent at that moment.
  public init(host: String, sent: NoticeMoment) {
    self.host = host
    self.sent = sent
  }
}

/// A day, or an instant with its offset where hours are counted.
public enum NoticeMoment: Hashable, Sendable {
  case day(CivilDate)
  case instant(Instant)
}

/// A step that was taken.
public struct StepDone: Hashable, Sendable {
  /// What was done.
  public enum Kind: String, Vocabulary {
    case policeReport = "police_report"
    case platformReport = "platform_report"
    case platformDecision = "platform_decision"
    case regulatorComplaint = "regulator_complaint"
    case courtOrder = "court_order"
    case authorityRequest = "authority_request"
    case counterNotice = "counter_notice"
    case lawyer
  }

  /// What was done.
  public var kind: Kind
  /// On which day.
  public var on: PartialDate?
  /// At which host, for a report to or a decision of one.
  public var host: String?

  /// A step taken on that day.
  public init(kind: Kind, on: PartialDate?, host: String? = nil) {
    self.kind = kind
    self.on = on
    self.host = host
  }
}

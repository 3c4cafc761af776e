/// Everything that the data says of one situation on one day.
///
/// It holds facts, words of closed lists and references, and no sentence: sentences are made by rendering.
public struct Answer: Sendable {
  /// The day it was reckoned for.
  public var today: CivilDate
  /// The version of the data.
  public var version: String
  /// The digest of the data.
  public var digest: String
  /// The situation as it was understood.
  public var situation: Situation
  /// The places that the case is tied to.
  public var connections: [Connection]
  /// Every law of those places, those that do not apply last.
  public var findings: Findings
  /// The clocks of the laws that may claim the case, what runs out first at the top.
  public var deadlines: AnsweredDeadlines
  /// Whom to turn to.
  public var bodies: [BodyAdvice]
  /// Every host with the ways to ask it, and the duties that laws give it.
  public var hosts: [HostAdvice]
  /// What to do, in order.
  public var steps: [Step]
  /// The facts that would settle most, best first.
  public var questions: [Question]
  /// What must be known before acting.
  public var cautions: [Caution]
  /// What the data does not describe.
  public var gaps: [Gap]
  /// Whether the person depicted was, or may have been, under eighteen.
  public var minor: Minority
  /// The numbers to call in danger, where the victim is.
  public var emergencies: [EmergencyNumber]

  /// Findings of laws that claim the case, may claim it, or are coming.
  public var listed: [Finding] {
    findings.filter { $0.isListed }
  }
}

/// The number to call in danger in a place.
public struct EmergencyNumber: Hashable, Sendable {
  /// Where the number works.
  public var place: PlaceCode
  /// The number to call.
  public var number: String
}

/// Whether this is the case of a child.
public enum Minority: String, Vocabulary {
  /// The person was a child when the image was made, or is one.
  case minor
  case adult
  case unknown
}

/// A moment as the clocks of a place show it.
public struct LocalTime: Hashable, Sendable {
  /// The place.
  public var place: PlaceCode
  /// The moment, with the offset there.
  public var instant: Instant
}

/// A body, and whether this person can use it.
public struct BodyAdvice: Sendable {
  let prepared: PreparedBody
  /// Whom to turn to.
  public var body: Body {
    _read { yield prepared.body }
  }
  /// Whether this person can use it: `unknown` where that hangs on a fact or is not asked.
  public var canUse: Trilean
  /// Why it can be used, or cannot.
  public var why: BodyReason
}

/// Why a body can be used, or cannot.
public enum BodyReason: String, Vocabulary {
  /// It serves anyone.
  case servesAnyone = "serves_anyone"
  /// The facts meet its own terms.
  case termsMet = "terms_met"
  /// Its place is tied to the case.
  case placeConnected = "place_connected"
  /// It serves children, and this is not a child's case.
  case forChildren = "for_children"
  /// It serves adults, and this is a child's case.
  case forAdults = "for_adults"
  /// It is for women; nobody is asked.
  case forWomen = "for_women"
  /// It depends on a fact that is missing.
  case factMissing = "fact_missing"
  /// The facts do not meet its terms.
  case termsNotMet = "terms_not_met"
}

/// A host, and how to ask it.
public struct HostAdvice: Sendable {
  /// The position in the situation.
  public var position: Int
  /// The host as the situation names it.
  public var host: Host
  let shared: Shared<Platform>?
  /// What the data has on the service; nil when it is none of its platforms.
  public var platform: Platform? { shared?.value }
  /// Who answers for it to this victim.
  public var establishment: Establishment?
  /// The ways that fit this case, best first, by their places in the service's list.
  let order: [Int]
  /// The ways that fit this case, best first.
  public var routes: [Route] {
    shared.map { service in order.map { service.value.routes[$0] } } ?? []
  }
  /// The best way; nil where there is none.
  public var bestRoute: Route? {
    order.first.flatMap { index in shared.map { $0.value.routes[index] } }
  }
  /// The laws that give it duties here.
  public var duties: [LawID]
}

/// A fact worth asking for.
public struct Question: Sendable {
  /// The fact to ask for.
  public var fact: Fact
  /// The place of which a part is asked for, where that is the question.
  public var partOf: PlaceCode?
  /// The laws that the facts asked for would settle.
  let laws: OpenLaws
  /// The laws that the fact would settle.
  public var settles: [LawID] {
    var ids: [LawID] = []
    laws.forEach(settledBy: fact) { ids.append($0.law.id) }
    return ids
  }
}

/// Something to know before acting.
public struct Caution: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Vocabulary {
    case minorDoNotCopy = "minor_do_not_copy"
    case minorUnknown = "minor_unknown"
    case doNotPay = "do_not_pay"
    case ownExposure = "own_exposure"
    case formIsNotComplaint = "form_is_not_complaint"
    case complaintMayBeFinal = "complaint_may_be_final"
    case evidenceBeforeRemoval = "evidence_before_removal"
    case noticeExposesName = "notice_exposes_name"
    case priorJudgment = "prior_judgment"
    case childUploader = "child_uploader"
    case unknownHost = "unknown_host"
    case commercialRoute = "commercial_route"
    case someUnread = "some_unread"
    case datesAreEstimates = "dates_are_estimates"
    case notLegalAdvice = "not_legal_advice"
  }

  /// What to know.
  public var kind: Kind
  /// Ids of the laws, bodies or facts that it is about.
  public var refs: [String]
}

/// Something that the data does not describe.
///
/// It never changes once made, and stands once however many answers say it.
public final class Gap: Identified, Sendable {
  /// What is missing.
  public enum Missing: Hashable, Sendable {
    /// There is no file for the place.
    case file
    /// The file says so itself.
    case said(LocalText)
  }

  /// Where something is missing.
  public let place: PlaceCode
  /// What is missing.
  public let missing: Missing

  /// Whether there is no file for the place.
  let isWithoutFile: Bool

  init(place: PlaceCode, missing: Missing) {
    self.place = place
    self.missing = missing
    isWithoutFile = missing == .file
  }
}

/// What must be known before acting, most urgent first.
struct CautionList {
  let facts: CaseFacts
  let minor: Minority
  let findings: Findings
  let claimed: ClaimedLaws
  let bodies: UsableBodies
  let hasDeadlines: Bool

  init(
    _ facts: CaseFacts, minor: Minority, findings: Findings, claimed: ClaimedLaws,
    bodies: UsableBodies, hasDeadlines: Bool
  ) {
    self.facts = facts
    self.minor = minor
    self.findings = findings
    self.claimed = claimed
    self.bodies = bodies
    self.hasDeadlines = hasDeadlines
  }

  private var situation: Situation {
    _read { yield facts.situation }
  }

  /// Whether a law asked if the uploader is old enough for it: it does where the age is known to be low, or may be.
  private var mayBeTooYoung: Bool {
    let age = situation.uploader.age
    if age.isUnknown { return false }
    let sheet = findings.sheet
    return sheet.outcomes.contains { outcome in
      sheet.row(of: outcome).fromAge.map { age.lower < Int($0) } ?? false
    }
  }

  func run() -> [Caution] {
    var cautions: [Caution] = []
    cautions.reserveCapacity(8)
    func add(_ kind: Caution.Kind, _ refs: [String] = []) {
      cautions.append(Caution(kind: kind, refs: refs))
    }
    func add(_ kind: Caution.Kind, with refs: [String]) {
      if !refs.isEmpty { add(kind, refs) }
    }
    if minor == .minor { add(.minorDoNotCopy) }
    if minor == .unknown { add(.minorUnknown) }
    let conduct = facts.conduct
    if conduct.contains(.extortion) || conduct.contains(.threat) { add(.doNotPay) }
    add(.ownExposure, with: situation.exposure.map(\.rawValue))
    if claimed.hasOffence && minor != .minor { add(.evidenceBeforeRemoval) }
    add(.formIsNotComplaint, with: bodies.withoutComplaint)
    add(.complaintMayBeFinal, with: claimed.onComplaint)
    add(.noticeExposesName, with: claimed.copyright)
    if situation.context.value == .commercial || situation.origin.value == .commercial {
      add(.commercialRoute)
    }
    if situation.hosts.contains(.unknown) { add(.unknownHost) }
    if situation.priorJudgment.isKnown { add(.priorJudgment) }
    if mayBeTooYoung { add(.childUploader) }
    add(.someUnread, with: claimed.unread)
    if hasDeadlines { add(.datesAreEstimates) }
    add(.notLegalAdvice)
    return cautions
  }
}

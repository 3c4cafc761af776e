/// What must be known before acting, most urgent first.
struct CautionList {
  let situation: Situation
  let minor: Minority
  let findings: [Finding]
  let deadlines: [AnsweredDeadline]
  let bodies: [BodyAdvice]
  let hosts: [HostAdvice]

  init(
    _ situation: Situation, minor: Minority, findings: [Finding], deadlines: [AnsweredDeadline],
    bodies: [BodyAdvice], hosts: [HostAdvice]
  ) {
    self.situation = situation
    self.minor = minor
    self.findings = findings
    self.deadlines = deadlines
    self.bodies = bodies
    self.hosts = hosts
  }

  /// Whether a law asked if the uploader is old enough for it: it does where the age is known to be low, or may be.
  private var mayBeTooYoung: Bool {
    if situation.uploader.age.isUnknown { return false }
    return findings.contains { finding in
      guard let reason = finding.prepared.responsibility else { return false }
      return finding.reasons.asked.contains { $0.reason == reason }
    }
  }

  func run() -> [Caution] {
    var cautions: [Caution] = []
    func add(_ kind: Caution.Kind, _ refs: [String] = []) {
      cautions.append(Caution(kind: kind, refs: refs))
    }
    if minor == .minor { add(.minorDoNotCopy) }
    if minor == .unknown { add(.minorUnknown) }
    let conduct = ValueSet(situation.conduct)
    if conduct.contains(.extortion) || conduct.contains(.threat) { add(.doNotPay) }
    if !situation.exposure.isEmpty { add(.ownExposure, situation.exposure.map(\.rawValue)) }
    let claimed = findings.filter { $0.applicability != .doesNotApply }
    let offences = claimed.filter { $0.law.track == .criminal }
    if !offences.isEmpty && minor != .minor { add(.evidenceBeforeRemoval) }
    let forms = bodies.filter { $0.body.countsAsComplaint == .no && $0.canUse != .no }
    if !forms.isEmpty { add(.formIsNotComplaint, forms.map { $0.body.id.description }) }
    let complaints = offences.filter { $0.law.prosecution == .complaint }
    if !complaints.isEmpty {
      add(.complaintMayBeFinal, complaints.map { $0.law.id.description })
    }
    let copyright = claimed.filter { $0.law.track == .copyright }
    if !copyright.isEmpty { add(.noticeExposesName, copyright.map { $0.law.id.description }) }
    if situation.context.value == .commercial || situation.origin.value == .commercial {
      add(.commercialRoute)
    }
    if situation.hosts.contains(where: { $0 == .unknown }) { add(.unknownHost) }
    if situation.priorJudgment.isKnown { add(.priorJudgment) }
    if mayBeTooYoung { add(.childUploader) }
    let unread = claimed.filter { $0.prepared.isUnread }
    if !unread.isEmpty { add(.someUnread, unread.map { $0.law.id.description }) }
    if !deadlines.isEmpty { add(.datesAreEstimates) }
    add(.notLegalAdvice)
    return cautions
  }
}

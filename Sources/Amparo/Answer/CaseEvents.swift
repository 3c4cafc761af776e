/// What a situation knows of the events that clocks run from.
struct CaseEvents {
  let facts: CaseFacts
  /// Whether all that the law could reach here is a threat, which has a day of its own.
  let isThreatOnly: Bool
  let host: Int?

  init(_ facts: CaseFacts, isThreatOnly: Bool, host: Int?) {
    self.facts = facts
    self.isThreatOnly = isThreatOnly
    self.host = host
  }

  private var situation: Situation { facts.situation }

  func knowledge(of trigger: Trigger) -> TriggerKnowledge {
    let dates = situation.dates
    switch trigger {
    case .commission: return act
    case .lastAct: return known(dates.lastDisclosed ?? dates.disclosed, .lastDisclosed)
    case .removal: return known(dates.removed, .removed)
    case .discovery: return known(dates.discovered, .discovered)
    case .threat: return known(dates.threatened, .threatened)
    case .uploaderKnown: return uploaderKnown
    case .notice: return notice
    case .decisionNotice: return step(.platformDecision)
    case .orderService: return step(.courtOrder)
    case .regulatorComplaint: return step(.regulatorComplaint)
    case .policeReport: return step(.policeReport)
    case .authorityRequest: return step(.authorityRequest)
    case .counterNotice: return step(.counterNotice)
    case .majority: return majority
    case .death: return known(situation.victim.died, .victimDeceased)
    case .imageMade, .evidenceSufficient, .firstInstanceStage:
      return .unknown(needs: Fact.stepsDone.rawValue)
    }
  }

  private func known(_ date: PartialDate?, _ fact: Fact) -> TriggerKnowledge {
    date.map { .day($0, fact: fact.rawValue) } ?? .unknown(needs: fact.rawValue)
  }

  /// The act: disclosed, or threatened where threats are all there is.
  private var act: TriggerKnowledge {
    let dates = situation.dates
    if isThreatOnly {
      return known(dates.threatened, .threatened)
    }
    return known(dates.disclosed, .disclosed)
  }

  /// Nobody can have learned who did it while nobody knows.
  private var uploaderKnown: TriggerKnowledge {
    let fact = Fact.uploaderKnown.rawValue
    if let date = situation.dates.uploaderKnown { return .day(date, fact: fact) }
    switch situation.uploader.identity {
    case .known(.unknown): return .notHappened(needs: fact)
    case .known(.known): return .unknown(needs: fact)
    case .unknown, .declined:
      let nobody = !situation.uploader.location.isKnown && !situation.uploader.relation.isKnown
      return nobody ? .notHappened(needs: fact) : .unknown(needs: fact)
    }
  }

  private var notice: TriggerKnowledge {
    let wanted = host.flatMap { facts.hosts.indices.contains($0) ? facts.hosts[$0].host : nil }
    let sent = situation.notices.first { notice in
      guard let wanted else { return true }
      return wanted.platform == notice.host || wanted.domain == notice.host
    }
    guard let sent else { return .notHappened(needs: Fact.notices.rawValue) }
    switch sent.sent {
    case .day(let day): return .day(PartialDate(day))
    case .instant(let instant): return .instant(instant)
    }
  }

  private func step(_ kind: StepDone.Kind) -> TriggerKnowledge {
    guard let step = situation.stepsDone.first(where: { $0.kind == kind }) else {
      return .notHappened(needs: Fact.stepsDone.rawValue)
    }
    return known(step.on, .stepsDone)
  }

  /// The eighteenth birthday, as far as the age today bounds it.
  private var majority: TriggerKnowledge {
    let age = facts.ages.now
    guard age.upper < AgeRange.unknown.upper else {
      return .unknown(needs: Fact.victimAge.rawValue)
    }
    return .day(age.reaching(18, today: facts.today), fact: Fact.victimAge.rawValue)
  }
}

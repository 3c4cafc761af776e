/// What kind of clock it is: who must act, and what happens after.
public enum DeadlineClass: String, Vocabulary {
  /// The victim must ask for prosecution, or there is none.
  case complaintWindow = "complaint_window"
  /// The victim must answer when an authority asks for leave to prosecute.
  case authorisationResponse = "authorisation_response"
  /// The victim may prosecute.
  case privateActionWindow = "private_action_window"
  /// The state may prosecute.
  case criminalLimitation = "criminal_limitation"
  /// The state may prosecute in the short form.
  case summaryTimeLimit = "summary_time_limit"
  /// The victim may sue.
  case civilLimitation = "civil_limitation"
  /// A court still believes in the urgency.
  case interimUrgency = "interim_urgency"
  /// A service must act.
  case platformDuty = "platform_duty"
  /// A service must act to stay free of liability.
  case safeHarbourStep = "safe_harbour_step"
  /// Whoever was ordered must obey.
  case orderCompliance = "order_compliance"
  /// The victim may complain to the service about its decision.
  case internalAppeal = "internal_appeal"
  /// An authority must answer.
  case regulatorResponse = "regulator_response"
  /// What was removed comes back unless somebody sues.
  case counterNoticeWindow = "counter_notice_window"
  /// Evidence lasts so long.
  case evidenceExpiry = "evidence_expiry"
  /// Evidence is kept so long after a request.
  case preservation
  /// An order protects so long.
  case protectiveOrder = "protective_order"
  /// The victim may join the criminal case.
  case civilParty = "civil_party"
}

/// Against whom a clock runs: it decides which way caution goes.
public enum RunsAgainst: String, Vocabulary {
  case victim
  case prosecution
  case platform
  case authority
  case uploader
  case evidence
  case addressee

  /// Whether the earliest defensible day is the safe one; else the latest is.
  ///
  /// Somebody who waits for another to act must not accuse too early; somebody who must act must not come too late.
  public var earliestIsSafe: Bool {
    switch self {
    case .victim, .prosecution, .evidence: true
    case .platform, .authority, .uploader, .addressee: false
    }
  }
}

/// What kind of clock it is: who must act, and what happens after.
public enum DeadlineClass: String, Vocabulary {
  case complaintWindow = "complaint_window"
  case authorisationResponse = "authorisation_response"
  case privateActionWindow = "private_action_window"
  case criminalLimitation = "criminal_limitation"
  case summaryTimeLimit = "summary_time_limit"
  case civilLimitation = "civil_limitation"
  case interimUrgency = "interim_urgency"
  case platformDuty = "platform_duty"
  case safeHarbourStep = "safe_harbour_step"
  case orderCompliance = "order_compliance"
  case internalAppeal = "internal_appeal"
  case regulatorResponse = "regulator_response"
  case counterNoticeWindow = "counter_notice_window"
  case evidenceExpiry = "evidence_expiry"
  case preservation
  case protectiveOrder = "protective_order"
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
  public var earliestIsSafe: Bool {
    switch self {
    case .victim, .prosecution, .evidence: true
    case .platform, .authority, .uploader, .addressee: false
    }
  }
}

/// What starts a clock.
public enum Trigger: String, Vocabulary {
  case commission
  case lastAct = "last_act"
  case removal
  case imageMade = "image_made"
  case discovery
  case uploaderKnown = "uploader_known"
  case threat
  case notice
  case decisionNotice = "decision_notice"
  case orderService = "order_service"
  case regulatorComplaint = "regulator_complaint"
  case policeReport = "police_report"
  case authorityRequest = "authority_request"
  case counterNotice = "counter_notice"
  case evidenceSufficient = "evidence_sufficient"
  case firstInstanceStage = "first_instance_stage"
  case majority
  case death
}

/// The event that a clock runs from, in the law's words.
public enum Trigger: String, Vocabulary {
  /// The act: disclosed, or threatened for a threat.
  case commission
  /// The last of several acts.
  case lastAct = "last_act"
  /// The image was removed.
  case removal
  /// The image was made.
  case imageMade = "image_made"
  /// The victim learned of the act.
  case discovery
  /// The victim learned who did it.
  case uploaderKnown = "uploader_known"
  /// The threat was made.
  case threat
  /// A host received a valid notice.
  case notice
  /// A decision was notified.
  case decisionNotice = "decision_notice"
  /// An order was served.
  case orderService = "order_service"
  /// A regulator received a complaint.
  case regulatorComplaint = "regulator_complaint"
  /// The police received a report.
  case policeReport = "police_report"
  /// An authority asked the victim.
  case authorityRequest = "authority_request"
  /// A host received a counter-notice.
  case counterNotice = "counter_notice"
  /// The prosecution holds evidence enough.
  case evidenceSufficient = "evidence_sufficient"
  /// The criminal case reached the stage that the law names.
  case firstInstanceStage = "first_instance_stage"
  /// The victim came of age.
  case majority
  /// The victim died.
  case death
}

/// A part of the work on an answer, in the order in which it is done.
public enum AnswerStage: String, CaseIterable, Sendable {
  /// The places that the case is tied to.
  case connections
  /// Every law of those places put to the case, with reasons, and the bodies.
  case findings
  case deadlines
  case hosts
  case steps
  /// Questions and cautions.
  case questions
}

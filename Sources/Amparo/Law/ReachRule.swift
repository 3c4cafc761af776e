/// One way in which a law is tied to a case. Of several, one that holds is enough.
public struct ReachRule: Hashable, Sendable {
  /// The ties asked for.
  public var test: FactorTest
  /// What else must be so.
  public var conditions: [Condition]
  /// Whether courts agree on the rule.
  public var strength: Strength
  /// Choice of law only: who may choose this law.
  public var elector: Elector?
  /// What a reader should know besides.
  public var note: LocalText?
  /// Where the rule stands.
  public var source: Source?
}

/// Who may choose which law applies.
public enum Elector: String, Vocabulary {
  case victim
  case court
}

/// Ties, alone or combined.
public indirect enum FactorTest: Hashable, Sendable {
  case factor(ConnectingFactor, parameters: FactorParameters)
  case all([FactorTest])
  case any([FactorTest])
  case not(FactorTest)
  case atLeast(Int, of: [FactorTest])
}

/// What sharpens a connecting factor.
public struct FactorParameters: Hashable, Sendable {
  /// At which moments a nationality counts.
  public var at: ValueSet<NationalityMoment> = ValueSet([.act])
  /// Which standing counts, for `victim_status`.
  public var status: ValueSet<ResidenceStatus> = .all

  /// The usual: nationality at the act, any standing.
  public init() {}
}

/// When a nationality must be held.
public enum NationalityMoment: String, Vocabulary {
  case act
  case later
  case charge
}

/// What must hold besides the tie.
public enum Condition: Hashable, Sendable {
  /// The act must be an offence where it was done. Computed from the law of that place.
  case doubleCriminality
  /// The law's own penalty must be that high: a bound on its maximum, or on its minimum.
  case minimumPenalty(max: PeriodLength?, min: PeriodLength?)
  /// A step of procedure: shown, never a bar to the claim itself.
  case procedure(ProcedureCondition)
}

/// Steps of procedure that a prosecution abroad may need.
public enum ProcedureCondition: String, Vocabulary {
  case victimComplaint = "victim_complaint"
  case stateRequest = "state_request"
  case presence
  case noFinalForeignJudgment = "no_final_foreign_judgment"
  case notExtradited = "not_extradited"
  case extraditable
  case sentenceCap = "sentence_cap"
  case publicInterest = "public_interest"
  case priorSanction = "prior_sanction"
}

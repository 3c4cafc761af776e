/// The kind of proceedings that a law opens.
public enum Track: String, Vocabulary {
  case criminal
  case civil
  case regulatory
  case platformDuty = "platform_duty"
  case dataProtection = "data_protection"
  case copyright
  case protectiveOrder = "protective_order"
}

/// Whether a provision is law today.
public enum Status: String, Vocabulary {
  case inForce = "in_force"
  /// Passed, and not yet commenced.
  case enacted
  case bill
  case directivePending = "directive_pending"
  case repealed
  case struckDown = "struck_down"
}

/// Whether a law was made for this harm or is used for want of such a law.
public enum Specificity: String, Vocabulary {
  case specific
  case general
}

/// Whom an instrument binds.
public enum Binding: String, Vocabulary {
  /// Everyone whom its terms reach.
  case persons
  /// States alone: nobody can plead it in a case.
  case states
}

/// Who must ask before an offence is prosecuted.
public enum Prosecution: String, Vocabulary {
  /// Nobody.
  case `public`
  /// The victim, by a complaint.
  case complaint
  /// The victim, when the authority asks.
  case authorisation
  /// The victim prosecutes.
  case `private`
}

/// Where the result happens that an offence requires.
public enum ResultPlace: String, Vocabulary {
  case victimLocation = "victim_location"
  case received
  case none
  case unsettled
}

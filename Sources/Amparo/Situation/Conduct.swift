/// What was done with the image, or threatened.
public enum Conduct: String, Vocabulary {
  /// Shown, sent or published to someone else.
  case disclosure
  /// Threatened to be shown.
  case threat
  /// A threat used to get something: money, more images, contact.
  case extortion
  /// Taken or recorded without consent.
  case recording
  /// Made or altered by hand or machine.
  case fabrication
  /// Passed on by someone who received or found it.
  case redistribution
  /// Kept.
  case possession
  /// Published together with private details of the person.
  case doxxing
  /// Taken from an account, a device or a cloud by breaking in.
  case intrusion
  /// Posted under a false identity.
  case impersonation
}

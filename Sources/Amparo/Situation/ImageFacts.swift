/// Whether the image shows what a camera saw.
public enum ImageKind: String, Vocabulary {
  /// A recording of the person.
  case authentic
  /// A real picture, changed.
  case altered
  /// Wholly made: nobody was recorded.
  case fabricated
}

/// Who made the image, and how it came to be.
public enum Origin: String, Vocabulary {
  case victim
  case uploaderWithConsent = "uploader_with_consent"
  case thirdPartyWithConsent = "third_party_with_consent"
  case covert
  case coerced
  case stolen
  case commercial
  case synthetic
}

/// Before how many eyes the image came.
public enum Audience: String, Vocabulary {
  case `public`
  case group
  case onePerson = "one_person"
}

/// Whether the person had sold or published the image themselves.
public enum ImageContext: String, Vocabulary {
  case `private`
  case commercial
}

/// What the image shows.
public enum Depiction: String, Vocabulary {
  case nudity
  case sexualAct = "sexual_act"
  case intimateParts = "intimate_parts"
  case underwear
  case culturallyIntimate = "culturally_intimate"
  case faceWithContext = "face_with_context"
  case other
}

/// Who can tell whose image it is.
public enum Identifiability: String, Vocabulary {
  case toOthers = "to_others"
  case toSelfOnly = "to_self_only"
  case not
}

/// Whether the image can still be found.
public enum OnlineState: String, Vocabulary {
  case still
  case removed
}

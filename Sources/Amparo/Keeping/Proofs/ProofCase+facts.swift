extension ProofCase {
  /// Takes these facts over from another case.
  mutating func take(_ variables: Variables, from other: ProofCase) {
    for variable in variables.words { take(variable, from: other) }
  }

  private mutating func take(_ variable: Variable, from other: ProofCase) {
    let source = other.situation
    switch variable {
    case .uploaderLocation: situation.uploader.location = source.uploader.location
    case .uploaderResidence: situation.uploader.residence = source.uploader.residence
    case .uploaderNationality: situation.uploader.nationality = source.uploader.nationality
    case .uploaderAboard: situation.uploader.aboard = source.uploader.aboard
    case .victimLocation: situation.victim.location = source.victim.location
    case .victimLocationAtAct: situation.victim.locationAtAct = source.victim.locationAtAct
    case .victimResidence: situation.victim.residence = source.victim.residence
    case .victimNationality: situation.victim.nationality = source.victim.nationality
    case .victimStatus: situation.victim.status = source.victim.status
    case .hosts: host = other.host
    case .day: day = other.day
    case .ages:
      situation.victim.age = source.victim.age
      situation.victim.ageAtImage = source.victim.ageAtImage
      elapsed = other.elapsed
    case .uploaderAge: situation.uploader.age = source.uploader.age
    case .life: situation.victim.life = source.victim.life
    case .online: situation.online = source.online
    case .identifiable: situation.identifiable = source.identifiable
    case .depicts: situation.depicts = source.depicts
    case .relation: situation.uploader.relation = source.uploader.relation
    case .context: situation.context = source.context
    case .audience: situation.audience = source.audience
    case .origin: situation.origin = source.origin
    case .image: situation.image = source.image
    case .conduct: situation.conduct = source.conduct
    }
  }
}

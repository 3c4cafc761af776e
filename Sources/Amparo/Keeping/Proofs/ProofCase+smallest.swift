extension LawProof {
  /// The case with as few facts as still show what it is to show, and one that brings the law's place in.
  func smallest(
    _ given: ProofCase, keeping kept: Variables = .none, where shows: (ProofCase) -> Bool
  ) -> ProofCase {
    var result = given
    for (variable, forget) in ProofCase.omissions where !kept.contains(variable) {
      var less = result
      forget(&less)
      if less != result, shows(less) { result = less }
    }
    if ground.names(result) { return result }
    let home = Known.known(ground.places[0])
    let ways: [(inout ProofCase) -> Void] = [
      { $0.situation.victim.location = home }, { $0.situation.victim.residence = home },
      { $0.situation.uploader.residence = home }, { $0.situation.uploader.location = home },
    ]
    for tie in ways {
      var more = result
      tie(&more)
      if shows(more) { return more }
    }
    return result
  }
}

extension ProofGround {
  /// Whether a fact of the case is in the area, so that its laws are asked.
  fileprivate func names(_ proofCase: ProofCase) -> Bool {
    let (victim, uploader) = (proofCase.situation.victim, proofCase.situation.uploader)
    let named =
      [
        victim.location, victim.locationAtAct, victim.residence, uploader.location,
        uploader.residence, proofCase.host.host.establishment,
      ].compactMap(\.value) + (victim.nationality.value ?? [])
      + (uploader.nationality.value ?? [])
    return named.contains { setting.area.contains($0, fact: .hosts).value == .yes }
  }
}

extension ProofCase {
  /// Ways to know less. What was done is no fact to leave out: every situation says it.
  fileprivate static let omissions: [(Variable, @Sendable (inout ProofCase) -> Void)] = [
    (.hosts, { $0.host = ResolvedHost(host: .unknown, union: $0.host.union, shared: nil) }),
    (.uploaderNationality, { $0.situation.uploader.nationality = .unknown }),
    (.uploaderResidence, { $0.situation.uploader.residence = .unknown }),
    (.uploaderAboard, { $0.situation.uploader.aboard = nil }),
    (.victimNationality, { $0.situation.victim.nationality = .unknown }),
    (.victimStatus, { $0.situation.victim.status = .unknown }),
    (.victimResidence, { $0.situation.victim.residence = .unknown }),
    (.victimLocation, { $0.situation.victim.location = .unknown }),
    (.victimLocationAtAct, { $0.situation.victim.locationAtAct = .unknown }),
    (.uploaderLocation, { $0.situation.uploader.location = .unknown }),
    (.ages, { $0.situation.victim.age = .unknown }),
    (.ages, { $0.situation.victim.ageAtImage = .unknown }),
    (.uploaderAge, { $0.situation.uploader.age = .unknown }),
    (.life, { $0.situation.victim.life = .unknown }),
    (.online, { $0.situation.online = .unknown }),
    (.identifiable, { $0.situation.identifiable = .unknown }),
    (.depicts, { $0.situation.depicts = .unknown }),
    (.relation, { $0.situation.uploader.relation = .unknown }),
    (.context, { $0.situation.context = .unknown }),
    (.audience, { $0.situation.audience = .unknown }),
    (.origin, { $0.situation.origin = .unknown }),
    (.image, { $0.situation.image = .unknown }),
    (.day, { $0.isDated = false }),
  ]
}

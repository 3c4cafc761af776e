/// A fact of a case that a proof varies.
///
/// The order is that of the search: what stands first turns slowest, so that cases at home are tried before all others.
enum Variable: String, Vocabulary {
  case uploaderLocation, uploaderResidence, uploaderNationality, uploaderAboard
  case victimLocation, victimLocationAtAct, victimResidence, victimNationality, victimStatus
  case hosts
  /// The day that decides which text is the law: that of the act, or today.
  case day
  /// The ages at the image, at the act and today, with the years between the last two.
  case ages
  case uploaderAge, life, online, identifiable, depicts, relation, context, audience, origin
  case image, conduct
}

/// What a test reads: it gives the same verdict for two cases that differ in other facts alone.
typealias Variables = ValueSet<Variable>

extension Scope {
  /// The facts that a scope reads.
  var variables: Variables { Variables(keys.map(\.variable)) }
}

extension ScopeKey {
  /// The fact that a test of a scope reads.
  var variable: Variable {
    switch self {
    case .conduct, .note: .conduct
    case .image: .image
    case .origin: .origin
    case .audience: .audience
    case .context: .context
    case .relation: .relation
    case .depicts: .depicts
    case .identifiable: .identifiable
    case .victimAge: .ages
    case .uploaderAge: .uploaderAge
    case .victimAlive: .life
    case .online: .online
    case .hostKind, .hostSize: .hosts
    }
  }
}

extension ReachRule {
  /// The facts that a rule of reach reads, for a law.
  func variables(_ law: Law) -> Variables {
    conditions.reduce(test.variables) { read, condition in
      switch condition {
      case .doubleCriminality: read.union(Variables([.uploaderLocation]))
      case .minimumPenalty: law.aggravated.reduce(read) { $0.union($1.when.variables) }
      case .procedure: read
      }
    }
  }

  /// Whether it asks for the law of the place of the act.
  var asksForDoubleCriminality: Bool { conditions.contains(.doubleCriminality) }
}

extension FactorTest {
  /// The facts that ties read, alone or combined.
  var variables: Variables {
    switch self {
    case .factor(let factor, _): factor.variables
    case .all(let tests), .any(let tests), .atLeast(_, let tests):
      tests.reduce(.none) { $0.union($1.variables) }
    case .not(let test): test.variables
    }
  }
}

extension ConnectingFactor {
  /// The facts that a tie reads; a test holds the list to the engine.
  var variables: Variables {
    switch self {
    case .actAnyPart, .offenderPresent: Variables([.uploaderLocation])
    case .resultElement, .networkAccess, .contentAccessible:
      Variables([.victimLocationAtAct, .audience])
    case .resultIntended, .effects, .victimAtAct: Variables([.victimLocationAtAct])
    case .networkVictimResident, .victimResident: Variables([.victimResidence])
    case .contentSpecialLink: Variables([.victimLocationAtAct, .audience, .victimResidence])
    case .systemInTerritory: Variables([.victimLocationAtAct, .conduct, .hosts])
    case .substantialConnection, .purposefulDirection:
      Variables([.uploaderLocation, .victimLocationAtAct])
    case .placeUncertain: Variables([.uploaderLocation, .victimResidence])
    case .flag: Variables([.uploaderAboard])
    case .offenderNational: Variables([.uploaderNationality])
    case .offenderResident, .defendantDomicile: Variables([.uploaderResidence])
    case .victimNational: Variables([.victimNationality])
    case .victimPresent: Variables([.victimLocation])
    case .victimStatus: Variables([.victimStatus, .victimResidence, .victimNationality])
    case .centreOfInterests: Variables([.victimResidence, .identifiable])
    case .hostEstablished:
      Variables([
        .hosts, .victimResidence, .victimLocation, .uploaderResidence, .uploaderLocation,
      ])
    case .hostRepresented, .hostedIn, .hostLicensed, .serviceOffered: Variables([.hosts])
    case .lexFori, .universal: .none
    }
  }
}

extension LawKey {
  static let map = MapForm<Self>(
    name: "law", needs: [.id, .title, .summary, .track, .covers, .cite, .verified],
    isParted: .yes)

  var form: Form {
    switch self {
    case .id: .slug
    case .summary, .owes, .note: .localText
    case .track: .word(Track.self)
    case .specificity: .word(Specificity.self)
    case .status: .word(Status.self)
    case .binds: .word(Binding.self)
    case .enacted: .day
    case .inForce: .map(InForceKey.map)
    case .covers: .map(ScopeKey.covered)
    case .arguablyCovers: .map(ScopeKey.map)
    case .result: .word(ResultPlace.self)
    case .penalty: .map(PenaltyKey.map)
    case .aggravated: .list(.map(AggravatedKey.map))
    case .prosecution: .word(Prosecution.self)
    case .exOfficioIf: .list(.map(GroundKey.map))
    case .toShow: .list(.map(ElementKey.map))
    case .exceptions: .list(.map(ExceptionKey.map))
    case .reach, .forum, .choiceOfLaw: .list(.map(ReachRuleKey.sourced))
    case .remedies: .words(Remedy.self)
    case .protections: .words(Protection.self)
    case .noticeNeeds: .words(NoticeElement.self)
    case .reportTo, .formerly: .texts
    case .relations: .list(.map(RelationKey.map))
    case .deadlines: .list(.map(DeadlineKey.ofLaw))
    case .intended: .list(.map(IntentionKey.map))
    case .disputed: .disputed
    case .title, .cite, .url: .text
    case .verified: .verified
    }
  }
}

extension InForceKey {
  static let map = MapForm<Self>(name: "in_force", together: [.cite, .verified])

  var form: Form {
    switch self {
    case .from, .to: .day
    case .cite, .url: .text
    case .verified: .verified
    }
  }
}

extension RelationKey {
  static let map = MapForm<Self>(name: "relation", needs: [.kind, .law])

  var form: Form {
    switch self {
    case .kind: .word(RelationKind.self)
    case .law: .text
    }
  }
}

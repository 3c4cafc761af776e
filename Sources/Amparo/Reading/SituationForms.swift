extension SituationKey {
  static let map = MapForm<Self>(name: "situation")

  var form: Form {
    switch self {
    case .victim: .map(VictimKey.map)
    case .uploader: .map(UploaderKey.map)
    case .hosts: .list(.either([.text, .map(HostKey.map)]))
    case .conduct: .either([.word(Conduct.self), .words(Conduct.self)])
    case .image: .known(ImageKind.self)
    case .origin: .known(Origin.self)
    case .audience: .known(Audience.self)
    case .context: .known(ImageContext.self)
    case .dates: .map(DatesKey.map)
    case .notices: .list(.map(NoticeKey.map))
    case .online: .known(OnlineState.self)
    case .goals: .words(Goal.self)
    case .asker: .known(Asker.self)
    case .depicts: .either([.known(Depiction.self), .list(.known(Depiction.self))])
    case .identifiable: .known(Identifiability.self)
    case .stepsDone: .list(.map(StepDoneKey.map))
    case .exposure: .words(Exposure.self)
    case .priorJudgment: .text
    }
  }
}

extension Form {
  /// Whole years, or what is known of them.
  fileprivate static var age: Form {
    .either([.number(atMost: 150), .oneOf(["adult", "minor"] + unsaid)])
  }

  /// Codes or names of places, one or several.
  fileprivate static var nationalities: Form { .either([.text, .texts]) }
}

extension VictimKey {
  static let map = MapForm<Self>(name: "victim")

  var form: Form {
    switch self {
    case .location, .residence, .locationAtAct: .text
    case .nationality: .nationalities
    case .age, .ageAtImage: .age
    case .deceased: .either([.partialDay, .word(Trilean.self)])
    case .status: .known(ResidenceStatus.self)
    }
  }
}

extension UploaderKey {
  static let map = MapForm<Self>(name: "uploader")

  var form: Form {
    switch self {
    case .location, .residence, .aboard: .text
    case .nationality: .nationalities
    case .age: .age
    case .identity: .known(Identity.self)
    case .relation: .known(Relation.self)
    case .nationalitySince: .partialDay
    }
  }
}

extension HostKey {
  static let map = MapForm<Self>(name: "host")

  var form: Form {
    switch self {
    case .platform, .domain, .establishment, .hostedIn: .text
    case .kind: .known(HostKind.self)
    }
  }
}

extension DatesKey {
  static let map = MapForm<Self>(name: "dates")

  var form: Form { .knownDay }
}

extension NoticeKey {
  static let map = MapForm<Self>(name: "notice", needs: [.host, .sent])

  var form: Form {
    switch self {
    case .host: .text
    case .sent: .moment
    }
  }
}

extension StepDoneKey {
  static let map = MapForm<Self>(name: "step_done", needs: [.kind])

  var form: Form {
    switch self {
    case .kind: .word(StepDone.Kind.self)
    case .on: .partialDay
    case .host: .text
    }
  }
}

extension Lawbook {
  /// Every law, in the order of its id.
  public var everyLaw: [Law] {
    let all = jurisdictions.values.flatMap(\.laws) + instruments.flatMap(\.laws)
    return all.sorted { $0.id < $1.id }
  }

  /// Every body, in the order of its id.
  public var everyBody: [Body] {
    (jurisdictions.values.flatMap(\.bodies) + bodies).sorted { $0.id < $1.id }
  }

  /// The law of that full name.
  public func law(_ id: String) -> Law? {
    let prefix = id.prefix { $0 != "/" }
    if let instrument = instruments.first(where: { $0.id == prefix }) {
      return instrument.laws.first { $0.id.description == id }
    }
    return PlaceCode(prefix).flatMap { jurisdictions[$0] }?.laws.first {
      $0.id.description == id
    }
  }

  /// Whether nothing ties the law to its place.
  func isWithoutReach(_ law: Law) -> Bool {
    if law.binding == .states || law.status == .directivePending { return false }
    let instrument = instruments.first { law.id.description.hasPrefix("\($0.id)/") }
    let place = jurisdictions[law.place]
    if law.track == .civil {
      let forum = law.forum + (instrument?.forum ?? place?.forum ?? [])
      let choice = law.choiceOfLaw + (instrument?.choiceOfLaw ?? place?.choiceOfLaw ?? [])
      return forum.isEmpty || choice.isEmpty
    }
    let own = (instrument?.reach ?? place?.reach ?? [])
    let general = own.indices.contains(law.track.position) ? own[law.track.position] : []
    return law.reach.isEmpty && general.isEmpty
  }

  /// The deadlines of a law that nothing says how to count.
  func missingRegimes(_ law: Law) -> [String] {
    let rules = clockRules(of: law)
    return rules.entries.filter { entry in
      switch entry.rule.length {
      case .none, .unspecified: false
      default: rules.regime(for: entry.rule) == nil
      }
    }.map { "\(law.id) \($0.rule.id)" }
  }
}

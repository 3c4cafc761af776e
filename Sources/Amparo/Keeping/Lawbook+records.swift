extension Lawbook {
  /// Every law, in the order of its id.
  public var everyLaw: [Law] {
    lawsByFile.joined().sorted { $0.id < $1.id }
  }

  /// The laws of each place and instrument, in no order.
  var lawsByFile: [[Law]] { jurisdictions.values.map(\.laws) + instruments.map(\.laws) }

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
    let instrument = instrument(of: law)
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

}

extension ClockRules {
  /// The deadlines that nothing says how to count.
  var uncounted: [DeadlineRule] {
    entries.map(\.rule).filter { rule in
      switch rule.length {
      case .none, .unspecified: false
      default: regime(for: rule) == nil
      }
    }
  }
}

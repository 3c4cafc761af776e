/// The deadlines that a law is under, its own before the general ones of its place.
struct ClockRules {
  let entries: [DeadlineEntry]
  let regimes: [RegimeEntry]
  let place: PlaceCode

  init(law: Law, general: [DeadlineEntry], regimes: [RegimeEntry], place: PlaceCode) {
    entries = law.deadlines + Self.attached(to: law, among: general).map { general[$0] }
    self.regimes = regimes
    self.place = place
  }

  /// Which general rules attach to a law, by their numbers: those that govern it, of a class for which it has none of its own.
  static func attached(to law: Law, among general: [DeadlineEntry]) -> [Int] {
    let own = ValueSet(law.deadlines.lazy.map(\.rule.deadlineClass))
    return general.indices.filter { index in
      !own.contains(general[index].rule.deadlineClass)
        && (general[index].governs?.governs(law) ?? false)
    }
  }

  func regime(for rule: DeadlineRule) -> CountingRegime? { regimes.regime(for: rule) }
}

extension [RegimeEntry] {
  /// The regime that a rule names, else the first that counts its class.
  func regime(for rule: DeadlineRule) -> CountingRegime? {
    if let name = rule.counting { return first { $0.regime.id == name }?.regime }
    return first { $0.regime.counts(rule.deadlineClass) }?.regime
  }
}

extension LawID {
  /// Whether this is its name: whole, or the part after the slash.
  fileprivate func isCalled(_ name: String) -> Bool {
    let own = description.utf8
    let rest = own.count - name.utf8.count
    guard rest >= 0, own.dropFirst(rest).elementsEqual(name.utf8) else { return false }
    return rest == 0 || own.dropFirst(rest - 1).first == UInt8(ascii: "/")
  }
}

extension Governs {
  /// Whether a general rule attaches to a law.
  func governs(_ law: Law) -> Bool {
    func names(_ list: [String]) -> Bool {
      list.contains { law.id.isCalled($0) }
    }
    // Names are compared last: most laws are told by their words.
    if !tracks.contains(law.track) { return false }
    if law.track == .criminal, !prosecution.contains(law.prosecution) { return false }
    let covered = law.covers.conduct.map { $0.covered.union($0.arguable) } ?? .all
    if covered.intersection(conduct).isEmpty { return false }
    return !names(notLaws) && (laws.isEmpty || names(laws))
  }
}

extension MaximumPenalty {
  /// The longest prison term of a penalty; a law without one says nothing of it.
  init(_ penalty: Penalty?) {
    guard let penalty else {
      self = .notKnown
      return
    }
    if penalty.life == .yes {
      self = .life
    } else if let longest = penalty.max {
      self = .prison(longest)
    } else {
      self = penalty.fine == .only ? .fineOnly : .notKnown
    }
  }
}

extension DeadlineRule.Start {
  /// Whether it runs from the end of another clock.
  var isAfterAnother: Bool {
    if case .deadline = self { true } else { false }
  }
}

extension Due {
  /// Its end as an event that another clock may run from.
  ///
  /// The next step is counted from the latest moment of the one before: who acts sooner starts it sooner.
  var asTrigger: TriggerKnowledge {
    switch end {
    case .instant(let instant): .instant(instant)
    case .day(let day): .day(PartialDate(earliest: earliestEnd?.date ?? day, latest: day))
    case nil: .notHappened(needs: needs.first ?? Fact.stepsDone.rawValue)
    }
  }
}

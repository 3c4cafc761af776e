import YAML

enum LengthKey: String, FieldKey {
  case byMaximumPenalty = "by_maximum_penalty"
  case equalsMaximumPenalty = "equals_maximum_penalty"
  case between
}

enum BandKey: String, FieldKey {
  case upTo = "up_to"
  case below, above, life
  case fineOnly = "fine_only"
  case period
}

enum BoundsKey: String, FieldKey {
  case atLeast = "at_least"
  case atMost = "at_most"
}

enum StartKey: String, FieldKey {
  case latestOf = "latest_of"
  case earliestOf = "earliest_of"
  case deadline
}

extension FileReader {
  /// How long: a period, a function of the penalty, a window, `none` or `unspecified`.
  mutating func length(_ node: LentNode?) -> DeadlineRule.Length? {
    guard let node else { return nil }
    if node.kind == .scalar {
      if node.textEquals("none") { return DeadlineRule.Length.none }
      if node.textEquals("unspecified") { return .unspecified }
      return period(node).map { .fixed($0) }
    }
    guard let fields = fields(node, LengthKey.map) else { return nil }
    if let bands = fields[.byMaximumPenalty] {
      return .byMaximumPenalty(list(bands) { $0.band($1) })
    }
    if let bounds = fields[.equalsMaximumPenalty],
      let ends = self.fields(bounds, BoundsKey.map)
    {
      return .equalsMaximumPenalty(
        atLeast: period(ends[.atLeast]), atMost: period(ends[.atMost]))
    }
    let ends = list(fields[.between]) { $0.period($1) }
    if ends.count == 2 { return .between(ends[0], ends[1]) }
    if let between = fields[.between] {
      report(.notAPeriod, at: between, word: LengthKey.between.rawValue)
    }
    return nil
  }

  private mutating func band(_ node: LentNode) -> DeadlineRule.Band? {
    guard let fields = fields(node, BandKey.map) else { return nil }
    let period = fields[.period]
    var length: PeriodLength?
    if let period, !period.textEquals("none") { length = self.period(period) }
    if let bound = self.period(fields[.upTo]) {
      return DeadlineRule.Band(bound: .upTo(bound), period: length)
    }
    if let bound = self.period(fields[.below]) {
      return DeadlineRule.Band(bound: .below(bound), period: length)
    }
    if let bound = self.period(fields[.above]) {
      return DeadlineRule.Band(bound: .above(bound), period: length)
    }
    if word(fields[.life], Affirmation.self) != nil {
      return DeadlineRule.Band(bound: .life, period: length)
    }
    if word(fields[.fineOnly], Affirmation.self) != nil {
      return DeadlineRule.Band(bound: .fineOnly, period: length)
    }
    return nil
  }

  /// What a clock runs from: a trigger, the latest or earliest of several, or another clock.
  mutating func start(_ node: LentNode?) -> DeadlineRule.Start? {
    guard let node else { return nil }
    if node.kind == .scalar { return word(node, Trigger.self).map { .trigger($0) } }
    guard let fields = fields(node, StartKey.map) else { return nil }
    if let latest = fields[.latestOf] { return .latest(words(latest)) }
    if let earliest = fields[.earliestOf] { return .earliest(words(earliest)) }
    return text(fields[.deadline]).map { .deadline($0) }
  }
}

import YAML

enum ReachRuleKey: String, FieldKey {
  case connectingFactor = "connecting_factor"
  case all, any, not
  case atLeast = "at_least"
  case at, status, conditions, strength, elector, note, cite, url, verified, disputed
}

enum AtLeastKey: String, FieldKey {
  case count, of
}

enum ReachKey: String, FieldKey {
  case criminal, regulatory
  case platformDuty = "platform_duty"
  case dataProtection = "data_protection"
  case copyright
  case protectiveOrder = "protective_order"

  var track: Track {
    switch self {
    case .criminal: .criminal
    case .regulatory: .regulatory
    case .platformDuty: .platformDuty
    case .dataProtection: .dataProtection
    case .copyright: .copyright
    case .protectiveOrder: .protectiveOrder
    }
  }
}

enum MinimumPenaltyKey: String, FieldKey {
  case minimumPenalty = "minimum_penalty"
}

enum PenaltyBoundKey: String, FieldKey {
  case max, min
}

extension FileReader {
  /// A place's rules of reach, by the track's position.
  mutating func reach(_ node: LentNode?) -> [[ReachRule]] {
    var result = [[ReachRule]](repeating: [], count: Track.allCases.count)
    guard let node, let fields = fields(node, ReachKey.map) else { return result }
    for key in ReachKey.allCases {
      result[key.track.position] = rules(fields[key])
    }
    return result
  }

  mutating func rules(
    _ node: LentNode?, _ form: MapForm<ReachRuleKey> = ReachRuleKey.sourced
  ) -> [ReachRule] {
    list(node) { $0.rule($1, form) }
  }

  private mutating func rule(_ node: LentNode, _ form: MapForm<ReachRuleKey>) -> ReachRule? {
    guard let fields = fields(node, form) else { return nil }
    let test = test(fields)
    let conditions = list(fields[.conditions]) { $0.condition($1) }
    let strength: Strength = word(fields[.strength]) ?? .settled
    let elector: Elector? = word(fields[.elector])
    let note = localText(fields[.note])
    var source: Source?
    if fields[.cite] != nil {
      source = self.source(
        cite: fields[.cite], url: fields[.url], verified: fields[.verified],
        disputed: fields[.disputed])
    }
    guard let test else { return nil }
    return ReachRule(
      test: test, conditions: conditions, strength: strength, elector: elector, note: note,
      source: source)
  }

  private mutating func test(_ fields: Fields<ReachRuleKey>) -> FactorTest? {
    if let node = fields[.connectingFactor] {
      guard let factor = word(node, ConnectingFactor.self) else { return nil }
      var parameters = FactorParameters()
      if let at = fields[.at] { parameters.at = ValueSet(words(at, NationalityMoment.self)) }
      if let status = fields[.status] {
        parameters.status = ValueSet(words(status, ResidenceStatus.self))
      }
      return .factor(factor, parameters: parameters)
    }
    if let all = fields[.all] { return .all(list(all) { $0.inner($1) }) }
    if let any = fields[.any] { return .any(list(any) { $0.inner($1) }) }
    if let not = fields[.not] { return inner(not).map { .not($0) } }
    if let atLeast = fields[.atLeast], let parts = self.fields(atLeast, AtLeastKey.map) {
      let count = number(parts[.count]) ?? 1
      return .atLeast(count, of: list(parts[.of]) { $0.inner($1) })
    }
    return nil
  }

  /// A tie inside a combination: the rule around it has the source.
  private mutating func inner(_ node: LentNode) -> FactorTest? {
    fields(node, ReachRuleKey.inner).flatMap { test($0) }
  }

  private mutating func condition(_ node: LentNode) -> Condition? {
    if node.kind == .mapping {
      guard let fields = fields(node, MinimumPenaltyKey.map),
        let bound = fields[.minimumPenalty],
        let bounds = self.fields(bound, PenaltyBoundKey.map)
      else { return nil }
      let (max, min) = (period(bounds[.max]), period(bounds[.min]))
      return .minimumPenalty(max: max, min: min)
    }
    guard let text = text(node) else { return nil }
    if text == "double_criminality" { return .doubleCriminality }
    if let step = ProcedureCondition(rawValue: text) { return .procedure(step) }
    let words = Condition.words
    report(
      .unknownWord, at: node, word: text,
      expected: NearestWord.to(text, among: words) ?? words.joined(separator: ", "))
    return nil
  }
}

extension TestTable {
  /// Puts the tests from one number up to another to a case.
  func put(
    _ range: Range<Int>, to facts: CaseFacts, _ doubleCriminality: inout DoubleCriminality,
    _ values: inout [Verdict]
  ) {
    tests.withUnsafeBufferPointer { tests in
      values.withUnsafeMutableBufferPointer { values in
        for number in range {
          values[number] = value(
            tests[number], facts, &doubleCriminality, UnsafeBufferPointer(values))
        }
      }
    }
  }

  /// Puts the tests that hang on the hosts once more, to the case as one host sees it.
  func putAgain(
    to facts: CaseFacts, _ doubleCriminality: inout DoubleCriminality, _ values: inout [Verdict]
  ) {
    values.withUnsafeMutableBufferPointer { values in
      for number in ofHosts {
        let test = tests[Int(number)]
        values[Int(number)] = value(test, facts, &doubleCriminality, UnsafeBufferPointer(values))
      }
    }
  }

  private func value(
    _ test: PlaceTest, _ facts: CaseFacts, _ doubleCriminality: inout DoubleCriminality,
    _ values: UnsafeBufferPointer<Verdict>
  ) -> Verdict {
    switch test {
    case .scope(let test): test.holds(facts)
    case .tie(let factor, let parameters, let result):
      factor.holds(facts, in: area, parameters: parameters, result: result)
    case .inForce(let term, let days): facts.isInForce(term, days)
    case .rules(let list): rulesHold(list, &doubleCriminality, values)
    case .exception(let effect, let list):
      .exception(effect, within: .all(joined: joined(list, values, .yes)))
    case .all(let list): .all(joined: joined(list, values, .yes))
    case .any(let list): .any(joined: joined(list, values, .no))
    case .not(let number): values[Int(number)].negated
    case .atLeast(let count, let list):
      .atLeast(count, of: numbers[list.range].map { values[Int($0)] })
    case .penalty(let index): penalties[index].holds(facts)
    case .settled(let verdict): verdict
    }
  }

  private func joined(
    _ list: TestNumbers, _ values: UnsafeBufferPointer<Verdict>, _ empty: Verdict
  ) -> UInt64 {
    var joined = empty.bits
    for index in list.range { joined |= values[Int(numbers[index])].bits }
    return joined
  }

  private func rulesHold(
    _ list: TestNumbers, _ doubleCriminality: inout DoubleCriminality,
    _ values: UnsafeBufferPointer<Verdict>
  ) -> Verdict {
    var joined = Verdict.no.bits
    for index in list.range {
      let rule = rules[Int(numbers[index])]
      var holds = values[Int(rule.test)]
      for place in rule.conditions.range where holds.value != .no {
        switch conditions[Int(numbers[place])] {
        case .doubleCriminality: holds = holds.and(doubleCriminality.verdict())
        case .minimumPenalty(let number): holds = holds.and(values[Int(number)])
        case .procedure: break
        }
      }
      joined |= (rule.strength == .arguable ? holds.atMostArguable : holds).bits
    }
    return .any(joined: joined)
  }
}

extension Verdict {
  /// What an exception leaves of a law: it stands where the exception fails.
  fileprivate static func exception(_ effect: ExceptionClause.Effect, within: Verdict) -> Verdict {
    let holds = within.negated
    return effect == .arguable && holds.value == .no ? .arguable : holds
  }
}

extension TestTable {
  /// Puts to a case all tests that are of words, and as many of the others.
  func put(
    others count: Int, to facts: CaseFacts, _ doubleCriminality: inout DoubleCriminality,
    _ values: inout [Verdict]
  ) {
    read(facts, &values) { reader in
      for word in words { reader.values[Int(word.number)] = word.holds(facts.words) }
      for number in others[..<count] { reader.put(Int(number), &doubleCriminality) }
    }
  }

  /// Puts the tests from one number up to another to a case.
  func put(
    _ range: Range<Int>, to facts: CaseFacts, _ doubleCriminality: inout DoubleCriminality,
    _ values: inout [Verdict]
  ) {
    read(facts, &values) { reader in
      for number in range { reader.put(number, &doubleCriminality) }
    }
  }

  /// Puts to a case the tests on which a law still hangs, and says which laws have failed; `spared` are those that do not
  /// fail by one test alone.
  func put(
    _ stakes: Stakes, sparing spared: LawBits, to facts: CaseFacts,
    _ doubleCriminality: inout DoubleCriminality, _ values: inout [Verdict]
  ) -> LawBits {
    var failed = LawBits.none
    read(facts, &values) { reader in
      for (word, stake) in zip(words, stakes.words)
      where !stake.hanging.subtracting(failed).isEmpty {
        let value = word.holds(facts.words)
        reader.values[Int(word.number)] = value
        if value.fails { failed = failed.union(stake.decided.subtracting(spared)) }
      }
      for (number, stake) in stakes.others
      where !stake.hanging.subtracting(failed).isEmpty {
        if reader.put(Int(number), &doubleCriminality).fails {
          failed = failed.union(stake.decided.subtracting(spared))
        }
      }
    }
    return failed
  }

  /// Puts the tests that hang on the hosts once more, to the case as one host sees it.
  func putAgain(
    to facts: CaseFacts, _ doubleCriminality: inout DoubleCriminality, _ values: inout [Verdict]
  ) {
    read(facts, &values) { reader in
      for number in ofHosts { reader.put(Int(number), &doubleCriminality) }
    }
  }

  /// Lends the lists of the table for as long as it is read: hundreds of tests then count no references.
  private func read(
    _ facts: CaseFacts, _ values: inout [Verdict], _ use: (TestReader) -> Void
  ) {
    tests.withUnsafeBufferPointer { tests in
      numbers.withUnsafeBufferPointer { numbers in
        rules.withUnsafeBufferPointer { rules in
          conditions.withUnsafeBufferPointer { conditions in
            values.withUnsafeMutableBufferPointer { values in
              use(
                TestReader(
                  facts: facts, area: area, tests: tests, numbers: numbers, rules: rules,
                  conditions: conditions, penalties: penalties, values: values))
            }
          }
        }
      }
    }
  }
}

/// A table while it is put to a case.
private struct TestReader {
  let facts: CaseFacts
  let area: Area
  let tests: UnsafeBufferPointer<PlaceTest>
  let numbers: UnsafeBufferPointer<TestNumber>
  let rules: UnsafeBufferPointer<PreparedRule>
  let conditions: UnsafeBufferPointer<PreparedCondition>
  let penalties: [PenaltyTest]
  let values: UnsafeMutableBufferPointer<Verdict>

  @discardableResult
  func put(_ number: Int, _ doubleCriminality: inout DoubleCriminality) -> Verdict {
    let value = value(tests[number], &doubleCriminality)
    values[number] = value
    return value
  }

  private func value(
    _ test: PlaceTest, _ doubleCriminality: inout DoubleCriminality
  ) -> Verdict {
    switch test {
    case .scope(let test): test.holds(facts)
    case .tie(let factor, let parameters, let result):
      factor.holds(facts, in: area, parameters: parameters, result: result)
    case .inForce(let term, let days): facts.isInForce(term, days)
    case .rules(let list): rulesHold(list, &doubleCriminality)
    case .exception(let effect, let list):
      .exception(effect, within: .all(joined: joined(list, .yes)))
    case .all(let list): .all(joined: joined(list, .yes))
    case .any(let list): .any(joined: joined(list, .no))
    case .not(let number): values[Int(number)].negated
    case .atLeast(let count, let list):
      .atLeast(count, of: list.range.map { values[Int(numbers[$0])] })
    case .penalty(let index): penalties[index].holds(facts)
    case .settled(let verdict): verdict
    }
  }

  private func joined(_ list: TestNumbers, _ empty: Verdict) -> UInt64 {
    var joined = empty.bits
    for index in list.range { joined |= values[Int(numbers[index])].bits }
    return joined
  }

  private func rulesHold(
    _ list: TestNumbers, _ doubleCriminality: inout DoubleCriminality
  ) -> Verdict {
    var joined = Verdict.no.bits
    for index in list.range {
      let rule = rules[index]
      var holds = values[Int(rule.test)]
      // What must hold besides is not asked where the ties have failed.
      if holds.fails { continue }
      for place in rule.conditions.range {
        switch conditions[place] {
        case .doubleCriminality: holds = holds.and(doubleCriminality.verdict())
        case .minimumPenalty(let number): holds = holds.and(values[Int(number)])
        case .procedure: break
        }
      }
      joined |= (rule.isArguable ? holds.atMostArguable : holds).bits
    }
    return .any(joined: joined)
  }
}

extension Verdict {
  /// What an exception leaves of a law: it stands where the exception fails.
  fileprivate static func exception(_ effect: ExceptionClause.Effect, within: Verdict) -> Verdict {
    let holds = within.negated
    return effect == .arguable && holds.fails ? .arguable : holds
  }
}

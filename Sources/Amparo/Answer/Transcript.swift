/// What came of one test that was put.
struct Asked: Sendable {
  /// The verdict, and above it the number of the reason.
  private let bits: UInt64
  private static let first: UInt64 = 48

  init(_ reason: Int, _ holds: Verdict) {
    bits = UInt64(truncatingIfNeeded: reason) << Self.first | holds.bits
  }

  /// The number of the reason in its law.
  var reason: Int { Int(bits >> Self.first) }
  var holds: Verdict { Verdict(bits: bits & ((1 << Self.first) - 1)) }
  /// The facts that could still change it.
  var needs: FactSet { holds.needs }
  var value: Verdict.Value { holds.value }
}

/// Takes down what comes of the tests that laws put to a case: the reasons of an answer.
struct Transcript {
  /// Every test, in the order in which it was put, and then what room is left.
  private(set) var asked: [Asked]
  private(set) var count = 0

  init(room: Int) { asked = [Asked](repeating: Asked(0, .no), count: room) }

  /// Takes down the tests of a law, and says where.
  mutating func take(
    _ row: LawTable.Row, of place: PreparedPlace, _ examination: inout Examination
  ) -> Range<Int32> {
    let first = count
    let wasOffence: Verdict =
      place.table.tests.asksForDoubleCriminality ? examination.isOffenceThere() : .notAssessed
    let age = examination.facts.situation.uploader.age
    place.table.steps.withUnsafeBufferPointer { steps in
      place.table.tests.numbers.withUnsafeBufferPointer { numbers in
        examination.values.withUnsafeBufferPointer { values in
          asked.withUnsafeMutableBufferPointer { asked in
            var pen = Pen(
              asked: asked, values: values, numbers: numbers, wasOffence: wasOffence, next: first)
            for index in row.steps { pen.note(steps[Int(index)], of: place, age) }
            count = pen.next
          }
        }
      }
    }
    return Int32(first)..<Int32(count)
  }
}

/// Writes down one test after another; each has the next of the law's reasons.
private struct Pen {
  let asked: UnsafeMutableBufferPointer<Asked>
  let values: UnsafeBufferPointer<Verdict>
  let numbers: UnsafeBufferPointer<TestNumber>
  /// Whether the act was an offence where it was done.
  let wasOffence: Verdict
  var next: Int
  private var reason = 0

  init(
    asked: UnsafeMutableBufferPointer<Asked>, values: UnsafeBufferPointer<Verdict>,
    numbers: UnsafeBufferPointer<TestNumber>, wasOffence: Verdict, next: Int
  ) {
    self.asked = asked
    self.values = values
    self.numbers = numbers
    self.wasOffence = wasOffence
    self.next = next
  }

  mutating func note(_ step: LawStep, of place: PreparedPlace, _ age: AgeRange) {
    switch step {
    case .test(let number): note(values[Int(number)])
    case .rules(let number): note(rules: number, of: place)
    case .responsibility(let fromAge):
      if !age.isUnknown, age.lower < Int(fromAge) {
        note(age.upper < Int(fromAge) ? .no : .unknown(.uploaderAge))
      } else {
        reason += 1
      }
    case .exception(let number):
      let holds = values[Int(number)]
      if holds.value == .yes { reason += 1 } else { note(holds) }
    }
  }

  private mutating func note(_ holds: Verdict) {
    asked[next] = Asked(reason, holds)
    next += 1
    reason += 1
  }

  /// The ties and conditions of rules; those of an arguable rule are at most arguable.
  private mutating func note(rules number: TestNumber, of place: PreparedPlace) {
    guard case .rules(let list) = place.table.tests.tests[Int(number)] else { return }
    for index in list.range {
      let rule = place.table.tests.rules[Int(numbers[index])]
      let isArguable = rule.strength == .arguable
      for tie in rule.ties.range {
        let holds = values[Int(numbers[tie])]
        note(isArguable ? holds.atMostArguable : holds)
      }
      var met = values[Int(rule.test)]
      for index in rule.conditions.range {
        // Where the ties have failed it is not asked.
        if met.fails {
          reason += 1
          continue
        }
        let holds: Verdict =
          switch place.table.tests.conditions[Int(numbers[index])] {
          case .doubleCriminality: wasOffence
          case .minimumPenalty(let number): values[Int(number)]
          case .procedure: .yes
          }
        note(isArguable ? holds.atMostArguable : holds)
        met = met.and(holds)
      }
    }
  }
}

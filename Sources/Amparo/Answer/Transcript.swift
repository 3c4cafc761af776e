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
    let age = examination.facts.situation.uploader.age
    count = asked.withUnsafeMutableBufferPointer { asked in
      var pen = Pen(asked: asked, next: first)
      for index in row.steps {
        switch place.table.steps[Int(index)] {
        case .test(let number): pen.note(examination[number])
        case .rules(let number): pen.note(rules: number, of: place, &examination)
        case .responsibility(let fromAge):
          if !age.isUnknown, age.lower < Int(fromAge) {
            pen.note(age.upper < Int(fromAge) ? .no : .unknown(.uploaderAge))
          } else {
            pen.pass()
          }
        case .exception(let number):
          let holds = examination[number]
          if holds.value == .yes { pen.pass() } else { pen.note(holds) }
        }
      }
      return pen.next
    }
    return Int32(first)..<Int32(count)
  }
}

/// Writes down one test after another; each has the next of the law's reasons.
private struct Pen {
  let asked: UnsafeMutableBufferPointer<Asked>
  var next: Int
  private var reason = 0

  init(asked: UnsafeMutableBufferPointer<Asked>, next: Int) {
    self.asked = asked
    self.next = next
  }

  mutating func note(_ holds: Verdict) {
    asked[next] = Asked(reason, holds)
    next += 1
    reason += 1
  }

  /// Leaves a reason out.
  mutating func pass() { reason += 1 }

  /// The ties and conditions of rules; those of an arguable rule are at most arguable.
  mutating func note(
    rules number: TestNumber, of place: PreparedPlace, _ examination: inout Examination
  ) {
    guard case .rules(let list) = place.table.tests.tests[Int(number)] else { return }
    for index in list.range {
      let rule = place.table.tests.rules[Int(place.table.tests.numbers[index])]
      let isArguable = rule.strength == .arguable
      for tie in rule.ties.range {
        let holds = examination[place.table.tests.numbers[tie]]
        note(isArguable ? holds.atMostArguable : holds)
      }
      var met = examination[rule.test]
      for index in rule.conditions.range {
        if met.value == .no {
          pass()
          continue
        }
        let holds =
          switch place.table.tests.conditions[Int(place.table.tests.numbers[index])] {
          case .doubleCriminality: examination.isOffenceThere()
          case .minimumPenalty(let number): examination[number]
          case .procedure: Verdict.yes
          }
        note(isArguable ? holds.atMostArguable : holds)
        met = met.and(holds)
      }
    }
  }
}

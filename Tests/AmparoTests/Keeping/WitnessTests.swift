import Testing

@testable import Amparo

/// A witness is as small as it can be, and the same each time.
struct WitnessTests {
  /// Many changes at once, of a law, its deadline, its reach, a body and the calendar.
  static func manyChanges() throws -> (Difference, MadeState, MadeState) {
    let old = MadeState()
    let new = MadeState(
      {
        $0.turn("from: 2026-03-01", into: "from: 2026-05-01")
        $0.turn("max: 1 year", into: "max: 2 years")
        $0.turn("image: [authentic]", into: "image: [authentic, fabricated]")
        $0.turn("period: 3 months", into: "period: 6 months")
        $0.turn("connecting_factor: offender_national", into: "connecting_factor: effects")
        $0.turn("to: \"100\"", into: "to: \"101\"")
      }, calendar: MadeState.calendar.replacing("january 1", with: "january 2"))
    let difference = try Difference(
      old: old.files, new: new.files, today: MadeState.today, sample: Difference.Sample(count: 40))
    return (difference, old, new)
  }

  @Test func everyChangeIsShown() throws {
    let (difference, _, _) = try Self.manyChanges()
    #expect(difference.changes.count == 7)
    for change in difference.changes {
      #expect(
        change.witness != nil, "\(change.change.name.id) \(String(describing: change.change.part))")
    }
  }

  /// Without any one of its facts, the change shows no more.
  @Test func noFactCanBeLeftOut() throws {
    let (difference, old, new) = try Self.manyChanges()
    let lawbooks = (old: try Library(old.files).lawbook(), new: try Library(new.files).lawbook())
    for witnessed in difference.changes {
      let witness = try #require(witnessed.witness)
      let changed = witnessed.change.made(in: lawbooks.old, of: lawbooks.new)
      func shows(_ situation: Situation) -> Bool {
        let one = AnswerEntries(lawbooks.old.answer(situation, today: witness.today))
        let two = AnswerEntries(changed.answer(situation, today: witness.today))
        return !AnswerEntries.differences(one, two).isEmpty
      }
      #expect(shows(witness.situation))
      for fact in StatedFact.all(in: witness.situation) {
        #expect(
          !shows(fact.left(out: witness.situation)), "\(witnessed.change.name.id) \(fact.path)")
      }
    }
  }

  @Test func theSameStatesGiveTheSameReport() throws {
    let sentences = Sentences(HeldData.phrasebooks[0])
    func report() throws -> String {
      var json = JSONWriter()
      DifferenceJSON(try Self.manyChanges().0, old: "one", new: "two", sentences).write(to: &json)
      return json.text
    }
    #expect(try report() == report())
  }

  /// Every change that is named as a cause changes the answer by itself.
  @Test func everyAnswerThatChangedHasACause() throws {
    let (difference, _, _) = try Self.manyChanges()
    #expect(!difference.answers.isEmpty)
    #expect(difference.answers.filter(\.because.isEmpty).isEmpty)
  }

  /// Leaving out all that a situation states leaves the situation of which nothing is known.
  @Test(arguments: 1...8)
  func everythingCanBeLeftOut(seed: UInt64) {
    var sample = SituationSample(
      seed: seed, changed: [], HeldData.lawbook, today: MadeState.today)
    var situation = sample.next()
    situation.goals = [.remove]
    situation.stepsDone = [StepDone(kind: .policeReport, on: nil)]
    situation.victim.died = PartialDate("2026")
    situation.victim.life = .known(.deceased)
    var count = 0
    while let fact = StatedFact.all(in: situation).last, count < 100 {
      situation = fact.left(out: situation)
      count += 1
    }
    #expect(situation == Situation())
    #expect(count > 4)
  }
}

/// Questions that are not asked could not have had another answer.
struct TouchedTests {
  @Test func whatIsNotTouchedIsTheSame() throws {
    let old = HeldData.lawbook
    let law = try #require(old.everyLaw.first { $0.track == .criminal && !$0.place.isPart })
    var changed = law
    changed.covers.image = Scope.Test(covered: ValueSet([.fabricated]))
    let name = RecordName(.law, law.id.description)
    var new = old
    new.put(.law(changed), replacing: name, from: old)
    let changes = ChangeList(old, new).meaning
    #expect(changes.map(\.name) == [name])
    let touched = ChangedGround(changes, old: old, new: new)
    var sample = SituationSample(seed: 3, changed: [law.place], old, today: MadeState.today)
    var counts = (same: 0, other: 0)
    for _ in 0..<40 {
      let situation = sample.next()
      let one = AnswerEntries(old.answer(situation, today: MadeState.today))
      let two = AnswerEntries(new.answer(situation, today: MadeState.today))
      let isSame = AnswerEntries.differences(one, two).isEmpty
      if isSame { counts.same += 1 } else { counts.other += 1 }
      #expect(isSame || touched.reaches(situation, [old, new]))
    }
    #expect(counts.same > 0 && counts.other > 0)
  }
}

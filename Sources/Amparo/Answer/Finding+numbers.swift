extension FindingSheet {
  /// How many numbers say what the tests of a finding came to.
  func numberCount(ofFindingAt place: Int) -> Int { row(of: outcomes[place]).steps.count }

  /// Writes what its tests came to as numbers: where they are the same, so are the reasons of the law, save for the place of
  /// the act.
  func write(
    numbersOfFindingAt place: Int, to room: UnsafeMutableBufferPointer<UInt64>
  ) {
    let outcome = outcomes[place]
    let steps = row(of: outcome).steps
    places[Int(outcome.place)].table.steps.withUnsafeBufferPointer { all in
      transcript.values.withUnsafeBufferPointer { values in
        var next = 0
        for index in steps {
          let step = all[Int(index)]
          // What ties come to stands in the steps before their conditions.
          room[next] =
            switch step.kind {
            case .test, .arguableTest, .exception, .penalty:
              values[Int(outcome.values) + Int(step.test)].bits
            case .responsibility: transcript.ageAsNumber
            case .wasOffence: transcript.wasOffence.bits
            case .procedure: 0
            }
          next += 1
        }
      }
    }
  }
}

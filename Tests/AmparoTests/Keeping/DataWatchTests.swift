import Testing

@testable import Amparo

/// Changes of files are told once, when the files have come to rest.
struct DataWatchTests {
  /// Runs a watch in which something is done before each look, and gives what it told.
  private func told(_ data: MadeData, _ deeds: [() throws -> Void]) throws -> [[String]] {
    var told: [[String]] = []
    var failure: (any Error)?
    var rest = deeds[...]
    DataWatch(data.files).run {
      guard let deed = rest.popFirst() else { return false }
      do { try deed() } catch { failure = error }
      return true
    } changed: { changes in
      told.append(changes.map { "\($0.kind.rawValue) \($0.path)" })
    }
    if let failure { throw failure }
    return told
  }

  @Test func everyKindOfChangeIsTold() throws {
    let data = try MadeData(["bodies/a.yaml": "a", "bodies/b.yaml": "b", "bodies/c.yaml": "c"])
    let changes = try told(
      data,
      [
        {
          try data.write("longer", to: "bodies/a.yaml")
          try data.remove("bodies/b.yaml")
          try data.write("d", to: "bodies/d.yaml")
        }, {},
      ])
    #expect(changes == [["changed bodies/a.yaml", "removed bodies/b.yaml", "added bodies/d.yaml"]])
  }

  @Test func whatIsWrittenInStepsIsToldOnce() throws {
    let data = try MadeData(["bodies/a.yaml": "a"])
    let steps: [() throws -> Void] = [
      { try data.write("ab", to: "bodies/a.yaml") },
      { try data.write("abc", to: "bodies/a.yaml") }, {}, {},
    ]
    #expect(try told(data, steps) == [["changed bodies/a.yaml"]])
  }

  @Test func withoutAChangeNothingIsTold() throws {
    let data = try MadeData(["bodies/a.yaml": "a"])
    #expect(try told(data, [{}, {}, {}]) == [])
  }
}

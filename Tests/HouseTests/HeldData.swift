@testable import Amparo

/// The data of the project, read once.
enum HeldData {
  static let files = DataFiles(folder: Project.path(of: "Data"))
  static let lawbook = Library(files).reading().lawbook

  /// The phrasebook of every shipped language.
  static let phrasebooks = Phrasebook.shipped(in: files).compactMap {
    Phrasebook($0, from: files)
  }

  /// The worked situations that can be read.
  static let scenarios = files.paths(in: "scenarios").compactMap {
    ScenarioReading($0, in: files).scenario
  }

  /// The laws that a scenario says something of.
  static func laws(of scenario: Scenario) -> [String] {
    let expect = scenario.expect
    return expect.applies + expect.arguable + expect.depends.map(\.law) + expect.doesNotApply
      + expect.notAssessed + expect.notListed + expect.coming + expect.deadlines.map(\.law)
  }
}

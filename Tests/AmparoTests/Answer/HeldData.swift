@testable import Amparo

/// The data of the project, read once, found from where this file stands.
enum HeldData {
  static let files = DataFiles(folder: folder)
  static let lawbook = Library(files).reading().lawbook
  static let phrasebooks = Phrasebook.shipped(in: files).compactMap { Phrasebook($0, from: files) }

  /// The worked situations that can be read.
  static let scenarios = files.paths(in: "scenarios").compactMap {
    ScenarioReading($0, in: files).scenario
  }

  /// The platforms, sorted.
  static let platforms = lawbook.platforms.keys.sorted()

  /// The places with files, sorted, and two without.
  static let places =
    lawbook.jurisdictions.keys.sorted().filter { $0 != .union && $0 != .international }
    + ["NO", "ZZ"].compactMap { PlaceCode($0) }

  /// The bytes of a file of the data.
  static func bytes(_ path: String) -> [UInt8]? { FileSystem.bytes(of: "\(folder)/\(path)") }

  private static var folder: String {
    let parts = "\(#filePath)".split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/") + "/Data"
  }
}

extension HeldData {
  /// A clerk who has every place and instrument ready. Whoever asks takes a copy, so that no test sees what another asked.
  private static let clerk = {
    var clerk = Clerk(lawbook)
    for place in lawbook.jurisdictions.keys { _ = clerk.place(place) }
    for index in lawbook.instruments.indices { _ = clerk.instrument(index) }
    return clerk
  }()

  /// What the data says of a situation on a day.
  static func answer(_ situation: Situation, today: CivilDate) -> Answer {
    var clerk = clerk
    return clerk.answer(situation, today: today)
  }

  /// How far each law claims a case, by its name: the findings of an answer, without what follows from them.
  static func outcomes(_ situation: Situation, today: CivilDate) -> [String: Finding] {
    var clerk = clerk
    let findings = clerk.findings(situation, today: today)
    return Dictionary(
      findings.map { ($0.law.id.description, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

import Testing
import YAML

@testable import Amparo

/// Where somebody else's validator takes a file by the schema, the reader takes it, and where it refuses, so does the reader.
///
/// `Tests/Independent/schemas.py` writes the cases; without them the test is skipped.
@Suite(.enabled(if: RawFile.variable("AMPARO_SCHEMA_CASES") != nil))
struct SchemaVerdictTests {
  @Test func readersAndSchemasAgree() throws {
    let path = RawFile.variable("AMPARO_SCHEMA_CASES") ?? ""
    let bytes = try #require(FileSystem.bytes(of: path))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count > 1000)
    let places = PlaceNames(HeldData.files)
    for line in lines {
      let columns = line.split(separator: "\t", maxSplits: 4).map(String.init)
      let kind = try #require(FileKind(rawValue: columns[0]))
      let isTaken = FileReader.takes(columns[4], kind, places)
      #expect(isTaken == (columns[1] == "taken"), "\(columns[2]) \(columns[3])")
    }
  }
}

extension FileReader {
  /// Whether the reader of a kind of file finds nothing wrong with a text.
  static func takes(_ text: String, _ kind: FileKind, _ places: PlaceNames) -> Bool {
    let reading = Document.read(file: "f", bytes: Array(text.utf8))
    guard let root = reading.document?.root, reading.problems.isEmpty else { return false }
    var reader = FileReader(file: "f")
    root.lend { root in
      switch kind {
      case .place: _ = reader.jurisdiction(root)
      case .instrument: _ = reader.instrument(root)
      case .body: _ = reader.body(root, BodyKey.ofFile, prefix: "int", place: .international)
      case .platform: _ = reader.platform(root)
      case .calendar: _ = reader.calendar(root)
      case .scenario: _ = reader.scenario(root, path: "f", places: places)
      case .world:
        var seen = WorldReading.Seen()
        _ = reader.world(root, &seen)
      case .keeping:
        var knowledge = KeepersKnowledge()
        knowledge.add(root, &reader)
      case .phrasebook, .places: Issue.record("no reader")
      }
    }
    return reader.diagnostics.allSatisfy { $0.severity != .error }
  }
}

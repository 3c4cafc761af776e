import Foundation
import Testing

@testable import Amparo

/// `amparo schema`: well-formed JSON, closed maps, whole lists of words; and answers as it says.
struct SchemaTests {
  @Test(arguments: [
    "place", "instrument", "body", "platform", "calendar", "scenario", "situation", "answer",
  ])
  func mapsAreClosed(kind: String) throws {
    let schema = try self.schema(kind)
    let definitions = try #require(schema["definitions"])
    #expect(definitions.keys.count > 1)
    for name in definitions.keys {
      let definition = try #require(definitions[name])
      #expect(definition["additionalProperties"] == .bool(false), "\(name)")
      let properties = Set(definition["properties"]?.keys ?? [])
      let required = definition["required"]?.elements.compactMap(\.text) ?? []
      #expect(properties.isSuperset(of: required), "\(name)")
    }
    #expect(references(schema).subtracting(definitions.keys) == [])
  }

  @Test func wordsAreAllThere() throws {
    let law = try schema("place")["definitions"]?["law"]?["properties"]
    #expect(words(law?["track"]) == Track.allCases.map(\.rawValue))
    #expect(words(law?["remedies"]?["items"]) == Remedy.allCases.map(\.rawValue))
    let scope = try schema("place")["definitions"]?["covers"]?["properties"]
    #expect(words(scope?["conduct"]?["anyOf"]?.elements.first) == Conduct.allCases.map(\.rawValue))
    let situation = try schema("situation")["definitions"]?["situation"]?["properties"]
    let images = ImageKind.allCases.map(\.rawValue) + ["unknown", "declined"]
    #expect(words(situation?["image"]) == images)
  }

  @Test func whatHasASchemaIsListed() throws {
    let lines = try Command.amparo("schema").lines
    #expect(lines.count == 10)
    for kind in lines { #expect(try Command.amparo("schema", kind).status == 0, "\(kind)") }
    #expect(try Command.amparo("schema", "nothing").status == 64)
  }

  @Test func schemasAreWrittenBesideTheData() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: Command.project.appending(path: "Data/languages"), to: folder.appending(path: "languages")
    )
    let result = try Command.amparo("schema", "--write", "--data", folder.path)
    #expect(result.status == 0)
    let written = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: ".schema").path)
    #expect(Set(written) == Set(FileKind.allCases.map { "\($0.rawValue).json" }))
    let text = try String(
      contentsOf: folder.appending(path: ".schema/place.json"), encoding: .utf8)
    #expect(text == (try Command.amparo("schema", "place").output))
  }

  /// Every answer to the worked situations is as the schema of answers says.
  @Test func answersAreAsTheSchemaSays() throws {
    let files = DataFiles(folder: Command.data)
    let lawbook = try Library(files).lawbook()
    let sentences = Sentences(try #require(Phrasebook(.english, from: files)))
    var options = ReportOptions()
    options.all = .yes
    for (number, path) in files.paths(in: "scenarios").enumerated() where number % 6 == 0 {
      let scenario = try #require(ScenarioReading(path, in: files).scenario)
      var json = JSONWriter()
      let answer = lawbook.answer(scenario.given, today: scenario.today)
      var report = JSONReport(sentences, options: options)
      report.write(answer, to: &json)
      let value = try #require(JSON(json.text))
      #expect(differences(value, .map(AnswerForm.answer), "answer") == [], "\(path)")
    }
  }

  /// Where a value is not of its form: keys that are not declared, that are missing, and words of no list.
  private func differences(_ value: JSON, _ form: Form, _ path: String) -> [String] {
    switch (form, value) {
    case (.map(let map), .object(let pairs)):
      let keys = Set(pairs.map(\.key))
      let missing = map.members.filter { $0.isNeeded == .yes && !keys.contains($0.key) }
      return missing.map { "\(path): no \($0.key)" }
        + pairs.flatMap { key, value in
          guard let member = map.member(key) else { return ["\(path): \(key)"] }
          return differences(value, member.form, "\(path).\(key)")
        }
    case (.list(let element, _, _), .array(let values)):
      return values.flatMap { differences($0, element, path) }
    case (.either(let forms), _):
      let all = forms.map { differences(value, $0, path) }
      return all.min { $0.count < $1.count } ?? []
    case (.oneOf(let words), .string(let text)):
      return words.contains(text) ? [] : ["\(path): \(text)"]
    case (.integer, .number), (.nothing, .null): return []
    case (.map, _), (.list, _), (.integer, _), (.nothing, _): return ["\(path): \(value)"]
    default: return value.text == nil ? ["\(path): \(value)"] : []
    }
  }

  private func schema(_ kind: String) throws -> JSON {
    let result = try Command.amparo("schema", kind)
    #expect(result.status == 0)
    return try #require(JSON(result.output))
  }

  private func words(_ json: JSON?) -> [String]? { json?["enum"]?.elements.compactMap(\.text) }

  /// Every definition that something refers to.
  private func references(_ json: JSON) -> Set<String> {
    switch json {
    case .object(let pairs):
      var result: Set<String> = []
      for (key, value) in pairs {
        if key == "$ref", let text = value.text {
          result.insert(String(text.dropFirst("#/definitions/".count)))
        }
        result.formUnion(references(value))
      }
      return result
    case .array(let elements):
      return elements.reduce(into: []) { $0.formUnion(references($1)) }
    default: return []
    }
  }
}

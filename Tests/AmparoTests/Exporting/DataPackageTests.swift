import Digest
import Foundation
import Testing

@testable import Amparo

/// A table made for these tests, in every form, and the description of its file.
struct DataPackageTests {
  private struct Record {
    var id: String
    var kind: Track?
    var people: Int?
    var parent: String?
  }

  private static let table = DataTable(
    "made",
    [
      Record(id: "b", kind: .civil, people: 2, parent: "a"),
      Record(id: "a, \"b\"\nc", kind: nil, people: nil, parent: nil),
      Record(id: "a", kind: .criminal, people: 10, parent: "it's"),
    ], key: ["id"],
    [
      .text("id") { $0.id }, .word("kind") { $0.kind }, .number("people") { $0.people },
      .reference("parent", to: "made") { $0.parent },
    ])

  @Test func rowsStandInTheOrderOfTheirKey() {
    #expect(Self.table.rows.map { $0[0] } == [.text("a"), .text("a, \"b\"\nc"), .text("b")])
  }

  @Test func commasQuotesAndLinesAreKept() {
    #expect(
      Self.table.csv == "id,kind,people,parent\r\na,criminal,10,it's\r\n"
        + "\"a, \"\"b\"\"\nc\",,,\r\nb,civil,2,a\r\n")
  }

  @Test func theScriptSaysTypesKeysAndReferences() {
    let lines = Self.table.sql.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "CREATE TABLE \"made\" (")
    #expect(lines[1] == "  \"id\" TEXT NOT NULL,")
    #expect(lines[2].hasPrefix("  \"kind\" TEXT CHECK (\"kind\" IN ('criminal', 'civil', "))
    #expect(lines[3] == "  \"people\" INTEGER,")
    #expect(lines[5] == "  PRIMARY KEY (\"id\"),")
    #expect(
      lines[6]
        == "  FOREIGN KEY (\"parent\") REFERENCES \"made\" (\"id\") DEFERRABLE INITIALLY DEFERRED")
    #expect(lines[8] == "INSERT INTO \"made\" VALUES ('a', 'criminal', 10, 'it''s');")
    #expect(lines[9] == "INSERT INTO \"made\" VALUES ('a, \"b\"")
    #expect(lines[10] == "c', NULL, NULL, NULL);")
  }

  private func package() throws -> (package: DataPackage, described: [String: Any]) {
    let export = DataExport(
      HeldData.lawbook, WorldReading(HeldData.files).world, names: HeldData.phrasebooks)
    var package = DataPackage(export, try #require(HeldData.phrasebooks.first))
    package.addTables()
    package.add(DataPackage.File(name: "amparo.json", bytes: export.json))
    let object = try JSONSerialization.jsonObject(with: Data(package.description.bytes))
    return (package, try #require(object as? [String: Any]))
  }

  @Test func thePackageSaysWhatItIs() throws {
    let (package, described) = try package()
    #expect(described["id"] as? String == "sha256:\(HeldData.lawbook.digest)")
    #expect(described["version"] as? String == HeldData.lawbook.version)
    let licenses = try #require(described["licenses"] as? [[String: String]])
    #expect(licenses.first?["name"] == "CC-BY-4.0")
    let resources = try #require(described["resources"] as? [[String: Any]])
    #expect(resources.map { $0["path"] as? String } == package.files.map(\.name))
    for (resource, file) in zip(resources, package.files) {
      #expect(resource["bytes"] as? Int == file.bytes.count)
      let hash = file.bytes.withUnsafeBytes { SHA256.hexadecimal($0) }
      #expect(resource["hash"] as? String == "sha256:\(hash)")
    }
  }

  @Test func aSchemaNamesTheColumnsOfItsFile() throws {
    let (package, described) = try package()
    let resources = try #require(described["resources"] as? [[String: Any]])
    for (resource, file) in zip(resources, package.files) where file.name.hasSuffix(".csv") {
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      let head = String(decoding: file.bytes.prefix { $0 != 13 }, as: UTF8.self)
      #expect(fields.compactMap { $0["name"] as? String }.joined(separator: ",") == head)
      let described = fields.compactMap { $0["description"] as? String }
      #expect(described.allSatisfy { !$0.isEmpty && !$0.contains("⟨") })
    }
  }
}

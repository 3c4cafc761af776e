import AmparoData
import Digest
import Testing
import YAML

/// What the executable carries is the data folder, byte for byte.
struct EmbeddedDataTests {
  @Test func everyFileIsCarriedAsItStands() throws {
    let paths = Project.files(in: "Data", withExtension: "yaml")
    #expect(EmbeddedData.files.map { "Data/\($0.path)" } == paths)
    for file in EmbeddedData.files {
      let bytes = try Project.bytes(of: "Data/\(file.path)")
      #expect(file.contents.withUTF8Buffer { $0.elementsEqual(bytes) }, "\(file.path)")
    }
  }

  @Test func theDigestIsTheFolders() throws {
    var digest = DataDigest()
    for path in Project.files(in: "Data", withExtension: "yaml").reversed() {
      let bytes = try Project.bytes(of: path)
      bytes.withUnsafeBytes { digest.add(path: String(path.dropFirst(5)), bytes: $0) }
    }
    #expect("\(EmbeddedData.digest)" == digest.value)
  }

  @Test func filesAreFoundByPath() {
    for file in EmbeddedData.files {
      #expect(EmbeddedData.contents(of: "\(file.path)")?.utf8Start == file.contents.utf8Start)
    }
    #expect(EmbeddedData.contents(of: "nothing.yaml") == nil)
    #expect(EmbeddedData.contents(of: "") == nil)
    let places = EmbeddedData.files(under: "jurisdictions/").map { "\($0.path)" }
    #expect(
      places == EmbeddedData.files.map { "\($0.path)" }.filter { $0.hasPrefix("jurisdictions/") })
  }

  /// The nodes that are carried beside a text say nothing else than the text; a file in whose form anything is wrong has none.
  @Test func nodesAreThoseOfTheText() throws {
    for file in EmbeddedData.files {
      let reading = Document.read(file: "f", text: file.contents)
      #expect((file.nodes == nil) == !reading.problems.isEmpty, "\(file.path)")
      guard let nodes = file.nodes else { continue }
      let packed = try #require(Document(file: "f", text: file.contents, nodes: nodes))
      let document = try #require(reading.document)
      #expect(packed.nodeCount == document.nodeCount)
      #expect(lines(packed.root) == lines(document.root), "\(file.path)")
    }
  }

  /// A node and all below it, each with all that is known of it.
  private func lines(_ node: Node) -> [String] {
    let own = "\(node.line):\(node.column) \(node.kind) \(node.style) \(node.count) \(node.text)"
    return [own] + node.elements.flatMap(lines)
      + node.pairs.flatMap { lines($0.key) + lines($0.value) }
  }
}

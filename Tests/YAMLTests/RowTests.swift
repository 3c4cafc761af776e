import Testing
import YAML

/// A row of a table is a mapping.
struct RowTests {
  private static let columns = TableColumns([
    .init(keys: ["p", "q"], cell: .text), .init(keys: ["r"], cell: .list),
    .init(keys: ["p", "s"], cell: .list), .init(keys: ["t"], cell: .mappings(["u", "v"])),
  ])

  private func read(_ row: String) -> Document.Reading {
    Array(row.utf8).withUnsafeBytes {
      Document.read(file: "f", row: $0, columns: Self.columns, line: 4)
    }
  }

  @Test(arguments: [
    ("1,2,3,4", "{'p': {'q': '1' 's': ['3']} 'r': ['2'] 't': [{'u': '4'}]}"),
    (",,,", "{}"), ("\"\",\"\",,", "{}"), (" , a ; b ;,,", "{'r': ['a' 'b']}"),
    (",\"a;b\nc\",,", "{'r': ['a' 'b\nc']}"), ("\"a \"\"b\"\",c\",,,", "{'p': {'q': 'a \"b\",c'}}"),
    ("true,,,", "{'p': {'q': 'true'}}"),
    (",,,1=2;3=4", "{'t': [{'u': '1' 'v': '2'} {'u': '3' 'v': '4'}]}"),
    (",,,=2", "{'t': [{'v': '2'}]}"), (",,,1=2=3", "{'t': ['1=2=3']}"),
    ("a;b,,,", "{'p': {'q': 'a;b'}}"),
  ])
  func cells(row: String, outlined: String) throws {
    let reading = read(row)
    #expect(reading.problems == [])
    #expect(outline(try #require(reading.document).root) == outlined)
  }

  @Test(arguments: [
    ("1,2,3", "4:1 cell_count 3 4"), ("1,2,3,4,5", "4:1 cell_count 5 4"),
    ("", "4:1 cell_count 1 4"),
    ("a\"b,,,", "4:2 quote_in_cell"), ("\"a\"b,,,", "4:4 quote_in_cell"),
    (",\"a,,", "4:2 unclosed_quote"), ("\"é\n\",a\",,", "5:4 quote_in_cell"),
  ])
  func whatIsNoRow(row: String, problem: String) {
    #expect(described(read(row).problems) == [problem])
  }

  @Test func everyPieceHasItsPlace() throws {
    let document = try #require(read("é,\"a; b\",\"\nx;y\", 1=2").document)
    let root = document.root
    func place(_ node: Node?) -> String? { node.map { "\($0.line):\($0.column)" } }
    #expect(place(root["p"]?["q"]) == "4:1")
    #expect(root["r"]?.elements.map { place($0) } == ["4:3", "4:6"])
    #expect(document.path(line: 4, column: 6) == "r[1]")
    #expect(document.path(line: 4, column: 1) == "p.q")
    #expect(place(root["t"]?.elements.first?["u"]) == "5:7")
    #expect(document.path(line: 5, column: 7) == "t[0].u")
  }

  @Test func aHeaderIsAListOfNames() throws {
    let header = Array("a.b, \"c\" ,,d".utf8)
    let reading = header.withUnsafeBytes { Document.read(file: "f", header: $0, line: 1) }
    #expect(reading.problems.isEmpty == false)
    let right = Array("a.b, c ,,\"d\"".utf8)
    let names = right.withUnsafeBytes { Document.read(file: "f", header: $0, line: 1) }
    #expect(outline(try #require(names.document).root) == "['a.b' 'c' '' 'd']")
  }
}

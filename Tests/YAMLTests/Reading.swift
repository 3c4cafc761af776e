import Testing
import YAML

/// The problems of a text, each as `line:column code facts`.
func problems(_ text: String) -> [String] { problems(Array(text.utf8)) }

/// The problems of bytes, each as `line:column code facts`.
func problems(_ bytes: [UInt8]) -> [String] {
  described(Document.read(file: "f", bytes: bytes).problems)
}

/// Problems, each as `line:column code facts`.
func described(_ problems: [YAMLError]) -> [String] {
  let prefix = "yaml_"
  return problems.map { problem in
    let code = problem.code.rawValue.dropFirst(prefix.count)
    let facts = problem.arguments.map { " \($0.value)" }.joined()
    return "\(problem.line):\(problem.column) \(code)\(facts)"
  }
}

/// The root of a text that must be right.
func root(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Node {
  let reading = Document.read(file: "f", bytes: Array(text.utf8))
  #expect(reading.problems == [], sourceLocation: sourceLocation)
  return try #require(reading.document, sourceLocation: sourceLocation).root
}

/// A node and all below it, in one line.
func outline(_ node: Node) -> String {
  switch node.kind {
  case .scalar: "'\(node.text)'"
  case .sequence: "[" + node.elements.map(outline).joined(separator: " ") + "]"
  case .mapping:
    "{"
      + node.pairs.map { outline($0.key) + ": " + outline($0.value) }.joined(separator: " ")
      + "}"
  }
}

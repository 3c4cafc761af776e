import YAML

/// A statement of the data that says what was read for it, and when.
public struct SourcedStatement: Hashable, Sendable {
  /// What is stated: clocks must rest on two readings, all else on one.
  public enum Kind: String, Vocabulary {
    case deadline
    case other
  }

  /// The file as it is shown to people.
  public var file: String
  /// The line on which the statement begins.
  public var line: Int
  /// The place that it is about; `INT` for services, and for bodies that serve the world.
  public var place: PlaceCode
  /// The ids on the way to it: `es/disclosure-without-authorisation/complaint`.
  public var name: String
  /// What is stated.
  public var kind: Kind
  /// What was read.
  public var verified: [Verification]

  /// The day of the newest reading; nil: there is none.
  public var newest: CivilDate? { verified.map(\.date).max() }

  /// Whether nobody has read what it rests on.
  public var isUnread: Bool { verified.allSatisfy { $0.against == .recall } }

  /// Whether it is a deadline that only one reading supports.
  public var isSingle: Bool { kind == .deadline && verified.count < 2 }

  /// Whether its newest reading is more than so many days before a day.
  public func isStale(on day: CivilDate, after days: Int) -> Bool {
    guard let newest else { return false }
    return day.dayNumber - newest.dayNumber > days
  }
}

extension SourcedStatement {
  /// Every statement of the data, in the order of files and lines.
  public static func all(in files: DataFiles) -> [SourcedStatement] {
    files.paths().flatMap { path -> [SourcedStatement] in
      guard let root = files.read(path)?.document?.root else { return [] }
      switch path.prefix(while: { $0 != "/" }) {
      case "jurisdictions", "calendars":
        return statements(root, place: root["code"], prefix: root["code"]?.text.lowercased())
      case "instruments": return statements(root, place: root["place"], prefix: nil)
      case "bodies", "platforms": return statements(root, place: nil, prefix: nil)
      case "world": return statements(root, place: nil, prefix: "world")
      default: return []
      }
    }
  }

  private static func statements(_ root: Node, place: Node?, prefix: String?) -> [SourcedStatement]
  {
    var walk = Walk(
      file: root.file, place: place.flatMap { PlaceCode($0.text) } ?? .international)
    walk.visit(root, names: prefix.map { [$0] } ?? [], key: nil, kind: .other)
    return walk.statements
  }

  /// A walk through one file.
  private struct Walk {
    let file: String
    let place: PlaceCode
    var statements: [SourcedStatement] = []

    mutating func visit(_ node: Node, names: [String], key: String?, kind: SourcedStatement.Kind) {
      switch node.kind {
      case .scalar: return
      case .sequence:
        for element in node.elements { visit(element, names: names, key: key, kind: kind) }
      case .mapping:
        let own = node["id"]?.text
        let names = names + (own.map { [$0] } ?? [])
        if let verified = node["verified"] {
          // What has no id is named by the key that it stands under: `es/criminal` for a rule of reach.
          let name = own == nil ? names + (key.map { [$0] } ?? []) : names
          var reader = FileReader(file: file)
          statements.append(
            SourcedStatement(
              file: file, line: node.line, place: place, name: name.joined(separator: "/"),
              kind: kind, verified: verified.lend { reader.verifications($0) }))
        }
        for (key, value) in node.pairs where value.kind != .scalar {
          visit(
            value, names: names, key: key.text,
            kind: key.textEquals("deadlines") ? .deadline : .other)
        }
      }
    }
  }
}

import YAML

/// Where every record stands that another can name, so that a name is looked up and not searched for.
struct RecordIndex {
  /// What kind of record a name is of.
  enum Kind: Hashable {
    case law
    case body
    case platform
    case place
    case calendar
  }

  /// A record that others name.
  struct Name: Hashable {
    var kind: Kind
    var text: String
  }

  /// The node of each record's id.
  private(set) var records: [Name: Node] = [:]
  /// Ids that are no more, each with the successor and the node that tells of it.
  private(set) var retired: [Name: (successor: String, node: Node)] = [:]
  /// Ids that stand twice: the second, and the first.
  private(set) var repeated: [(second: Node, first: Node)] = []

  init(_ roots: [WholeData.File]) {
    for file in roots {
      let root = file.root
      switch file.folder {
      case "jurisdictions":
        if let code = root["code"] {
          // A place may stand in several files.
          records[Name(kind: .place, text: code.text), default: code] = code
          add(recordsOf: root, prefix: code.text.lowercased())
        }
      case "instruments": add(recordsOf: root, prefix: root["id"]?.text ?? "")
      case "bodies": add(root, .body, prefix: "int")
      case "platforms": if let id = root["id"] { add(id, Name(kind: .platform, text: id.text)) }
      case "calendars":
        if let code = root["code"] { add(code, Name(kind: .calendar, text: code.text)) }
      default: break
      }
    }
  }

  /// The names of one kind, in the order of their letters.
  func names(_ kind: Kind) -> [String] {
    records.keys.filter { $0.kind == kind }.map(\.text).sorted()
  }

  private mutating func add(recordsOf root: Node, prefix: String) {
    for law in root["laws"]?.elements.map({ $0 }) ?? [] {
      add(law, .law, prefix: prefix)
      addIds(law["deadlines"])
    }
    for body in root["bodies"]?.elements.map({ $0 }) ?? [] { add(body, .body, prefix: prefix) }
    addIds(root["deadlines"])
    addIds(root["time"])
  }

  private mutating func add(_ record: Node, _ kind: Kind, prefix: String) {
    guard let id = record["id"] else { return }
    let name = Name(kind: kind, text: "\(prefix)/\(id.text)")
    add(id, name)
    for old in record["formerly"]?.elements.map({ $0 }) ?? [] {
      let text = old.text.contains("/") ? old.text : "\(prefix)/\(old.text)"
      retired[Name(kind: kind, text: text)] = (name.text, old)
    }
  }

  private mutating func add(_ id: Node, _ name: Name) {
    if let first = records[name] {
      repeated.append((second: id, first: first))
    } else {
      records[name] = id
    }
  }

  /// Ids that are named only inside their own list.
  private mutating func addIds(_ list: Node?) {
    var seen: [String: Node] = [:]
    for id in list?.elements.compactMap({ $0["id"] }) ?? [] {
      if let first = seen.updateValue(id, forKey: id.text) {
        repeated.append((second: id, first: first))
      }
    }
  }
}

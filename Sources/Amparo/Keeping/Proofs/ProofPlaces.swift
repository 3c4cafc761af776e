import YAML

/// Where the records of the data stand, so that a finding can name line and column.
struct ProofPlaces {
  private var laws: [String: Node] = [:]
  /// The files of each place or instrument: a place may stand in several.
  private var files: [String: [Node]] = [:]
  private var calendars: [String: Node] = [:]

  init(_ roots: [WholeData.File]) {
    for file in roots {
      switch file.folder {
      case "jurisdictions":
        if let code = file.root["code"] {
          add(file.root, code.text, prefix: code.text.lowercased())
        }
      case "instruments":
        if let id = file.root["id"] { add(file.root, id.text, prefix: id.text) }
      case "calendars":
        if let code = file.root["code"] { calendars[code.text] = file.root }
      default: break
      }
    }
  }

  private mutating func add(_ root: Node, _ name: String, prefix: String) {
    files[name, default: []].append(root)
    for law in root["laws"]?.elements.map({ $0 }) ?? [] {
      if let id = law["id"] { laws["\(prefix)/\(id.text)"] = law }
    }
  }

  /// The node at the end of a path, or as far on the way as there is one.
  func node(_ path: RecordPath) -> Node? {
    let starts: [Node] =
      switch path.record {
      case .law(let id): [laws[id.description]].compactMap { $0 }
      case .file(let name): files[name] ?? []
      case .calendar(let code): [calendars[code]].compactMap { $0 }
      }
    var (best, most) = (starts.first, -1)
    for start in starts {
      var (node, walked) = (start, 0)
      for step in path.steps {
        guard let next = node.next(step) else { break }
        (node, walked) = (next, walked + 1)
      }
      if walked > most { (best, most) = (node, walked) }
    }
    return best
  }
}

extension Node {
  fileprivate func next(_ step: RecordPath.Step) -> Node? {
    switch step {
    case .key(let key): value(forKey: key)
    case .item(let index): elements.dropFirst(index).first { _ in true }
    case .id(let id): elements.first { $0["id"]?.text == id }
    }
  }
}

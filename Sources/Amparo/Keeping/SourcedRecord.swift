import YAML

/// A map of the data that says where it was read: a law, a deadline, a rule, a way to report.
struct SourcedRecord: Sendable {
  /// The map.
  var node: Node
  /// The folder of its file.
  var folder: Substring
  /// The place of the file; nil where the file is of no place, as for platforms.
  var place: PlaceCode?
  /// What the names in its file begin with.
  fileprivate var prefix: String
  /// The ids above it and its own.
  fileprivate var ids: [Node]
  /// The ids above it and its own, joined by slashes.
  var name: String {
    ((prefix.isEmpty ? [] : [prefix]) + ids.map(\.text)).joined(separator: "/")
  }
  /// What to call it: its full id, or its citation where it has none.
  var label: String { node["id"] == nil ? cite?.text ?? name : name }
  /// Its citation.
  var cite: Node?
  /// Its official address.
  var url: Node?
  /// What was read: one map for each reading.
  var readings: [Node]

  /// Every such map of a file, in its order.
  static func all(in file: WholeData.File) -> [SourcedRecord] {
    let place = (file.root["code"] ?? file.root["place"]).flatMap { PlaceCode($0.text) }
    let prefix =
      switch file.folder {
      case "jurisdictions": file.root["code"]?.text.lowercased() ?? ""
      case "bodies": "int"
      case "calendars": file.root["code"]?.text ?? ""
      default: ""
      }
    var found: [SourcedRecord] = []
    walk(file.root, ids: []) { node, ids, cite, url, verified in
      found.append(
        SourcedRecord(
          node: node, folder: file.folder, place: place, prefix: prefix, ids: ids, cite: cite,
          url: url, readings: readings(verified)))
    }
    return found
  }

  /// One reading, or several: a map each.
  static func readings(_ verified: Node?) -> [Node] {
    verified.map { $0.kind == .sequence ? Array($0.elements) : [$0] } ?? []
  }

  private static func walk(
    _ node: Node, ids: [Node], _ found: (Node, [Node], Node?, Node?, Node?) -> Void
  ) {
    switch node.kind {
    case .scalar: return
    case .sequence: for element in node.elements { walk(element, ids: ids, found) }
    case .mapping:
      var (cite, url, verified): (Node?, Node?, Node?)
      var ids = ids
      for (key, value) in node.pairs {
        if key.textEquals("id") {
          ids.append(value)
        } else if key.textEquals("cite") {
          cite = value
        } else if key.textEquals("url") {
          url = value
        } else if key.textEquals("verified") {
          verified = value
        }
      }
      if cite != nil || url != nil || verified != nil { found(node, ids, cite, url, verified) }
      for (_, value) in node.pairs where value.kind != .scalar { walk(value, ids: ids, found) }
    }
  }
}

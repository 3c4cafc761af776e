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
  /// What was read: one map for each reading.
  let readings: [Node]
  private let keys: Keys

  /// Its citation.
  var cite: Node? { keys.cite }
  /// Its official address.
  var url: Node? { keys.url }
  /// Whether it is a law itself.
  var isLaw: Bool { keys.track && keys.covers }
  /// Whether it says how to reach somebody.
  var hasChannels: Bool { keys.channels }

  /// What is asked of the keys of a map, seen in one go through them.
  private struct Keys {
    var id: Node?
    var cite: Node?
    var url: Node?
    var verified: Node?
    var (track, covers, channels) = (false, false, false)
    /// Whether something stands below the map that can hold maps.
    var hasMore = false

    init(_ node: Node) {
      for (key, value) in node.pairs {
        if value.kind != .scalar { hasMore = true }
        // Most keys are told by their length alone.
        switch key.textCount {
        case 2: if key.textEquals("id") { id = value }
        case 3: if key.textEquals("url") { url = value }
        case 4: if key.textEquals("cite") { cite = value }
        case 5: if key.textEquals("track") { track = true }
        case 6: if key.textEquals("covers") { covers = true }
        case 8:
          if key.textEquals("verified") {
            verified = value
          } else if key.textEquals("channels") {
            channels = true
          }
        default: break
        }
      }
    }
  }

  private init(
    node: Node, folder: Substring, place: PlaceCode?, prefix: String, ids: [Node], keys: Keys
  ) {
    (self.node, self.folder, self.place, self.prefix) = (node, folder, place, prefix)
    (self.ids, self.keys) = (ids, keys)
    readings = Self.readings(keys.verified)
  }

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
    var walk = Walk(folder: file.folder, place: place, prefix: prefix)
    walk.visit(file.root, ids: [])
    return walk.found
  }

  /// One reading, or several: a map each.
  static func readings(_ verified: Node?) -> [Node] {
    verified.map { $0.kind == .sequence ? Array($0.elements) : [$0] } ?? []
  }

  /// A walk through one file.
  private struct Walk {
    let folder: Substring
    let place: PlaceCode?
    let prefix: String
    var found: [SourcedRecord] = []

    mutating func visit(_ node: Node, ids: [Node]) {
      switch node.kind {
      case .scalar: return
      case .sequence: for element in node.elements { visit(element, ids: ids) }
      case .mapping:
        let keys = Keys(node)
        let ids = keys.id.map { ids + [$0] } ?? ids
        if keys.cite != nil || keys.url != nil || keys.verified != nil {
          found.append(
            SourcedRecord(
              node: node, folder: folder, place: place, prefix: prefix, ids: ids, keys: keys))
        }
        guard keys.hasMore else { return }
        for (_, value) in node.pairs where value.kind != .scalar { visit(value, ids: ids) }
      }
    }
  }
}

import YAML

/// Checks what records say of one another: ids once, references to something, a rule of reach for every law.
struct References {
  let lawbook: Lawbook
  let files: DataFiles
  private let laws: Set<String>
  private let bodies: Set<String>
  private let retired: [String: String]

  init(_ lawbook: Lawbook, _ files: DataFiles) {
    self.lawbook = lawbook
    self.files = files
    var laws: Set<String> = []
    var bodies: Set<String> = []
    var retired: [String: String] = [:]
    for law in lawbook.everyLaw {
      laws.insert(law.id.description)
      for old in law.formerly { retired[old] = law.id.description }
    }
    for body in lawbook.everyBody {
      bodies.insert(body.id.description)
      for old in body.formerly { retired[old] = body.id.description }
    }
    self.laws = laws
    self.bodies = bodies
    self.retired = retired
  }

  func diagnostics() -> [Diagnostic] {
    var result: [Diagnostic] = []
    for path in files.paths() {
      guard let root = files.read(path)?.document?.root else { continue }
      let folder = path.prefix { $0 != "/" }
      switch folder {
      case "jurisdictions": result += check(root, prefix: root["code"]?.text.lowercased() ?? "")
      case "instruments": result += check(root, prefix: root["id"]?.text ?? "")
      case "platforms": result += checkPlatform(root)
      default: break
      }
    }
    return result
  }

  private func check(_ root: Node, prefix: String) -> [Diagnostic] {
    var reader = FileReader(file: root.file)
    var seen: Set<String> = []
    for key in ["laws", "bodies"] {
      for record in root.value(forKey: key)?.elements.map({ $0 }) ?? [] {
        guard let id = record["id"] else { continue }
        if !seen.insert("\(key)/\(id.text)").inserted {
          reader.report(.duplicateId, at: id, word: id.text)
        }
      }
    }
    for law in root["laws"]?.elements.map({ $0 }) ?? [] {
      check(law: law, prefix: prefix, &reader)
    }
    return reader.diagnostics
  }

  private func check(law node: Node, prefix: String, _ reader: inout FileReader) {
    for body in node["report_to"]?.elements.map({ $0 }) ?? [] {
      let name = body.text.contains("/") ? body.text : "\(prefix)/\(body.text)"
      check(name, at: body, among: bodies, &reader)
    }
    for relation in node["relations"]?.elements.map({ $0 }) ?? [] {
      guard let law = relation["law"] else { continue }
      let name = law.text.contains("/") ? law.text : "\(prefix)/\(law.text)"
      check(name, at: law, among: laws, &reader)
    }
    guard let id = node["id"], let law = lawbook.law("\(prefix)/\(id.text)") else { return }
    if lawbook.isWithoutReach(law) {
      reader.report(.noReach, at: id, word: law.id.description)
    }
    for entry in lawbook.missingRegimes(law) {
      reader.report(.noRegime, at: id, word: entry)
    }
    if law.source.isUnread, !law.source.verified.isEmpty {
      reader.report(.unread, at: id, word: law.id.description, severity: .warning)
    }
  }

  private func checkPlatform(_ root: Node) -> [Diagnostic] {
    var reader = FileReader(file: root.file)
    for route in root["routes"]?.elements.map({ $0 }) ?? [] {
      for law in route["based_on"]?.elements.map({ $0 }) ?? [] {
        check(law.text, at: law, among: laws, &reader)
      }
    }
    for membership in root["hash_programmes"]?.elements.map({ $0 }) ?? [] {
      guard let programme = membership["programme"] else { continue }
      check("int/\(programme.text)", at: programme, among: bodies, &reader)
    }
    return reader.diagnostics
  }

  private func check(
    _ name: String, at node: Node, among known: Set<String>, _ reader: inout FileReader
  ) {
    if known.contains(name) { return }
    if let successor = retired[name] {
      reader.report(.retiredReference, at: node, word: name, expected: successor)
      return
    }
    reader.report(
      .noReference, at: node, word: name, expected: NearestWord.to(name, among: known.sorted()))
  }
}

extension Lawbook {
  /// Every law, in the order of its id.
  public var everyLaw: [Law] {
    let all = jurisdictions.values.flatMap(\.laws) + instruments.flatMap(\.laws)
    return all.sorted { $0.id < $1.id }
  }

  /// Every body, in the order of its id.
  public var everyBody: [Body] {
    (jurisdictions.values.flatMap(\.bodies) + bodies).sorted { $0.id < $1.id }
  }

  /// The law of that full name.
  public func law(_ id: String) -> Law? {
    let prefix = id.prefix { $0 != "/" }
    if let instrument = instruments.first(where: { $0.id == prefix }) {
      return instrument.laws.first { $0.id.description == id }
    }
    return PlaceCode(prefix).flatMap { jurisdictions[$0] }?.laws.first {
      $0.id.description == id
    }
  }

  /// Whether nothing ties the law to its place.
  func isWithoutReach(_ law: Law) -> Bool {
    if law.binding == .states || law.status == .directivePending { return false }
    let instrument = instruments.first { law.id.description.hasPrefix("\($0.id)/") }
    let place = jurisdictions[law.place]
    if law.track == .civil {
      let forum = law.forum + (instrument?.forum ?? place?.forum ?? [])
      let choice = law.choiceOfLaw + (instrument?.choiceOfLaw ?? place?.choiceOfLaw ?? [])
      return forum.isEmpty || choice.isEmpty
    }
    let own = (instrument?.reach ?? place?.reach ?? [])
    let general = own.indices.contains(law.track.position) ? own[law.track.position] : []
    return law.reach.isEmpty && general.isEmpty
  }

  /// The deadlines of a law that nothing says how to count.
  func missingRegimes(_ law: Law) -> [String] {
    let rules = clockRules(of: law)
    return rules.entries.filter { entry in
      switch entry.rule.length {
      case .none, .unspecified: false
      default: rules.regime(for: entry.rule) == nil
      }
    }.map { "\(law.id) \($0.rule.id)" }
  }
}

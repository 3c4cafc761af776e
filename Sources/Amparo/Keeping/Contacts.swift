import YAML

/// Checks that an address or a number can be that of its body or service.
struct Contacts {
  private let knowledge: KeepersKnowledge
  private var diagnostics: [Diagnostic] = []

  /// All that is wrong with the addresses and numbers of the data.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    var contacts = Contacts(knowledge: whole.knowledge)
    for file in whole.roots {
      switch file.folder {
      case "jurisdictions":
        let place = file.root["code"].flatMap { PlaceCode($0.text) }
        for body in file.root["bodies"]?.elements.map({ $0 }) ?? [] {
          contacts.check(body: body, of: place)
        }
      case "bodies": contacts.check(body: file.root, of: nil)
      case "platforms": contacts.check(platform: file.root)
      default: break
      }
    }
    return contacts.diagnostics
  }

  private init(knowledge: KeepersKnowledge) { self.knowledge = knowledge }

  private mutating func report(
    _ kind: Diagnostic.Kind, at node: Node, word: String, expected: String? = nil,
    _ severity: Diagnostic.Severity = .warning
  ) {
    diagnostics.append(
      Diagnostic(kind, at: node, word: word, expected: expected, severity: severity))
  }

  private mutating func check(body: Node, of place: PlaceCode?) {
    let own = sites(ofBody: body)
    for channel in body["channels"]?.elements.map({ $0 }) ?? [] {
      guard let to = channel["to"], to.kind == .scalar,
        let kind = Channel.Kind(rawValue: channel["kind"]?.text ?? "")
      else { continue }
      switch kind {
      case .phone, .sms: check(number: to, of: place)
      case .web, .tor, .app: check(address: to, of: place, own: own)
      case .chat: if to.text.contains("://") { check(address: to, of: place, own: own) }
      case .eMail: check(mail: to, of: place, own: own)
      case .post, .inPerson: break
      }
    }
  }

  /// The sites that are known to be the body's: those that the keeper vouches for and, where the body's own page was read, its site.
  private func sites(ofBody body: Node) -> Set<String> {
    var hosts = knowledge.hostsOf[body["id"]?.text ?? ""] ?? []
    for reading in SourcedRecord.readings(body["verified"])
    where reading["against"]?.textEquals("official_site") == true {
      hosts += reading["read_in"].map { WebAddress.hosts(in: $0.text) } ?? []
    }
    return Set(hosts.map { knowledge.site(of: $0) })
  }

  private mutating func check(address node: Node, of place: PlaceCode?, own: Set<String>) {
    guard let host = WebAddress.hosts(in: node.text).first, !node.text.contains(" ") else {
      report(.notAnAddress, at: node, word: node.text, .error)
      return
    }
    if knowledge.messengers.contains(host) {
      let digits = node.text.split(separator: "/").last.map(String.init) ?? ""
      if let first = digits.utf8.first, first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") {
        check(prefix: digits, at: node, of: place)
      }
      return
    }
    check(host: host, at: node, of: place, own: own)
  }

  private mutating func check(mail node: Node, of place: PlaceCode?, own: Set<String>) {
    let parts = node.text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !node.text.contains(" ")
    else {
      report(.notAnAddress, at: node, word: node.text, .error)
      return
    }
    let host = parts[1].lowercased()
    if KeepersKnowledge.holds(host, in: Array(knowledge.privateMail)) {
      report(.privateMail, at: node, word: host, .error)
      return
    }
    check(host: host, at: node, of: place, own: own)
  }

  /// A host is of the body's own sites, and not of another country's.
  private mutating func check(host: String, at node: Node, of place: PlaceCode?, own: Set<String>) {
    let site = knowledge.site(of: host)
    if own.contains(site) { return }
    if !own.isEmpty {
      report(.foreignHost, at: node, word: host, expected: own.sorted().joined(separator: ", "))
      return
    }
    guard let place, let last = host.split(separator: ".").last, last.count == 2 else { return }
    let country = place.country
    let domains = knowledge.countryDomains[country] ?? [country.description.lowercased()]
    if domains.contains(String(last)) || knowledge.genericDomains.contains(String(last)) { return }
    report(
      .foreignHost, at: node, word: host, expected: domains.sorted().joined(separator: ", "))
  }

  /// Digits with what people put between them; a number for callers from abroad begins as its country's do.
  private mutating func check(number node: Node, of place: PlaceCode?) {
    let text = node.text
    let isNumber =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || " +-()#*./".utf8.contains(byte)
      }
    guard isNumber else {
      report(.notATelephone, at: node, word: text, .error)
      return
    }
    guard text.hasPrefix("+") else { return }
    check(prefix: String(text.dropFirst().filter(\.isNumber)), at: node, of: place)
  }

  private mutating func check(prefix digits: String, at node: Node, of place: PlaceCode?) {
    guard let place, let code = knowledge.diallingCodes[place.country] else { return }
    if !digits.hasPrefix(code) {
      report(.foreignPrefix, at: node, word: node.text, expected: "+\(code)", .error)
    }
  }

  /// Where a service takes reports must be the service's.
  private mutating func check(platform root: Node) {
    let domains = root["domains"]?.elements.map(\.text) ?? []
    let vouched = knowledge.hostsOf[root["id"]?.text ?? ""] ?? []
    let own = Set((domains + vouched).map { knowledge.site(of: $0) })
    for route in root["routes"]?.elements.map({ $0 }) ?? [] {
      if let url = route["url"] { check(address: url, of: nil, own: own) }
      if let mail = route["e_mail"] { check(mail: mail, of: nil, own: own) }
    }
  }
}

import YAML

/// Checks where statements come from.
struct Sources {
  private let whole: WholeData
  private var diagnostics: [Diagnostic] = []
  /// The last day on which a law under an address is said to have changed, and where that is said.
  private var changes: [String: (day: CivilDate, node: Node)] = [:]
  /// The hosts of places, as far as they were asked for.
  private var officialHosts: [PlaceCode: [String]] = [:]

  /// All that is wrong with the sources of the data.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    var sources = Sources(whole: whole)
    for record in whole.records { sources.note(record) }
    for record in whole.records { sources.check(record) }
    return sources.diagnostics
  }

  private init(whole: WholeData) { self.whole = whole }

  private mutating func report(
    _ kind: Diagnostic.Kind, at node: Node, word: String, expected: String? = nil,
    _ severity: Diagnostic.Severity = .warning, against: Node? = nil
  ) {
    var diagnostic = Diagnostic(
      kind, at: node, word: word, expected: expected, severity: severity)
    if let against { diagnostic.related = [Diagnostic.Related(.against, at: against)] }
    diagnostics.append(diagnostic)
  }

  private mutating func check(_ record: SourcedRecord) {
    if isUnread(record) { report(.unread, at: record.node, word: record.label) }
    if record.isLaw, record.url == nil {
      report(.noUrl, at: record.node, word: record.label)
    }
    checkHosts(record)
    checkAge(record)
  }

  /// Whether all that is known of it was written from memory.
  private func isUnread(_ record: SourcedRecord) -> Bool {
    !record.readings.isEmpty
      && record.readings.allSatisfy { $0["against"]?.textEquals("recall") == true }
  }

  /// The official address of law is at a host that publishes the law of its place.
  private mutating func checkHosts(_ record: SourcedRecord) {
    guard let place = record.place, record.isOfLaw else { return }
    let hosts = official(place)
    if let url = record.url {
      guard let host = WebAddress.hosts(in: url.text).first else {
        report(.notAnAddress, at: url, word: url.text, .error)
        return
      }
      if hosts.isEmpty {
        report(.noOfficialHost, at: url, word: place.description)
      } else if !KeepersKnowledge.holds(host, in: hosts) {
        report(.unofficialHost, at: url, word: host, expected: hosts.joined(separator: ", "))
      }
    }
    for reading in record.readings where reading["against"]?.textEquals("official_text") == true {
      guard let node = reading["read_in"] else { continue }
      let read = WebAddress.hosts(in: node.text)
      if let first = read.first, !read.contains(where: { KeepersKnowledge.holds($0, in: hosts) }) {
        report(.unofficialHost, at: node, word: first, expected: hosts.joined(separator: ", "))
      }
    }
  }

  /// The hosts of a place, of its country, of the Union and of treaties.
  private mutating func official(_ place: PlaceCode) -> [String] {
    if let known = officialHosts[place] { return known }
    let hosts = officialHosts(of: place)
    officialHosts[place] = hosts
    return hosts
  }

  private func officialHosts(of place: PlaceCode) -> [String] {
    let known = whole.knowledge.officialHosts
    let own = (known[place] ?? []) + (place.isPart ? known[place.country] ?? [] : [])
    if own.isEmpty { return [] }
    let shared = [PlaceCode.union, .international].filter { $0 != place }
    return own + shared.flatMap { known[$0] ?? [] }
  }

  /// Remembers when a law is said to have changed: on its enactment or, where nobody says when that was, when it began.
  private mutating func note(_ record: SourcedRecord) {
    guard record.isLaw, let url = record.url?.text,
      let node = record.node["enacted"] ?? record.node["in_force"]?["from"],
      let day = CivilDate(node.text)
    else { return }
    // What is still to come cannot stand in a text read today.
    let lastRead = record.readings.compactMap { CivilDate($0["date"]?.text ?? "") }.max()
    guard let lastRead, day <= lastRead else { return }
    // Where only its beginning is told and its own text is older, it was passed before, and nothing changed on that day.
    let commencement = SourcedRecord.readings(record.node["in_force"]?["verified"])
    let texts = (record.readings + commencement).compactMap { reading in
      reading["text_as_of"].flatMap { PartialDate($0.text)?.latest }
    }
    if record.node["enacted"] == nil, let newest = texts.max(), newest < day { return }
    if changes[url].map({ $0.day < day }) ?? true { changes[url] = (day, node) }
  }

  /// A text that was read must not be older than a change that the data itself tells of.
  private mutating func checkAge(_ record: SourcedRecord) {
    guard let url = record.url?.text, let change = changes[url], record.isStanding else { return }
    let texts = record.readings.map { $0["text_as_of"].flatMap { PartialDate($0.text) } }
    var newest: PartialDate?
    for text in texts {
      // A text without a day of its own may be of any day.
      guard let text else { return }
      if newest.map({ $0.latest < text.latest }) ?? true { newest = text }
    }
    guard let newest, newest.latest < change.day else { return }
    let node = record.readings.first?["text_as_of"] ?? record.node
    report(
      .textBeforeAmendment, at: node, word: node.text, expected: change.node.text,
      against: change.node)
  }
}

extension SourcedRecord {
  /// Whether it says what a law says, and not how to reach somebody.
  var isOfLaw: Bool {
    (folder == "jurisdictions" || folder == "instruments") && !hasChannels
  }

  /// Whether it is said of the law as it is, and not of a text that is no more.
  fileprivate var isStanding: Bool { node["in_force"]?["to"] == nil && node["to"] == nil }
}

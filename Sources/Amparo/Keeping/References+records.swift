import YAML

extension References {
  mutating func check(place root: Node) {
    guard let code = root["code"] else { return }
    check(root["within"], .place)
    check(each: root["parts"], .place)
    for regime in root["time"]?.elements.map({ $0 }) ?? [] {
      guard let calendar = regime["calendar"], !calendar.textEquals("place_of_filing") else {
        continue
      }
      check(calendar, .calendar)
    }
    check(records: root, prefix: code.text.lowercased())
  }

  /// The laws of a place or an instrument, and its general deadlines.
  mutating func check(records root: Node, prefix: String) {
    for deadline in root["deadlines"]?.elements.map({ $0 }) ?? [] {
      check(each: deadline["governs"]?["law"], .law, prefix: prefix)
      check(each: deadline["governs"]?["not_law"], .law, prefix: prefix)
    }
    for law in root["laws"]?.elements.map({ $0 }) ?? [] { check(law: law, prefix: prefix) }
  }

  private mutating func check(law node: Node, prefix: String) {
    check(each: node["report_to"], .body, prefix: prefix)
    for relation in node["relations"]?.elements.map({ $0 }) ?? [] {
      check(relation["law"], .law, prefix: prefix)
    }
    guard let id = node["id"], let law = whole.laws["\(prefix)/\(id.text)"] else { return }
    if whole.lawbook.isWithoutReach(law) {
      report(Diagnostic(.noReach, at: id, word: law.id.description))
    }
    let rules = whole.lawbook.clockRules(of: law)
    for rule in rules.uncounted {
      report(Diagnostic(.noRegime, at: id, word: "\(law.id) \(rule.id)"))
    }
    let clocks = Set(rules.entries.map(\.rule.id))
    let regimes = Set(rules.regimes.map(\.regime.id))
    for deadline in node["deadlines"]?.elements.map({ $0 }) ?? [] {
      check(deadline["counting"], among: regimes)
      check(deadline["runs_from"]?["deadline"], among: clocks)
    }
  }

  mutating func check(platform root: Node) {
    for route in root["routes"]?.elements.map({ $0 }) ?? [] { check(each: route["based_on"], .law) }
    for membership in root["hash_programmes"]?.elements.map({ $0 }) ?? [] {
      check(membership["programme"], .body, prefix: "int")
    }
  }

  /// The days that a part leaves out are days of its parent.
  mutating func check(calendar root: Node) {
    check(root["within"], .calendar)
    var days: Set<String> = []
    var parent = root["within"]?.text
    var seen: Set<String> = []
    while let code = parent, seen.insert(code).inserted {
      guard let calendar = whole.lawbook.calendars[code] else { return }
      days.formUnion(calendar.rules.map(\.id))
      parent = calendar.parent
    }
    for node in root["without"]?.elements.map({ $0 }) ?? [] { check(node, among: days) }
  }
}

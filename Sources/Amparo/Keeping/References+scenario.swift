import YAML

extension References {
  /// What a scenario expects names records that there are.
  mutating func check(scenario root: Node) {
    for host in root["given"]?["hosts"]?.elements.map({ $0 }) ?? [] {
      check(host["platform"], .platform)
    }
    guard let expect = root["expect"] else { return }
    for (key, value) in expect.pairs {
      switch key.text {
      case "applies", "arguable", "does_not_apply", "not_assessed", "not_listed", "coming":
        check(each: value, .law)
      case "bodies", "not_bodies": check(each: value, .body)
      case "depends": for entry in value.elements { check(entry["law"], .law) }
      case "deadlines": for entry in value.elements { check(expected: entry) }
      default: break
      }
    }
  }

  private mutating func check(expected node: Node) {
    check(node["law"], .law)
    guard let name = node["law"], let law = whole.laws[name.text] else { return }
    // A clock that does not attach to the law can be named to say that it is not there.
    if node["state"]?.textEquals("not_applicable") == true { return }
    check(node["id"], among: Set(whole.lawbook.clockRules(of: law).entries.map(\.rule.id)))
  }
}

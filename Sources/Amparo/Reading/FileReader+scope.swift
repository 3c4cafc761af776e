import YAML

enum ScopeKey: String, FieldKey {
  case conduct, image, origin, audience, context, relation, depicts, identifiable
  case victimAge = "victim_age"
  case uploaderAge = "uploader_age"
  case victimAlive = "victim_alive"
  case online
  case hostKind = "host_kind"
  case hostSize = "host_size"
  case note
}

enum AgeKey: String, FieldKey {
  case at, from, under
}

extension FileReader {
  mutating func scope(_ node: LentNode?, _ form: MapForm<ScopeKey> = ScopeKey.map) -> Scope? {
    guard let node, let fields = fields(node, form) else { return nil }
    var scope = Scope()
    scope.conduct = test(fields[.conduct])
    scope.image = test(fields[.image])
    scope.origin = test(fields[.origin])
    scope.audience = test(fields[.audience])
    scope.context = test(fields[.context])
    scope.relation = test(fields[.relation])
    scope.depicts = test(fields[.depicts])
    scope.identifiable = test(fields[.identifiable])
    scope.life = test(fields[.victimAlive])
    scope.online = test(fields[.online])
    scope.hostKind = test(fields[.hostKind])
    scope.hostSize = test(fields[.hostSize])
    scope.victimAge = age(fields[.victimAge], AgeKey.victim)
    scope.uploaderAge = age(fields[.uploaderAge], AgeKey.uploader)
    scope.note = localText(fields[.note])
    return scope
  }

  private mutating func test<Word: Vocabulary>(_ node: LentNode?) -> Scope.Test<Word>? {
    guard let node else { return nil }
    // One word may stand alone, as in `victim_alive: deceased`.
    if node.kind == .scalar {
      return word(node, Word.self).map { Scope.Test(covered: ValueSet([$0])) }
    }
    let words = words(node, Word.self)
    if words.isEmpty { report(.emptyTest, at: node) }
    return Scope.Test(covered: ValueSet(words))
  }

  private mutating func age(_ node: LentNode?, _ form: MapForm<AgeKey>) -> AgeTest? {
    guard let node, let fields = fields(node, form) else { return nil }
    let from = number(fields[.from])
    let under = number(fields[.under])
    return AgeTest(at: word(fields[.at]) ?? .act, from: from ?? 0, under: under ?? .max)
  }
}

extension Scope {
  /// Adds the words that are only arguably covered. A fact that only they name covers everything else.
  mutating func add(arguable: Scope) {
    func merge<Word: Vocabulary>(_ covered: inout Test<Word>?, _ open: Test<Word>?) {
      guard let open else { return }
      let words = open.covered
      let rest = ValueSet<Word>(bits: ValueSet<Word>.all.bits & ~words.bits)
      covered = Test(covered: covered?.covered ?? rest, arguable: words)
    }
    merge(&conduct, arguable.conduct)
    merge(&image, arguable.image)
    merge(&origin, arguable.origin)
    merge(&audience, arguable.audience)
    merge(&context, arguable.context)
    merge(&relation, arguable.relation)
    merge(&depicts, arguable.depicts)
    merge(&identifiable, arguable.identifiable)
    merge(&life, arguable.life)
    merge(&online, arguable.online)
    merge(&hostKind, arguable.hostKind)
    merge(&hostSize, arguable.hostSize)
    arguableAge = arguable.victimAge
    note = arguable.note ?? note
  }
}

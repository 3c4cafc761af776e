import YAML

enum VerificationKey: String, FieldKey {
  case date, against
  case textAsOf = "text_as_of"
  case readIn = "read_in"
}

enum DisputeKey: String, FieldKey {
  case says, cite, verified
}

extension FileReader {
  /// A source from the keys that stand in the record itself.
  mutating func source(
    cite: Node?, url: Node?, verified: Node?, disputed: Node?
  ) -> Source {
    let citation = text(cite) ?? ""
    if let cite { checkCitation(citation, at: cite) }
    return Source(
      cite: citation, url: text(url), verified: verifications(verified),
      disputed: list(disputed) { $0.dispute($1) })
  }

  /// One reading, or a list of several.
  mutating func verifications(_ node: Node?) -> [Verification] {
    guard let node else { return [] }
    if node.kind == .sequence {
      if node.count == 0 { report(.emptyTest, at: node) }
      return list(node) { $0.verification($1) }
    }
    return verification(node).map { [$0] } ?? []
  }

  private mutating func verification(_ node: Node) -> Verification? {
    guard let fields = fields(node, VerificationKey.map) else { return nil }
    let date = day(fields[.date])
    let against = word(fields[.against], Verification.Against.self)
    let textAsOf = partialDay(fields[.textAsOf])
    let readIn = text(fields[.readIn])
    guard let date, let against else { return nil }
    return Verification(date: date, against: against, textAsOf: textAsOf, readIn: readIn)
  }

  private mutating func dispute(_ node: Node) -> Dispute? {
    guard let fields = fields(node, DisputeKey.map) else { return nil }
    let says = localText(fields[.says])
    let cite = text(fields[.cite])
    let verified = verifications(fields[.verified])
    guard let says, let cite else { return nil }
    return Dispute(says: says, cite: cite, verified: verified)
  }

  /// A caption names the parties of a case, and no party is named here.
  private mutating func checkCitation(_ cite: String, at node: Node) {
    if node.withUTF8({ Self.hasCaption($0) }) { report(.caseCaption, at: node, word: cite) }
  }

  /// Whether ` v `, ` v. ` or ` vs. ` is in a text.
  private static func hasCaption(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (space, point) = (UInt8(ascii: " "), UInt8(ascii: "."))
    var index = 0
    while index + 2 < text.count {
      defer { index += 1 }
      guard text[index + 1] == UInt8(ascii: "v"), text[index] == space else { continue }
      var next = index + 2
      let isPlural = text[next] == UInt8(ascii: "s")
      if isPlural { next += 1 }
      let hasPoint = next < text.count && text[next] == point
      if hasPoint { next += 1 }
      if next < text.count, text[next] == space, hasPoint || !isPlural { return true }
    }
    return false
  }
}

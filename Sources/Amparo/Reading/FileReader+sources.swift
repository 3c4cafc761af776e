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
    cite: Node?, url: Node?, verified: Node?, disputed: Node?, of record: Node
  ) -> Source {
    if cite == nil { report(.missingKey, at: record, word: "cite") }
    if verified == nil { report(.missingKey, at: record, word: "verified") }
    return Source(
      cite: text(cite) ?? "", url: text(url), verified: verifications(verified),
      disputed: list(disputed) { $0.dispute($1) })
  }

  /// One reading, or a list of several.
  mutating func verifications(_ node: Node?) -> [Verification] {
    guard let node else { return [] }
    if node.kind == .sequence { return list(node) { $0.verification($1) } }
    return verification(node).map { [$0] } ?? []
  }

  private mutating func verification(_ node: Node) -> Verification? {
    guard let fields = fields(node, VerificationKey.self) else { return nil }
    let date = day(required(.date, in: fields))
    let against = word(required(.against, in: fields), Verification.Against.self)
    let textAsOf = partialDay(fields[.textAsOf])
    let readIn = text(fields[.readIn])
    guard let date, let against else { return nil }
    return Verification(date: date, against: against, textAsOf: textAsOf, readIn: readIn)
  }

  private mutating func dispute(_ node: Node) -> Dispute? {
    guard let fields = fields(node, DisputeKey.self) else { return nil }
    let says = localText(required(.says, in: fields))
    let cite = text(required(.cite, in: fields))
    let verified = verifications(required(.verified, in: fields))
    guard let says, let cite else { return nil }
    return Dispute(says: says, cite: cite, verified: verified)
  }
}

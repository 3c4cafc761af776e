import YAML

enum VerificationKey: String, FieldKey {
  case date, against
  case textAsOf = "text_as_of"
  case readIn = "read_in"
  case fingerprint
}

enum FingerprintKey: String, FieldKey {
  case file, from, to, sha256
}

enum DisputeKey: String, FieldKey {
  case says, cite, verified
}

extension FileReader {
  /// A source from the keys that stand in the record itself.
  mutating func source(
    cite: LentNode?, url: LentNode?, verified: LentNode?, disputed: LentNode?
  ) -> Source {
    return Source(
      cite: text(cite) ?? "", url: text(url), verified: verifications(verified),
      disputed: list(disputed) { $0.dispute($1) })
  }

  /// One reading, or a list of several.
  mutating func verifications(_ node: LentNode?) -> [Verification] {
    guard let node else { return [] }
    if node.kind == .sequence {
      if node.count == 0 { report(.emptyTest, at: node) }
      return list(node) { $0.verification($1) }
    }
    return verification(node).map { [$0] } ?? []
  }

  private mutating func verification(_ node: LentNode) -> Verification? {
    guard let fields = fields(node, VerificationKey.map) else { return nil }
    let date = day(fields[.date])
    let against = word(fields[.against], Verification.Against.self)
    let textAsOf = partialDay(fields[.textAsOf])
    let readIn = text(fields[.readIn])
    let fingerprints = fingerprints(fields[.fingerprint])
    guard let date, let against else { return nil }
    return Verification(
      date: date, against: against, textAsOf: textAsOf, readIn: readIn,
      fingerprints: fingerprints)
  }

  /// One passage, or a list of several.
  mutating func fingerprints(_ node: LentNode?) -> [Fingerprint] {
    guard let node else { return [] }
    if node.kind == .sequence {
      if node.count == 0 { report(.emptyTest, at: node) }
      return list(node) { $0.fingerprint($1) }
    }
    return fingerprint(node).map { [$0] } ?? []
  }

  mutating func fingerprint(_ node: LentNode) -> Fingerprint? {
    guard let fields = fields(node, FingerprintKey.map) else { return nil }
    let file = text(fields[.file])
    let from = fields[.from].map { $0.kind == .scalar ? [text($0)].compactMap(\.self) : texts($0) }
    let to = text(fields[.to])
    guard let digest = fields[.sha256], let sha256 = text(digest), let file else {
      return nil
    }
    let isDigest =
      sha256.utf8.count == 64
      && sha256.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
    if !isDigest { report(.notADigest, at: digest, word: sha256) }
    return isDigest ? Fingerprint(file: file, from: from ?? [], to: to, sha256: sha256) : nil
  }

  private mutating func dispute(_ node: LentNode) -> Dispute? {
    guard let fields = fields(node, DisputeKey.map) else { return nil }
    let says = localText(fields[.says])
    let cite = text(fields[.cite])
    let verified = verifications(fields[.verified])
    guard let says, let cite else { return nil }
    return Dispute(says: says, cite: cite, verified: verified)
  }
}

extension JSONReport {
  mutating func write(finding: Finding, to json: inout JSONWriter) {
    let key = key(of: finding)
    if pieces.write(key, to: &json) { return }
    let mark = json.mark
    write(new: finding, to: &json)
    pieces.keep(key, json, since: mark, owners: [finding.prepared])
  }

  /// All that a finding hangs on: its law, and what came of every test.
  private mutating func key(of finding: Finding) -> Pieces.Key {
    let (prepared, placeOfAct) = (finding.prepared, finding.placeOfAct)
    let key = pieces.key(.whole)
    pieces.row.add(prepared)
    pieces.row.add(finding.applicability.position)
    pieces.row.add(finding.dependsOn.bits)
    pieces.row.add(finding.raised)
    for asked in finding.asked {
      pieces.row.add(asked.bits)
      if Self.hangsOnPlaceOfAct(asked, of: prepared) { pieces.row.add(placeOfAct?.packed ?? 0) }
    }
    return key
  }

  private static func hangsOnPlaceOfAct(_ asked: Asked, of prepared: PreparedLaw) -> Bool {
    if case .doubleCriminality = prepared.reasons[Int(asked.reason)].test { true } else { false }
  }

  /// A finding that has not been written before, from the parts that have.
  private mutating func write(new finding: Finding, to json: inout JSONWriter) {
    let prepared = finding.prepared
    json.open("{")
    pieces.write(.head, of: prepared, parts, to: &json) { $0.head(prepared.law, to: &$1) }
    json.field("applicability", finding.applicability.rawValue)
    json.field("depends_on", finding.dependsOn)
    json.key("reasons")
    json.open("[")
    for asked in finding.asked {
      let place = Self.hangsOnPlaceOfAct(asked, of: prepared) ? finding.placeOfAct : nil
      pieces.write(.reason, of: prepared, bits: asked.bits, place: place, parts, to: &json) {
        $0.write(reason: finding.reason(asked), to: &$1)
      }
    }
    json.close("]")
    pieces.write(.terms, of: prepared, parts, to: &json) { $0.terms(prepared.law, to: &$1) }
    pieces.write(.penalty, of: prepared, bits: finding.raised, parts, to: &json) {
      $0.write(penalty: finding.penalty, to: &$1)
    }
    pieces.write(.tail, of: prepared, parts, to: &json) { $0.tail(prepared.law, to: &$1) }
    json.close("}")
  }
}

extension Asked {
  /// The test and what came of it, as one number.
  fileprivate var bits: UInt64 {
    UInt64(reason) << 48 | UInt64(value.position) << 44 | needs.bits
  }
}

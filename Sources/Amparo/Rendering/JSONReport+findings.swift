extension JSONReport {
  /// Writes a finding; most have been written before, and none of what they are made of is taken hold of then.
  mutating func write(findingAt place: Int, of sheet: FindingSheet, to json: inout JSONWriter) {
    var key = sheet.key(ofFindingAt: place)
    let count = sheet.numberCount(ofFindingAt: place)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { room in
      sheet.write(numbersOfFindingAt: place, to: room)
      let row = UnsafeBufferPointer(room)
      key.add(row)
      if pieces.write(key, row, to: &json) { return }
      let (mark, finding) = (json.mark, Finding(place, on: sheet))
      write(new: finding, to: &json)
      pieces.keep(key, Array(row), json, since: mark, owners: [finding.prepared])
    }
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

extension FindingSheet {
  /// What the piece of a finding hangs on, besides what its tests came to.
  fileprivate func key(ofFindingAt place: Int) -> PieceKey {
    let outcome = outcomes[place]
    let law = law(of: outcome)
    var key = PieceKey(.finding, of: law)
    key.bits = outcome.raised
    let applicability = Applicability(outcome.verdict.value)
    key.needs = outcome.verdict.needs.bits << 8 | UInt64(applicability.position)
    if law.asksForDoubleCriminality { key.place = placeOfAct?.packed ?? 0 }
    return key
  }
}

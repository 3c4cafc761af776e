extension JSONReport {
  mutating func write(finding: Finding, to json: inout JSONWriter) {
    let prepared = finding.prepared
    var key = PieceKey(.finding, of: prepared)
    key.bits = finding.raised
    key.needs = finding.dependsOn.bits << 8 | UInt64(finding.applicability.position)
    if prepared.asksForDoubleCriminality { key.place = finding.placeOfAct?.packed ?? 0 }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: finding.numberCount) { room in
      finding.write(numbersTo: room)
      let row = UnsafeBufferPointer(room)
      key.add(row)
      if pieces.write(key, row, to: &json) { return }
      let mark = json.mark
      write(new: finding, to: &json)
      pieces.keep(key, Array(row), json, since: mark, owners: [prepared])
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

extension JSONReport {
  mutating func write(finding: Finding, to json: inout JSONWriter) {
    let prepared = finding.prepared
    json.open("{")
    pieces.write(.head, of: prepared, parts, to: &json) { $0.head(prepared.law, to: &$1) }
    json.field("applicability", finding.applicability.rawValue)
    write("depends_on", finding.dependsOn, to: &json)
    json.key("reasons")
    json.open("[")
    for asked in finding.reasons.asked {
      let bits = UInt64(asked.reason) << 48 | UInt64(asked.value.position) << 44 | asked.needs.bits
      pieces.write(
        .reason, of: prepared, bits: bits, place: finding.reasons.placeOfAct, parts, to: &json
      ) { $0.write(reason: finding.reasons.reason(asked), to: &$1) }
    }
    json.close("]")
    pieces.write(.terms, of: prepared, parts, to: &json) { $0.terms(prepared.law, to: &$1) }
    pieces.write(.penalty, of: prepared, bits: finding.raised, parts, to: &json) {
      $0.write(penalty: finding.penalty, to: &$1)
    }
    pieces.write(.tail, of: prepared, parts, to: &json) { $0.tail(prepared.law, to: &$1) }
    json.close("}")
  }

  func write(_ key: StaticString, _ facts: FactSet, to json: inout JSONWriter) {
    json.key(key)
    json.open("[")
    facts.forEach { json.string($0.rawValue) }
    json.close("]")
  }
}

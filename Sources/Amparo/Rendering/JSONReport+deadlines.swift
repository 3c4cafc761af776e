extension JSONReport {
  /// Writes a clock; most stand as they stood before, and none of what they are made of is taken hold of then.
  mutating func write(
    deadlineIn row: Int, of sheet: DeadlineSheet, _ today: CivilDate, to json: inout JSONWriter
  ) {
    var key = sheet.key(of: row, today)
    if sheet.rows[row].localTimes.isEmpty {
      key.add(rowOf: sheet.rows[row].standing, hash: sheet.rows[row].standing.hash)
      if pieces.write(key, Self.noWords, to: &json) { return }
    }
    let deadline = AnsweredDeadline(row, on: sheet)
    let standing = deadline.standing
    var words = standing.words
    if !deadline.localTimes.isEmpty {
      var row = WordRow()
      row.add(words)
      for local in deadline.localTimes {
        row.add(local.place.packed)
        row.add(local.instant)
      }
      words = row.words
      words.withUnsafeBufferPointer { key.add($0) }
    }
    if words.withUnsafeBufferPointer({ pieces.write(key, $0, to: &json) }) { return }
    let mark = json.mark
    write(new: deadline, today, to: &json)
    pieces.keep(
      key, words, json, since: mark,
      owners: [deadline.clock, deadline.finding.prepared, standing])
  }

  private static var noWords: UnsafeBufferPointer<UInt64> {
    UnsafeBufferPointer(start: nil, count: 0)
  }

  /// A deadline that has not been written before, from the parts that have.
  private mutating func write(
    new deadline: AnsweredDeadline, _ today: CivilDate, to json: inout JSONWriter
  ) {
    let (clock, due) = (deadline.clock, deadline.due)
    json.open("{")
    json.field("law", deadline.law.description)
    json.field("place", deadline.place)
    pieces.write(.head, of: clock, parts, to: &json) { $0.head(clock.entry.rule, to: &$1) }
    json.field("state", due.state.rawValue)
    json.field("end", due.end)
    json.field("safe_by", due.safeBy)
    json.field("earliest_end", due.earliestEnd)
    json.field("latest_end", due.latestEnd)
    json.field("other_reading", due.otherReading)
    if let left = due.daysLeft(today) { json.field("days_left", left) }
    write(localTimes: deadline.localTimes, to: &json)
    json.field("needs", due.needs)
    json.field("depends_on", deadline.dependsOn)
    json.field("not_needed", deadline.notNeeded?.ground.rawValue)
    if let host = deadline.host { json.field("host", host) }
    pieces.write(.terms, of: clock, parts, to: &json) { _, json in
      json.field("counting", clock.entry.rule.counting)
      json.field("cite", clock.entry.source.cite)
    }
    write(says: deadline, to: &json)
    write(derivation: due, to: &json)
    pieces.write(.note, of: clock, parts, to: &json) {
      $1.field("note", clock.entry.note.map($0.sentences.text))
    }
    json.field("applicability", deadline.applicability.rawValue)
    pieces.write(.tail, of: clock, parts, to: &json) { parts, json in
      json.field("sources", clock.entry.source.verified.count)
      parts.write(verified: clock.entry.source, to: &json)
    }
    json.close("}")
  }

  private func write(localTimes: [LocalTime], to json: inout JSONWriter) {
    if localTimes.isEmpty { return }
    json.key("local_times")
    json.array { json in
      for local in localTimes {
        json.object { json in
          json.field("place", local.place)
          json.field("at", local.instant.text)
        }
      }
    }
  }

  private mutating func write(says deadline: AnsweredDeadline, to json: inout JSONWriter) {
    let (kind, due) = (deadline.clock.entry.rule.deadlineClass, deadline.due)
    let key = PieceKey(.says, bits: UInt64(kind.position << 8 | due.state.position))
    pieces.write(key, row: { $0.add(due.safeBy ?? due.end) }, parts, to: &json) {
      $1.field("says", $0.sentences.says(deadline))
    }
  }

  private mutating func write(derivation due: Due, to json: inout JSONWriter) {
    json.key("derivation")
    json.open("[")
    for step in due.derivation {
      pieces.write(PieceKey(.derivation), row: { $0.add(step) }, parts, to: &json) {
        $1.string($0.sentences.says(step))
      }
    }
    json.close("]")
    json.key("assumed")
    json.open("[")
    for assumption in due.assumptions {
      pieces.write(PieceKey(.assumption), row: { $0.add(assumption) }, parts, to: &json) {
        $1.string($0.sentences.says(assumption))
      }
    }
    json.close("]")
  }
}

extension DeadlineSheet {
  /// What the piece of a clock hangs on, besides the words of how it stands.
  fileprivate func key(of row: Int, _ today: CivilDate) -> PieceKey {
    let (sheet, position) = (findings.sheet, Int(rows[row].finding))
    let law = sheet.law(of: sheet.outcomes[position])
    var key = PieceKey(.deadline, of: law.clocks[Int(rows[row].clock)], and: law)
    let host = UInt64(rows[row].host.map { $0 + 1 } ?? 0)
    let ground = UInt64(rows[row].ground.map { $0 + 1 } ?? 0)
    let applicability = Applicability(sheet.outcomes[position].verdict.value)
    key.bits = host << 24 | ground << 8 | UInt64(applicability.position)
    key.needs = rows[row].dependsOn.bits
    key.place = UInt64(bitPattern: Int64(today.dayNumber))
    return key
  }
}

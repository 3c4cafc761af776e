/// The names of laws as JSON has them, written once: an answer names a hundred, and names them again with every question.
struct LawNames {
  private struct Slot {
    /// The law that is named; zero: free.
    var law: UInt64 = 0
    /// Where its name is.
    var place: Range<Int32> = 0..<0
  }

  private var slots: [Slot] = []
  private var text: [UInt8] = []
  /// The laws that are named: they live as long as their names, so that no other can be taken for them.
  private var laws: [PreparedLaw] = []

  /// Writes the name of a law, by the place of its finding.
  mutating func write(lawAt place: Int, of sheet: FindingSheet, to json: inout JSONWriter) {
    let law = sheet.identity(ofLawAt: place)
    if write(law, to: &json) { return }
    add(sheet.law(of: sheet.outcomes[place]))
    _ = write(law, to: &json)
  }

  /// Writes the name of a law; false where it is still to be added.
  private func write(_ law: UInt64, to json: inout JSONWriter) -> Bool {
    if slots.isEmpty { return false }
    var slot = Self.slot(of: law, among: slots.count)
    while slots[slot].law != law {
      if slots[slot].law == 0 { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    let place = slots[slot].place
    text.withUnsafeBytes { text in
      // The text moves when names come in, so that none is lent.
      json.copy(
        UnsafeRawBufferPointer(rebasing: text[Int(place.lowerBound)..<Int(place.upperBound)]))
    }
    return true
  }

  private mutating func add(_ law: PreparedLaw) {
    var json = JSONWriter(capacity: 0)
    json.needsComma = true
    json.string(law.law.id.description)
    let start = Int32(text.count)
    text += json.bytes
    laws.append(law)
    if laws.count * 2 > slots.count {
      let old = slots
      slots = Array(repeating: Slot(), count: max(256, old.count * 2))
      for slot in old where slot.law != 0 { place(slot) }
    }
    place(Slot(law: UInt64(identityOf: law), place: start..<Int32(text.count)))
  }

  private mutating func place(_ name: Slot) {
    var slot = Self.slot(of: name.law, among: slots.count)
    while slots[slot].law != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = name
  }

  private static func slot(of law: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: WordRow.mix(0, law)) & (count - 1)
  }
}

extension FindingSheet {
  /// What tells the law of a finding from every other, without taking hold of it.
  fileprivate func identity(ofLawAt place: Int) -> UInt64 {
    UInt64(identityOf: law(of: outcomes[place]))
  }
}

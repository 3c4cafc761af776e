extension JSONWriter {
  /// Writes a key with a day, `2026-11-22`.
  mutating func field(_ key: StaticString, _ day: CivilDate) {
    self.key(key)
    let (year, month, day) = day.parts
    append(atMost: 12) { text in
      func put(_ pair: Int, at place: Int) {
        text[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: pair / 10)
        text[place + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: pair % 10)
      }
      text[0] = UInt8(ascii: "\"")
      put(year / 100, at: 1)
      put(year % 100, at: 3)
      text[5] = UInt8(ascii: "-")
      put(month, at: 6)
      text[8] = UInt8(ascii: "-")
      put(day, at: 9)
      text[11] = UInt8(ascii: "\"")
      return 12
    }
    needsComma = true
  }

  /// Writes a key with a date as it was given, where there is one.
  mutating func field(_ key: StaticString, _ date: PartialDate?) {
    guard let date else { return }
    if date.isExact { field(key, date.earliest) } else { field(key, date.text) }
  }

  /// Writes the code of a place.
  mutating func string(_ place: PlaceCode) {
    let hasComma = needsComma
    append(atMost: 11) {
      var end = $0
      func put(_ byte: UInt8) {
        end[0] = byte
        end += 1
      }
      if hasComma { put(UInt8(ascii: ",")) }
      put(UInt8(ascii: "\""))
      var rest = place.packed
      while rest != 0 {
        put(UInt8(truncatingIfNeeded: rest >> 56))
        rest <<= 8
      }
      put(UInt8(ascii: "\""))
      return end - $0
    }
    needsComma = true
  }

  /// Writes a key with the code of a place, where there is one.
  mutating func field(_ key: StaticString, _ place: PlaceCode?) {
    guard let place else { return }
    self.key(key)
    string(place)
  }

  /// Writes a key with the codes of places.
  mutating func field(_ key: StaticString, _ places: [PlaceCode]) {
    self.key(key)
    open("[")
    for place in places { string(place) }
    close("]")
  }

  /// Writes a key with a list of strings.
  mutating func field(_ key: StaticString, _ texts: [String]) {
    self.key(key)
    open("[")
    for text in texts { string(text) }
    close("]")
  }

  /// Writes a key with the names of laws.
  mutating func field(_ key: StaticString, _ laws: [LawID]) {
    self.key(key)
    open("[")
    for law in laws { string(law.description) }
    close("]")
  }

  /// Writes a key with the end of a clock, where there is one.
  mutating func field(_ key: StaticString, _ moment: Moment?) {
    switch moment {
    case nil: break
    case .day(let day): field(key, day)
    case .instant(let instant): field(key, instant.text)
    }
  }

  /// Writes a key with a list of facts.
  mutating func field(_ key: StaticString, _ facts: FactSet) {
    self.key(key)
    open("[")
    facts.forEach { string($0.rawValue) }
    close("]")
  }
}

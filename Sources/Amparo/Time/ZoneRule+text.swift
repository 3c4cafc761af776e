extension ZoneRule {
  /// Reads a footer; nil when it has not the form of POSIX, with the hours of RFC 9636.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    guard Self.skipName(&rest), let standard = Self.time(&rest, hours: 24) else { return nil }
    self.standard = -standard
    if rest.isEmpty {
      summer = nil
      return
    }
    guard Self.skipName(&rest) else { return nil }
    var offset = -standard + 3600
    if rest.first != UInt8(ascii: ",") {
      guard let given = Self.time(&rest, hours: 24) else { return nil }
      offset = -given
    }
    guard let begin = Self.day(&rest), let end = Self.day(&rest), rest.isEmpty else { return nil }
    summer = Summer(offset: offset, begin: begin, end: end)
  }

  /// Three letters or more, or anything between angle brackets.
  private static func skipName(_ rest: inout ArraySlice<UInt8>) -> Bool {
    if rest.first == UInt8(ascii: "<") {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[(end + 1)...]
      return true
    }
    let letters = rest.prefix { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    rest = rest.dropFirst(letters.count)
    return letters.count >= 3
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  private static func time(_ rest: inout ArraySlice<UInt8>, hours limit: Int) -> Int? {
    var sign = 1
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      sign = rest.first == UInt8(ascii: "-") ? -1 : 1
      rest = rest.dropFirst()
    }
    guard let hours = number(&rest), hours <= limit else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where rest.first == UInt8(ascii: ":") {
      rest = rest.dropFirst()
      guard let value = number(&rest), value < 60 else { return nil }
      seconds += value * unit
    }
    return sign * seconds
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let value = CivilDate.number(digits), digits.count <= 3 else { return nil }
    rest = rest.dropFirst(digits.count)
    return value
  }

  /// `,M3.5.0/2`, `,J60`, `,59`.
  private static func day(_ rest: inout ArraySlice<UInt8>) -> ZoneDay? {
    guard rest.first == UInt8(ascii: ",") else { return nil }
    rest = rest.dropFirst()
    let day: ZoneDay.Day
    switch rest.first {
    case UInt8(ascii: "M"):
      rest = rest.dropFirst()
      guard let month = number(&rest), (1...12).contains(month), skipDot(&rest),
        let week = number(&rest), (1...5).contains(week), skipDot(&rest),
        let weekday = number(&rest), weekday <= 6
      else { return nil }
      day = .weekday(month: month, week: week, weekday)
    case UInt8(ascii: "J"):
      rest = rest.dropFirst()
      guard let value = number(&rest), (1...365).contains(value) else { return nil }
      day = .julian(value)
    default:
      guard let value = number(&rest), value <= 365 else { return nil }
      day = .ordinal(value)
    }
    if rest.first != UInt8(ascii: "/") { return ZoneDay(day: day, time: 7200) }
    rest = rest.dropFirst()
    return time(&rest, hours: 167).map { ZoneDay(day: day, time: $0) }
  }

  private static func skipDot(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: ".") else { return false }
    rest = rest.dropFirst()
    return true
  }
}

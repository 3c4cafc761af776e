extension Instant {
  /// A moment as it is written, `2026-11-20T10:00+11:00`, `2026-11-19T23:00:30Z`; nil when it has not that form.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, bytes.count <= 25, bytes[10] == UInt8(ascii: "T"),
      bytes[13] == UInt8(ascii: ":"),
      let day = CivilDate(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = CivilDate.number(bytes[11..<13]), let minute = CivilDate.number(bytes[14..<16]),
      hour < 24, minute < 60
    else { return nil }
    var rest = bytes[16...]
    var second = 0
    if rest.first == UInt8(ascii: ":") {
      guard rest.count > 3, let value = CivilDate.number(rest.dropFirst().prefix(2)), value < 60
      else { return nil }
      second = value
      rest = rest.dropFirst(3)
    }
    guard let offset = Self.offset(Array(rest)) else { return nil }
    self.init(date: day, secondOfDay: hour * 3600 + minute * 60 + second, offset: offset)
  }

  private static func offset(_ bytes: [UInt8]) -> Int? {
    if bytes == [UInt8(ascii: "Z")] { return 0 }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      let hours = CivilDate.number(bytes[1..<3]), let minutes = CivilDate.number(bytes[4..<6]),
      hours <= 18, minutes < 60
    else { return nil }
    let size = hours * 3600 + minutes * 60
    switch bytes[0] {
    case UInt8(ascii: "+"): return size
    case UInt8(ascii: "-"): return -size
    default: return nil
    }
  }

  /// The time of day there, `10:00`; with seconds where there are any.
  public var time: String {
    let second = secondOfDay
    let minutes = "\((second / 3600).digits(2)):\((second / 60 % 60).digits(2))"
    return second % 60 == 0 ? minutes : "\(minutes):\((second % 60).digits(2))"
  }

  /// As it is written, `2026-11-20T10:00+11:00`.
  public var text: String {
    if offset == 0 { return "\(date.text)T\(time)Z" }
    let size = abs(offset)
    let sign = offset < 0 ? "-" : "+"
    return "\(date.text)T\(time)\(sign)\((size / 3600).digits(2)):\((size / 60 % 60).digits(2))"
  }
}

/// A date as somebody remembers it: a day, a month or a year.
public struct PartialDate: Hashable, Sendable {
  /// The first day that it can be.
  public let earliest: CivilDate
  /// The last day that it can be.
  public let latest: CivilDate

  /// A day that is known.
  public init(_ day: CivilDate) {
    earliest = day
    latest = day
  }

  /// Some day between two, both included.
  public init(earliest: CivilDate, latest: CivilDate) {
    self.earliest = min(earliest, latest)
    self.latest = max(earliest, latest)
  }

  /// A day (`2026-10-02`), a month (`2026-10`) or a year (`2026`); nil when it is none of them.
  public init?(_ text: some StringProtocol) {
    if let day = CivilDate(text) {
      self.init(day)
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 4 || bytes.count == 7, let year = CivilDate.number(bytes[0..<4])
    else { return nil }
    var month = 1
    if bytes.count == 7 {
      guard bytes[4] == UInt8(ascii: "-"), let number = CivilDate.number(bytes[5..<7])
      else { return nil }
      month = number
    }
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let next = first.adding(months: bytes.count == 7 ? 1 : 12)
    self.init(earliest: first, latest: next.adding(days: -1))
  }

  /// As it was written; days that are no whole month or year as the first and the last of them, `2026-11-01/2026-11-22`.
  public var text: String {
    if isExact { return earliest.text }
    let month = String(earliest.text.prefix(7))
    if PartialDate(month) == self { return month }
    let year = String(earliest.text.prefix(4))
    return PartialDate(year) == self ? year : "\(earliest.text)/\(latest.text)"
  }
}

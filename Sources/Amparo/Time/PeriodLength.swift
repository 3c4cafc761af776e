/// A length of time as a law writes it: a number and a unit.
///
/// `12 months` and `1 year` are different ways to count, and so are different values.
public struct PeriodLength: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, Vocabulary {
    case minute
    case hour
    case day
    case workingDay = "working_day"
    case week
    case month
    case year
  }

  /// How many.
  public let count: Int
  /// Of what.
  public let unit: Unit

  /// So many of a unit.
  public init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// As data files write it, `3 months`, `1 year`, `10 working_days`; nil when it has not that form.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    let length = text.withUTF8 { PeriodLength(utf8: $0) }
    guard let length else { return nil }
    self = length
  }

  /// A length from the bytes of a text.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard let space = bytes.firstIndex(of: UInt8(ascii: " ")),
      let count = CivilDate.number(bytes[..<space]), count <= 100_000
    else { return nil }
    let word = bytes[(space + 1)...]
    let singular = word.last == UInt8(ascii: "s") ? word.dropLast() : word
    guard let unit = Unit.allCases.first(where: { $0.rawValue.utf8.elementsEqual(singular) })
    else { return nil }
    self.init(count: count, unit: unit)
  }

  /// As data files write it.
  public var text: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }

  /// Whether hours or minutes are counted, so that the end is an instant and not a day.
  public var isClock: Bool { unit == .hour || unit == .minute }

  /// Whether months or years are counted, for which places have different rules.
  var isCalendar: Bool { unit == .month || unit == .year }

  /// The months of a length in months or years.
  var months: Int { unit == .year ? count * 12 : count }

  /// The minutes of a length in hours or minutes.
  var minutes: Int { unit == .hour ? count * 60 : count }
}

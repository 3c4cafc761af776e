extension CivilDate {
  /// A number written in digits only; nil when there is another character, or none.
  static func number(_ digits: some Collection<UInt8>) -> Int? {
    if digits.isEmpty || digits.count > 9 { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}

extension Int {
  /// Division that rounds down, also below zero.
  func quotientDown(_ divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }

  /// What is left after a division that rounds down: never negative.
  func remainderDown(_ divisor: Int) -> Int { self - quotientDown(divisor) * divisor }

  /// Division that rounds up, for numbers that are not negative.
  func quotientUp(_ divisor: Int) -> Int { (self + divisor - 1) / divisor }

  /// The number with zeros before it up to a width.
  func digits(_ width: Int) -> String {
    let text = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - text.utf8.count))
    return (self < 0 ? "-" : "") + zeros + text
  }
}

/// A place by its code: ISO 3166-1 (`ES`), ISO 3166-2 (`US-CA`), `EU` for the Union, `INT` for treaties.
///
/// It is the code alone: whether anything is known of the place is a question for the lawbook.
public struct PlaceCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Up to eight bytes of the code, first byte highest: comparing numbers compares codes.
  let packed: UInt64

  /// The code in any letter case; nil when the text does not have the form of a code.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let code = text.withUTF8({ PlaceCode(utf8: $0) }) else { return nil }
    self = code
  }

  /// The code from the bytes of a text.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var packed: UInt64 = 0
    var count = 0
    var letters = 0
    var hyphens = 0
    for byte in bytes {
      guard count < 8 else { return nil }
      var upper = byte
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): upper = byte - 32
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if hyphens == 0 { return nil }
      case UInt8(ascii: "-"):
        guard hyphens == 0, letters == 2 else { return nil }
        hyphens = 1
      default: return nil
      }
      if hyphens == 0 { letters += 1 }
      packed |= UInt64(upper) << UInt64(56 - 8 * count)
      count += 1
    }
    let isCountry = hyphens == 0 && count == 2
    let isPart = hyphens == 1 && (4...6).contains(count)
    let isTreaty = packed == Self.international.packed
    guard isCountry || isPart || isTreaty else { return nil }
    self.packed = packed
  }

  init(packed: UInt64) { self.packed = packed }

  /// The code in upper case.
  public var description: String {
    String(unsafeUninitializedCapacity: 8) { bytes in
      var rest = packed
      var count = 0
      while rest != 0 {
        bytes[count] = UInt8(truncatingIfNeeded: rest >> 56)
        rest <<= 8
        count += 1
      }
      return count
    }
  }

  /// The country of a part (`US` of `US-CA`), or the code itself.
  public var country: PlaceCode {
    isPart ? PlaceCode(packed: packed & 0xFFFF_0000_0000_0000) : self
  }

  /// Whether the code names a part of a country.
  public var isPart: Bool {
    UInt8(truncatingIfNeeded: packed >> 40) == UInt8(ascii: "-")
  }

  /// Whether this is the other place or, by its code, a part of it.
  public func isInside(_ other: PlaceCode) -> Bool {
    self == other || (isPart && country == other)
  }

  /// Codes in the order of their letters.
  public static func < (left: PlaceCode, right: PlaceCode) -> Bool { left.packed < right.packed }

  /// The European Union.
  public static let union = PlaceCode(packed: 0x4555_0000_0000_0000)
  /// What treaties belong to, and bodies that serve the world.
  public static let international = PlaceCode(packed: 0x494E_5400_0000_0000)
}

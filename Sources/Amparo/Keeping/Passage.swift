import Digest

/// A passage of a text of law: from a heading or number to the next.
struct Passage: Sendable {
  /// What was looked for and what came of it.
  enum Search: Sendable {
    case found(Passage)
    /// Nothing begins so.
    case missing(String)
    /// Several places begin so.
    case ambiguous(String, count: Int)
  }

  /// The passage as it is compared, with one space where there was white space.
  let bytes: ArraySlice<UInt8>

  /// Finds a passage.
  ///
  /// It begins where a line or a tagged part begins with the last of the headings. The first heading must begin one place
  /// only; of each heading below, the first place after the one above counts. Without headings it begins with the text. It
  /// ends before the next line or part that begins with `end`; without one, with the text.
  static func find(from headings: [String], to end: String?, in text: ComparableText) -> Search {
    var start = 0
    var after = 0
    for (position, heading) in headings.enumerated() {
      let wanted = ComparableText(heading).bytes
      let places = text.starts.filter { $0 >= after && begins(wanted, at: $0, in: text.bytes) }
      guard let first = places.first else { return .missing(heading) }
      if position == 0, places.count > 1 { return .ambiguous(heading, count: places.count) }
      start = first
      after = first + wanted.count
    }
    guard let end else { return .found(Passage(bytes: text.bytes[start...])) }
    let wanted = ComparableText(end).bytes
    guard
      let stop = text.starts.first(where: { $0 >= after && begins(wanted, at: $0, in: text.bytes) })
    else { return .missing(end) }
    return .found(Passage(bytes: text.bytes[start..<stop]))
  }

  /// Whether the text goes on so: `Art. 19` begins neither `Art. 197` nor `Art. 19-1`.
  private static func begins(_ wanted: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
    guard !wanted.isEmpty, bytes[start...].starts(with: wanted) else { return false }
    let end = start + wanted.count
    guard end < bytes.count, let last = wanted.last else { return true }
    guard isOfWord(last) else { return true }
    let isJoint = bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ".")
    let next = isJoint ? end + 1 : end
    return !(next < bytes.count && isOfWord(bytes[next]))
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      true
    default: false
    }
  }

  /// The SHA-256 of the passage without white space, in 64 lower-case hexadecimal digits.
  var sha256: String {
    let letters = bytes.filter { $0 != UInt8(ascii: " ") }
    return letters.withUnsafeBytes { SHA256.hexadecimal($0) }
  }

  /// The passage as text, for a keeper to see that it is the right one.
  var text: String {
    String(decoding: bytes, as: UTF8.self).trimmingSpaces
  }
}

extension String {
  /// Without spaces at the ends.
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

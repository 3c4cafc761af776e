/// A text of law as it is compared: what stands in it, without what only shows it.
///
/// Two editions of the same words come out the same; one word more, less or other does not. In this order:
///
/// 1. The bytes are read as UTF-8 (what is not UTF-8 becomes U+FFFD).
/// 2. Mark-up goes: tags and comments in angle brackets, what stands inside `script` and `style`, the Markdown signs
///    `# * _ | ~ \` and the back-tick wherever they stand, and `- + >` before a space at the start of a line. The entities
///    `&amp; &lt; &gt; &quot; &apos; &nbsp; &sect; &ndash; &mdash; &shy;` and the numbered ones become their characters.
/// 3. Characters that print nothing go (controls, soft hyphens, marks of direction and of width).
/// 4. A letter and the marks after it become one character where Unicode has one (Latin, Greek, Cyrillic, kana; Korean
///    syllables written in parts are left in parts), and the joined letters ﬀ ﬁ ﬂ ﬃ ﬄ become letters.
/// 5. All dashes become `-`, all double quotes `"`, all single ones `'`.
/// 6. A hyphen between two letters goes, also where a line ends after it: words broken at an end of a line are whole again.
/// 7. White space of any kind becomes one space; for the fingerprint it goes altogether, since editions differ in where they
///    put it beside signs, and some scripts have none.
///
/// Capitals, digits and all other signs stay as they are.
struct ComparableText: Sendable {
  /// The text with one space where there was white space, as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where a line or a tagged part begins: there a passage may begin or end.
  private(set) var starts: [Int] = []

  /// Folds a text.
  init(_ text: [UInt8]) {
    var scalars = MarkupScalars(Array(String(decoding: text, as: UTF8.self).unicodeScalars))
    bytes.reserveCapacity(text.count)
    var folding = Folding()
    while let piece = scalars.next() { folding.take(piece, &self) }
    folding.finish(&self)
  }

  /// A text of a record, such as a heading.
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Puts one character at the end; `isStart` says that a line or part begins with it.
  fileprivate mutating func append(_ scalar: Unicode.Scalar, afterSpace: Bool, isStart: Bool) {
    if afterSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    if isStart { starts.append(bytes.count) }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// What is written so far, with one space where there was white space.
  var description: String { String(decoding: bytes, as: UTF8.self) }
}

/// What has been read and not yet been written: white space, a hyphen that may go, a letter that marks may follow.
private struct Folding {
  private var hasSpace = false
  private var isStart = true
  private var hasBreak = false
  private var hyphen = false
  private var last: Unicode.Scalar?
  private var letter: Unicode.Scalar?

  mutating func take(_ piece: MarkupScalars.Piece, _ text: inout ComparableText) {
    switch piece {
    case .space:
      write(&text)
      hasSpace = true
    case .lineEnd:
      write(&text)
      (hasSpace, isStart, hasBreak) = (true, true, true)
    case .tag:
      write(&text)
      // A word broken for its looks is whole on both sides of a tag too.
      (hasSpace, isStart, hasBreak) = (true, true, true)
    case .scalar(let scalar):
      if let base = letter, scalar.value >= 0x300,
        scalar.properties.canonicalCombiningClass != .notReordered
      {
        if let whole = Composition.whole(base, scalar) {
          letter = whole
          return
        }
      }
      write(&text)
      letter = scalar
    }
  }

  mutating func finish(_ text: inout ComparableText) {
    write(&text)
    if hyphen { put("-", &text, afterSpace: false) }
  }

  /// Writes the character that was waiting.
  private mutating func write(_ text: inout ComparableText) {
    guard let scalar = letter else { return }
    letter = nil
    if hyphen {
      hyphen = false
      // Between two letters, without a space unless the line ends there.
      if scalar.properties.isAlphabetic, !hasSpace || hasBreak {
        (hasSpace, isStart, hasBreak) = (false, false, false)
      } else {
        put("-", &text, afterSpace: false)
      }
    }
    if scalar == "-", !hasSpace, last?.properties.isAlphabetic == true {
      hyphen = true
      return
    }
    text.append(scalar, afterSpace: hasSpace, isStart: isStart)
    (hasSpace, isStart, hasBreak) = (false, false, false)
    last = scalar
  }

  private mutating func put(
    _ scalar: Unicode.Scalar, _ text: inout ComparableText, afterSpace: Bool
  ) {
    text.append(scalar, afterSpace: afterSpace, isStart: false)
    last = scalar
  }
}

/// Letters with marks as one character.
enum Composition {
  /// The one character that a letter and a mark make; nil where Unicode has none.
  static func whole(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    var pair = String.UnicodeScalarView()
    pair.append(letter)
    pair.append(mark)
    // Equal characters are those that Unicode calls canonically equivalent.
    return Character(String(pair)).unicodeScalars.count == 2 ? table[Character(String(pair))] : nil
  }

  private static let table: [Character: Unicode.Scalar] = {
    var table: [Character: Unicode.Scalar] = [:]
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x374...0x3FF, 0x400...0x4FF, 0x1E00...0x1FFF, 0x3040...0x30FF,
    ]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // The first of several that are equal is the one that Unicode composes to.
      if table[Character(scalar)] == nil { table[Character(scalar)] = scalar }
    }
    return table
  }()
}

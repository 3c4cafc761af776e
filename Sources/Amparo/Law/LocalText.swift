/// A language by its code: `en`, `es`, `ga`.
public struct LanguageCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The code in lower case.
  public var description: String

  /// A language.
  public init(_ code: some StringProtocol) { self.init(code: String(code)) }

  /// A language by the bytes of its code.
  init(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    self.init(code: String(decoding: bytes, as: UTF8.self))
  }

  private init(code: String) {
    var isLower = true
    for byte in code.utf8 where byte >= 0x80 || (0x41...0x5A).contains(byte) { isLower = false }
    description = isLower ? code : code.lowercased()
  }

  /// Languages in the order of their codes.
  public static func < (left: LanguageCode, right: LanguageCode) -> Bool {
    left.description < right.description
  }

  /// English.
  public static let english = LanguageCode("en")
  /// The languages in which every text of the data exists.
  static let needed = [english, LanguageCode("es")]
}

/// A text of the data in several languages.
public struct LocalText: Hashable, Sendable {
  /// Language and text, in the order of the file.
  public var entries: [Entry]

  /// One language's text.
  public struct Entry: Hashable, Sendable {
    /// The language.
    public var language: LanguageCode
    /// The text.
    public var text: String
  }

  /// A text in these languages.
  public init(entries: [Entry]) { self.entries = entries }

  /// The text in the language, else in English, else in the first there is.
  public func text(in language: LanguageCode) -> String {
    (entries.first { $0.language == language } ?? entries.first { $0.language == .english }
      ?? entries.first)?.text ?? ""
  }

  /// Whether there is a text in the language itself.
  public func has(_ language: LanguageCode) -> Bool {
    entries.contains { $0.language == language }
  }
}

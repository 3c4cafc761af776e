import YAML

/// The words of a closed list, as the texts of a file name them.
enum WordList {
  /// The word that a text is; nil when it is none of the list.
  static func word<Word: Vocabulary>(called node: LentNode) -> Word? {
    guard node.isScalar else { return nil }
    let text = node.bytes
    for word in Word.allCases where matches(word.rawValue.utf8, text) { return word }
    return nil
  }

  @inline(__always)
  private static func matches(_ word: String.UTF8View, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count == text.count else { return false }
    var place = 0
    for byte in word {
      if byte != text[place] { return false }
      place += 1
    }
    return true
  }
}

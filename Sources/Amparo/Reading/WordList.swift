import YAML

/// A closed list of words, in which the words of a file are looked up.
///
/// Files have keys mostly in the order of their list, so a search goes on where the last one ended. Nothing is made ready for
/// it: one question meets some hundred words of each of many lists.
struct WordList<Word: RawRepresentable> where Word.RawValue == String {
  private let words: [Word]
  private var start = 0

  init(_ words: [Word]) { self.words = words }

  /// The word that a text is; nil when it is none of the list.
  mutating func next(called node: Node) -> Word? {
    guard node.kind == .scalar else { return nil }
    return node.withUTF8 { text in
      var index = start
      for _ in words.indices {
        if index == words.count { index = 0 }
        if Self.matches(words[index].rawValue, text) {
          start = index + 1
          return words[index]
        }
        index += 1
      }
      return nil
    }
  }

  private static func matches(_ word: String, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = word.utf8
    guard word.count == text.count else { return false }
    var index = 0
    for byte in word {
      if byte != text[index] { return false }
      index += 1
    }
    return true
  }
}

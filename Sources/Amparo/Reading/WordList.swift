import YAML

/// The words of a closed list, as the texts of a file name them.
enum WordList {
  /// The word that a text is; nil when it is none of the list.
  static func word<Word: Vocabulary>(called node: Node) -> Word? {
    guard node.kind == .scalar else { return nil }
    return node.withUTF8 { text in
      Word.allCases.first { matches($0.rawValue, text) }
    }
  }

  private static func matches(_ word: String, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.utf8.count == text.count else { return false }
    var word = word
    return word.withUTF8 { word in
      for index in 0..<word.count where word[index] != text[index] { return false }
      return true
    }
  }
}

/// Finds popular names of acts that are a person's name, by the words around the name, so that no name needs to be listed.
struct ActNames: Sendable {
  private let after: Set<String>
  private let before: Set<String>
  private let ordinary: Set<String>
  /// Finds the texts that are worth a closer look.
  private let marks: PhraseFinder

  init(_ knowledge: KeepersKnowledge) {
    after = Set(knowledge.actsAfterName)
    before = Set(knowledge.actsBeforeName)
    ordinary = knowledge.ordinaryWords
    marks = PhraseFinder((after.union(before)).map { $0.lowercased() })
  }

  /// The names in a text, each as it stands there with the word that shows it.
  func found(in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    if marks.found(in: bytes).isEmpty { return [] }
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    var result: [String] = []
    for (first, second) in zip(words, words.dropFirst()) {
      let next = String(second.prefix(while: \.isLetter))
      let isPossessive = first.hasSuffix("'s") || first.hasSuffix("’s")
      let isName = second.first?.isUppercase == true && !ordinary.contains(next)
      let isCapitalised = first.first?.isUppercase == true
      if (isPossessive && isCapitalised && after.contains(next))
        || (before.contains(String(first)) && isName)
      {
        result.append("\(first) \(next)")
      }
    }
    return result
  }
}

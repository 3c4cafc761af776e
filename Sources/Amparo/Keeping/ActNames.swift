/// Finds popular names of acts that are a person's name, by the words around the name, so that no name needs to be listed.
struct ActNames: Sendable {
  private let after: Set<String>
  private let before: Set<String>
  private let ordinary: Set<String>
  /// What a text must hold to be worth a closer look, in lower case.
  let marks: [String]

  init(_ knowledge: KeepersKnowledge) {
    after = Set(knowledge.actsAfterName)
    before = Set(knowledge.actsBeforeName)
    ordinary = knowledge.ordinaryWords
    marks =
      knowledge.actsAfterName.flatMap { ["'s \($0.lowercased())", "’s \($0.lowercased())"] }
      + knowledge.actsBeforeName.map { $0.lowercased() }
  }

  /// The names in a text, each as it stands there with the word that shows it.
  func found(in text: String) -> [String] {
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    var result: [String] = []
    for (left, right) in zip(words, words.dropFirst()) {
      // Few words are followed by an act: those before the title of one, and what ends with an s.
      guard
        left.last == UInt8(ascii: "s") || before.contains(where: { left.elementsEqual($0.utf8) })
      else { continue }
      let (first, second) = (Substring(left), Substring(right))
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

/// Finds popular names of acts that are a person's name, by the words around the name, so that no name needs to be listed.
struct ActNames: Sendable {
  private let after: Set<String>
  private let before: Set<String>
  /// For each byte, whether one of those before begins with it.
  private let startsBefore: [Bool]
  private let ordinary: Set<String>
  /// What a text must hold to be worth a closer look, in lower case.
  let marks: [String]

  init(_ knowledge: KeepersKnowledge) {
    after = Set(knowledge.actsAfterName)
    before = Set(knowledge.actsBeforeName)
    let starts = Set(before.compactMap(\.utf8.first))
    startsBefore = (UInt8.min...UInt8.max).map { starts.contains($0) }
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
      // Few words are followed by an act: those before the title of one, and names of persons.
      let isPossessive = Self.isPossessive(left)
      guard isPossessive || isBefore(left) else { continue }
      let (first, second) = (Substring(left), Substring(right))
      let next = String(second.prefix(while: \.isLetter))
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

  /// Whether a word ends with an apostrophe, straight or curved, and an s.
  private static func isPossessive(_ word: Substring.UTF8View) -> Bool {
    var end = word.suffix(4)
    guard end.popLast() == UInt8(ascii: "s") else { return false }
    return end.last == UInt8(ascii: "'") || end.elementsEqual("’".utf8)
  }

  /// Whether a word stands before the title of an act.
  private func isBefore(_ word: Substring.UTF8View) -> Bool {
    guard let first = word.first, startsBefore[Int(first)] else { return false }
    return before.contains { word.elementsEqual($0.utf8) }
  }
}

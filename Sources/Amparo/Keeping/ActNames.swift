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
    var result: [String] = []
    let bytes = Array(text.utf8)
    var last: Range<Int>?
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
      if start < end {
        // Few words are followed by an act: those before the title of one, and names of persons.
        if let last, let name = name(bytes[last], bytes[start..<end]) { result.append(name) }
        last = start..<end
      }
      start = end + 1
    }
    return result
  }

  /// The name that two words give an act; nil where they do not.
  private func name(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> String? {
    let isPossessive = Self.isPossessive(left)
    guard isPossessive || isBefore(left) else { return nil }
    let (first, second) = (
      String(decoding: left, as: UTF8.self), String(decoding: right, as: UTF8.self)
    )
    let next = String(second.prefix(while: \.isLetter))
    let isName = second.first?.isUppercase == true && !ordinary.contains(next)
    let isCapitalised = first.first?.isUppercase == true
    guard
      isPossessive && isCapitalised && after.contains(next) || before.contains(first) && isName
    else { return nil }
    return "\(first) \(next)"
  }

  /// Whether a word ends with an apostrophe, straight or curved, and an s.
  private static func isPossessive(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.last == UInt8(ascii: "s") else { return false }
    let name = word.dropLast()
    return name.last == UInt8(ascii: "'") || name.suffix(3).elementsEqual("’".utf8)
  }

  /// Whether a word stands before the title of an act.
  private func isBefore(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, startsBefore[Int(first)] else { return false }
    return before.contains { word.elementsEqual($0.utf8) }
  }
}

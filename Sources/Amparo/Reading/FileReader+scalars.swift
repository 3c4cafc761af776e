import YAML

extension FileReader {
  /// A text; an empty one is reported.
  mutating func text(_ node: LentNode?) -> String? {
    guard let node else { return nil }
    guard node.kind == .scalar else {
      report(.notText, at: node)
      return nil
    }
    let text = node.text
    if text.isEmpty {
      report(.emptyText, at: node)
      return nil
    }
    return text
  }

  /// A word of a closed list, with the nearest offered when it is not one.
  mutating func word<Word: Vocabulary>(_ node: LentNode?, _: Word.Type = Word.self) -> Word? {
    guard let node else { return nil }
    if let word: Word = WordList.word(called: node) { return word }
    guard let text = text(node) else { return nil }
    let words = Word.allCases.map(\.rawValue)
    let expected = NearestWord.to(text, among: words) ?? words.joined(separator: ", ")
    report(.unknownWord, at: node, word: text, expected: expected)
    return nil
  }

  mutating func words<Word: Vocabulary>(_ node: LentNode?, _: Word.Type = Word.self) -> [Word] {
    list(node) { $0.word($1) }
  }

  /// The words named, or all of them when none is.
  mutating func wordsOrAll<Word: Vocabulary>(_ node: LentNode?, _: Word.Type) -> ValueSet<Word> {
    node == nil ? .all : ValueSet(words(node, Word.self))
  }

  mutating func day(_ node: LentNode?) -> CivilDate? {
    guard let node else { return nil }
    if let day = CivilDate(utf8: node.bytes) { return day }
    guard let text = text(node) else { return nil }
    report(.notADay, at: node, word: text)
    return nil
  }

  mutating func partialDay(_ node: LentNode?) -> PartialDate? {
    guard let node else { return nil }
    if let day = CivilDate(utf8: node.bytes) { return PartialDate(day) }
    guard let text = text(node) else { return nil }
    if let day = PartialDate(text) { return day }
    report(.notADay, at: node, word: text)
    return nil
  }

  mutating func period(_ node: LentNode?) -> PeriodLength? {
    guard let node else { return nil }
    if let period = PeriodLength(utf8: node.bytes) { return period }
    guard let text = text(node) else { return nil }
    report(.notAPeriod, at: node, word: text)
    return nil
  }

  mutating func number(_ node: LentNode?) -> Int? {
    guard let node else { return nil }
    if let number = CivilDate.number(node.bytes) { return number }
    guard let text = text(node) else { return nil }
    if let number = Int(text), number >= 0 { return number }
    report(.notANumber, at: node, word: text)
    return nil
  }

  mutating func place(_ node: LentNode?) -> PlaceCode? {
    guard let node else { return nil }
    // Data files write codes in upper case, so that a search finds them.
    if let place = PlaceCode(utf8: node.bytes),
      !node.bytes.contains(where: { $0 >= UInt8(ascii: "a") })
    {
      return place
    }
    guard let text = text(node) else { return nil }
    report(.notAPlace, at: node, word: text, expected: PlaceCode(text)?.description)
    return nil
  }

  /// Lower-case letters, digits and hyphens.
  mutating func slug(_ node: LentNode?) -> String? {
    guard let node, let text = text(node) else { return nil }
    let isSlug = node.bytes.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    if isSlug { return text }
    report(.notAnId, at: node, word: text)
    return nil
  }

  /// A text in both languages of the project, and any others.
  mutating func localText(_ node: LentNode?) -> LocalText? {
    guard let node else { return nil }
    guard node.kind == .mapping else {
      report(.notAMap, at: node, word: "en, es")
      return nil
    }
    var entries: [LocalText.Entry] = []
    entries.reserveCapacity(node.count)
    for (key, value) in node.pairs {
      guard let text = text(value) else { continue }
      entries.append(LocalText.Entry(language: LanguageCode(utf8: key.bytes), text: text))
    }
    let result = LocalText(entries: entries)
    for language in LanguageCode.needed where !result.has(language) {
      report(.missingLanguage, at: node, word: language.description)
    }
    return result
  }

  /// A proper name: one language is enough, since it is the same in all.
  mutating func name(_ node: LentNode?) -> LocalText? {
    guard let node else { return nil }
    guard node.kind == .mapping else {
      report(.notAMap, at: node, word: "en")
      return nil
    }
    var entries: [LocalText.Entry] = []
    entries.reserveCapacity(node.count)
    for (key, value) in node.pairs {
      guard let text = text(value) else { continue }
      entries.append(LocalText.Entry(language: LanguageCode(utf8: key.bytes), text: text))
    }
    if node.count == 0 { report(.missingLanguage, at: node, word: "en") }
    return LocalText(entries: entries)
  }
}

import Testing

@testable import Amparo

/// Every word and sentence that the program says is there, in every shipped language.
struct PhrasebookTests {
  @Test func languagesHaveTheSameKeys() throws {
    let books = HeldData.phrasebooks
    try #require(books.count >= 2)
    for book in books {
      let more = book.keys.subtracting(books[0].keys).subtracting(own(book))
      let fewer = books[0].keys.subtracting(book.keys).subtracting(own(books[0]))
      #expect(more.sorted() == [], "\(book.language)")
      #expect(fewer.sorted() == [], "\(book.language)")
    }
  }

  @Test func sentencesLeaveRoomForTheSameValues() {
    let first = HeldData.phrasebooks[0]
    for book in HeldData.phrasebooks.dropFirst() {
      for (key, phrase) in book.phrases {
        guard let other = first.phrases[key] else { continue }
        #expect(Self.places(phrase) == Self.places(other), "\(book.language) \(key)")
      }
    }
  }

  @Test func placesHaveNamesInEveryLanguage() {
    let first = HeldData.phrasebooks[0]
    for book in HeldData.phrasebooks {
      #expect(Set(book.places.codes) == Set(first.places.codes), "\(book.language)")
      for place in HeldData.lawbook.jurisdictions.keys {
        #expect(book.places[place] != nil, "\(book.language) \(place)")
      }
    }
  }

  @Test(arguments: HeldData.phrasebooks.map(\.language))
  func everyWordHasAPhrase(language: LanguageCode) throws {
    let book = try #require(HeldData.phrasebooks.first { $0.language == language })
    #expect(PhraseLists.keys.filter { !book.has($0) } == [])
  }

  /// The table of lists above is whole: no list is asked for by name that is not in it.
  @Test func everyListThatIsPrintedIsKnown() throws {
    var asked: Set<String> = []
    for (_, source) in try sources() {
      asked.formUnion(arguments(of: "label", in: source))
    }
    #expect(asked.count > 20)
    #expect(asked.subtracting(PhraseLists.labels.keys).sorted() == [])
  }

  @Test func everyKeyThatIsAskedForIsThere() throws {
    let keys = HeldData.phrasebooks[0].keys
    let groups = Set(keys.compactMap { $0.split(separator: ".").first.map(String.init) })
    var asked = 0
    for (path, source) in try sources() {
      let rows = arguments(of: "row", in: source).map { "show.\($0)" }
      let steps = arguments(of: "derived", in: source).map { "derivation.\($0)" }
      let written = source.literals.map(\.text).filter { isKey($0, groups) }
      for key in rows + steps + written {
        asked += 1
        let stem = key.split(separator: "\\", omittingEmptySubsequences: false)[0]
        let isThere = stem == key ? keys.contains(key) : keys.contains { $0.hasPrefix(stem) }
        #expect(isThere, "\(path): \(key)")
      }
    }
    #expect(asked > 150)
  }

  private func sources() throws -> [(path: String, source: SwiftSource)] {
    try Project.sources(in: "Sources/Amparo") + Project.sources(in: "Sources/AmparoCommand")
  }

  /// A key has dots and begins with the name of a group of the phrasebook.
  private func isKey(_ text: String, _ groups: Set<String>) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, groups.contains(String(parts[0])) else { return false }
    return !text.contains(" ") && !text.contains("/") && !text.hasSuffix(".yaml")
  }

  /// The first arguments of calls, where they are plain literals.
  private func arguments(of call: String, in source: SwiftSource) -> [String] {
    source.calls.filter { $0.name == call }.map(\.argument)
  }

  /// A language's own name of itself and of others may differ in number.
  private func own(_ book: Phrasebook) -> Set<String> {
    book.keys.filter { $0.hasPrefix("language_name.") || $0 == "language" || $0 == "schema" }
  }

  private static func places(_ phrase: String) -> Set<String> {
    var result: Set<String> = []
    for part in phrase.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      if let end = part.firstIndex(of: "}") { result.insert(String(part[..<end])) }
    }
    return result
  }
}

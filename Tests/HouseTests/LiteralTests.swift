import Testing

@testable import Amparo

/// The law lives in Data and sentences live in phrasebooks: neither stands in Swift.
struct LiteralTests {
  /// `EU` and `INT` are the two codes that no file of a country can give.
  private let constants: Set = ["EU", "INT"]

  @Test func noPlaceIsNamed() throws {
    let codes = Set(HeldData.lawbook.jurisdictions.keys.map(\.description))
    let names = countryNames()
    try #require(names.count > 150)
    try everyLiteral { path, literal in
      let text = literal.text
      let isConstant = path.hasSuffix("/PlaceCode.swift") && constants.contains(text)
      #expect(!codes.contains(text) || isConstant, "\(path):\(literal.line)")
      let words = Set(text.split { !$0.isLetter }.map(String.init))
      let named = names.filter { name in
        name.contains(" ") ? text.contains(name) : words.contains(name)
      }
      #expect(named == [], "\(path):\(literal.line)")
    }
  }

  @Test func noLawBodyOrPlatformIsNamed() throws {
    let lawbook = HeldData.lawbook
    let platforms = Set(lawbook.platforms.keys)
    let records = Set(
      lawbook.everyLaw.map(\.id.description) + lawbook.everyBody.map(\.id.description)
        + lawbook.instruments.map(\.id))
    try everyLiteral { path, literal in
      #expect(!platforms.contains(literal.text), "\(path):\(literal.line)")
      let words = literal.text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }
      let named = words.map(String.init).filter(records.contains)
      // The help of the command shows by example what a name looks like.
      let isHelp = path.hasPrefix("Sources/AmparoCommand/") && literal.text.contains("(")
      #expect(named == [] || isHelp, "\(path):\(literal.line)")
    }
  }

  /// The command's own help is for the argument parser; all else is said from a phrasebook.
  @Test func noSentenceStandsInTheLibrary() throws {
    for (path, source) in try Project.sources(in: "Sources/Amparo") {
      for literal in source.literals {
        let words = literal.text.split(separator: " ").filter { word in
          word.count > 1 && word.contains(where: \.isLowercase) && word.allSatisfy(isOfText)
        }
        #expect(words.count < 3, "\(path):\(literal.line): \(literal.text)")
      }
    }
  }

  private func isOfText(_ character: Character) -> Bool {
    character.isLetter || ".,:;'!?-()".contains(character)
  }

  private func everyLiteral(_ look: (String, SwiftSource.Literal) -> Void) throws {
    for (path, source) in try Project.sources(in: "Sources") {
      for literal in source.literals { look(path, literal) }
    }
  }

  /// What countries and their parts are called, save names too short to be told from other words.
  private func countryNames() -> [String] {
    let languages = Phrasebook.shipped(in: HeldData.files)
    let names = languages.flatMap { language -> [String] in
      guard let book = Phrasebook(language, from: HeldData.files) else { return [] }
      return book.places.codes.compactMap { book.places[$0] }
        .filter { $0.count > 3 && $0.first?.isUppercase == true }
    }
    return Array(Set(names))
  }
}

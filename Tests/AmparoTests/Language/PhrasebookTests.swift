import Testing
import YAML

@testable import Amparo

struct PhrasebookTests {
  private let book: Phrasebook

  init() throws {
    func document(_ text: String) throws -> Document {
      try #require(Document.read(file: "f", bytes: Array(text.utf8)).document)
    }
    var phrases = Phrases()
    phrases.add(
      try document(
        """
        plain: Plain.
        filled: "{a} and {b} and {a}"
        odd: "{a"
        list: { or: "{first} or {last}", and: "{first} and {last}" }
        period: { month: { one: "{count} month", other: "{count} months" } }
        track: { civil: civil law }
        date: { day: "{day} {month} {year}" }
        month: { 2: February }

        """))
    let places = PlaceTitles(try document("place: { AA: ayland, BB: [beeland, land of bee] }\n"))
    book = Phrasebook(language: .english, phrases: phrases, places: places)
  }

  @Test func placesForValuesAreFilled() {
    #expect(book.say("plain", ["a": "x"]) == "Plain.")
    #expect(book.say("filled", ["a": "x", "b": "y"]) == "x and y and x")
    #expect(book.say("filled", ["a": "x"]) == "x and {b} and x")
    #expect(book.say("filled", ["a": "{b}", "b": "y"]) == "{b} and y and {b}")
    #expect(book.say("odd", ["a": "x"]) == "{a")
  }

  @Test func aKeyThatIsMissingIsSeen() {
    #expect(book.say("nothing") == "⟨nothing⟩")
    #expect(!book.has("nothing"))
    #expect(book.label("track", Track.civil) == "civil law")
  }

  @Test func wordsInARow() {
    #expect(book.either([]) == "")
    #expect(book.either(["a"]) == "a")
    #expect(book.either(["a", "b"]) == "a or b")
    #expect(book.all(["a", "b", "c"]) == "a, b and c")
  }

  @Test func daysPeriodsAndPlaces() throws {
    #expect(book.day(Made.day("2028-02-29")) == "29 February 2028")
    #expect(book.period(try #require(PeriodLength("1 month"))) == "1 month")
    #expect(book.period(try #require(PeriodLength("3 months"))) == "3 months")
    #expect(book.name(Made.place("AA")) == "ayland")
    #expect(book.title(Made.place("AA")) == "Ayland")
    #expect(book.name(Made.place("BB")) == "beeland")
    #expect(book.name(Made.place("ZZ")) == "ZZ")
  }

  /// A text of the data in a language that it lacks is said in English.
  @Test func aTextFallsBackToEnglish() {
    let text = LocalText(entries: [
      LocalText.Entry(language: LanguageCode("ga"), text: "ga"),
      LocalText.Entry(language: .english, text: "en"),
    ])
    #expect(text.text(in: LanguageCode("GA")) == "ga")
    #expect(text.text(in: LanguageCode("es")) == "en")
    #expect(LocalText(entries: []).text(in: .english) == "")
  }
}

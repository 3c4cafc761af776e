/// Every word and sentence that the program says, in one language.
///
/// A sentence is looked up by a key made of the words of the closed lists (`step.police.title`) and may hold places for
/// values in braces (`{place}`). No sentence stands in Swift.
public struct Phrasebook: Sendable {
  /// The language.
  public let language: LanguageCode
  private let content: Content

  /// What stands in the files: shared, since a book is handed to everything that says something.
  private final class Content: Sendable {
    let phrases: Phrases
    let places: PlaceTitles

    init(_ phrases: Phrases, _ places: PlaceTitles) {
      self.phrases = phrases
      self.places = places
    }
  }

  init(language: LanguageCode, phrases: Phrases, places: PlaceTitles) {
    self.language = language
    content = Content(phrases, places)
  }

  /// Sentences by key.
  var phrases: Phrases { content.phrases }
  /// Names of places by code.
  var places: PlaceTitles { content.places }

  /// The sentence for a key, its places filled.
  ///
  /// A key that is missing is shown in angle brackets, so that a gap is seen and never silent; the house tests
  /// make sure that there is none.
  public func say(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    guard let phrase = content.phrases[key] else { return "⟨\(key)⟩" }
    if values.isEmpty || !phrase.utf8.contains(UInt8(ascii: "{")) { return phrase }
    return fill(phrase, values)
  }

  /// Whether there is a sentence for the key.
  public func has(_ key: String) -> Bool { content.phrases[key] != nil }

  /// All keys, for the tests that compare languages.
  public var keys: Set<String> { Set(phrases.map(\.key)) }

  private func fill(_ phrase: String, _ values: KeyValuePairs<String, String>) -> String {
    var phrase = phrase
    var result: [UInt8] = []
    phrase.withUTF8 { bytes in
      result.reserveCapacity(bytes.count + 64)
      var rest = bytes[...]
      while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        result.append(contentsOf: rest[..<open])
        let name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
        if let value = values.first(where: { $0.key == name })?.value {
          result.append(contentsOf: value.utf8)
        } else {
          result.append(contentsOf: rest[open...close])
        }
        rest = rest[(close + 1)...]
      }
      result.append(contentsOf: rest)
    }
    // What was put together of texts, cut at braces, is UTF-8.
    return String(copying: UTF8Span(unchecked: result.span))
  }

  /// The label of a word of a closed list.
  public func label<Word: Vocabulary>(_ list: String, _ word: Word) -> String {
    say("\(list).\(word.rawValue)")
  }

  /// The name of a place; its code where the language has none.
  public func name(_ place: PlaceCode) -> String {
    content.places[place] ?? place.description
  }

  /// The name of a place at the beginning of a line.
  public func title(_ place: PlaceCode) -> String {
    let name = name(place)
    if let first = name.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) {
      return name
    }
    return name.prefix(1).uppercased() + String(name.dropFirst())
  }

  /// Words in a row, as the language joins them: "a, b or c".
  public func either(_ words: [String]) -> String { joined(words, by: "list.or") }

  /// Words in a row: "a, b and c".
  public func all(_ words: [String]) -> String { joined(words, by: "list.and") }

  /// Conditions that must all hold, each of which may itself have "and" and "or".
  public func conditions(_ conditions: [String]) -> String {
    guard let last = conditions.last, conditions.count > 1 else { return conditions.last ?? "" }
    let first = Array(conditions.dropLast()).joined(separator: "; ")
    return say("list.also", ["first": first, "last": last])
  }

  private func joined(_ words: [String], by key: String) -> String {
    guard let last = words.last else { return "" }
    if words.count == 1 { return last }
    var first = words[0]
    for word in words[1..<(words.count - 1)] {
      first += ", "
      first += word
    }
    return say(key, ["first": first, "last": last])
  }

  /// A day as people write it.
  public func day(_ day: CivilDate) -> String {
    say(
      "date.day",
      ["day": "\(day.day)", "month": say("month.\(day.month)"), "year": "\(day.year)"])
  }

  /// A length of time in words: "3 months".
  public func period(_ period: PeriodLength) -> String {
    let form = period.count == 1 ? "one" : "other"
    return say("period.\(period.unit.rawValue).\(form)", ["count": "\(period.count)"])
  }
}

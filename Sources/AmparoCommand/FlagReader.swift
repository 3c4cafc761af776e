import Amparo
import ArgumentParser

/// Reads the values of flags; what is wrong names the flag and the nearest right spelling.
struct FlagReader {
  let files: DataFiles
  let phrasebook: Phrasebook

  func set<Word: Vocabulary>(_ fact: inout Known<Word>, _ text: String?, flag: String) throws {
    guard let text else { return }
    switch text {
    case "unknown": fact = .unknown
    case "declined": fact = .declined
    default: fact = .known(try word(text, flag: flag))
    }
  }

  func word<Word: Vocabulary>(_ text: String, flag: String) throws -> Word {
    if let word = Word(rawValue: text.replacing("-", with: "_")) { return word }
    let words = Word.allCases.map(\.rawValue)
    if let nearest = Spelling.nearest(to: text, among: words) {
      throw failure(flag, notAWord(text, words), nearest)
    }
    throw failure(flag, notAWord(text, words), nil)
  }

  private func notAWord(_ text: String, _ words: [String]) -> String {
    phrasebook.say(
      "command.not_a_word", ["word": text, "words": words.joined(separator: ", ")])
  }

  func place(_ text: String, flag: String) throws -> Known<PlaceCode> {
    switch text.lowercased() {
    case "unknown": return .unknown
    case "declined": return .declined
    default: break
    }
    switch PlaceNames(files).resolve(text) {
    case .place(let place): return .known(place)
    case .ambiguous(let places):
      let all = places.map { "\($0) (\(phrasebook.name($0)))" }
      throw failure(
        flag,
        phrasebook.say(
          "command.ambiguous_place", ["word": text, "places": phrasebook.either(all)]), nil)
    case .unknown(let nearest):
      throw failure(flag, phrasebook.say("command.not_a_place", ["word": text]), nearest)
    }
  }

  func places(_ texts: [String], flag: String) throws -> Known<[PlaceCode]> {
    let places = try texts.map { try place($0, flag: flag) }
    if places.contains(.declined) { return .declined }
    let known = places.compactMap(\.value)
    return known.isEmpty ? .unknown : .known(known)
  }

  func age(_ text: String, flag: String) throws -> AgeRange {
    switch text {
    case "adult": return .adult
    case "minor": return .minor
    case "unknown", "declined": return .unknown
    default:
      if let years = Int(text), (0...150).contains(years) { return .years(years) }
      throw failure(flag, phrasebook.say("command.not_an_age", ["word": text]), nil)
    }
  }

  func date(_ text: String, flag: String) throws -> PartialDate? {
    if text == "unknown" || text == "declined" { return nil }
    if let date = PartialDate(text) { return date }
    throw failure(flag, phrasebook.say("command.not_a_day", ["word": text]), nil)
  }

  /// A platform, a domain, a place by code or name, or `unknown`.
  func host(_ text: String) throws -> Host {
    switch HostNames.resolve(text, PlaceNames(files)) {
    case .host(let host): return host
    case .unknown(let nearest):
      throw failure("--host", phrasebook.say("command.not_a_host", ["word": text]), nearest)
    }
  }

  func notice(_ text: String) throws -> Notice {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      if let instant = Instant(parts[1]) {
        return Notice(host: parts[0].lowercased(), sent: .instant(instant))
      }
      if let day = CivilDate(parts[1]) {
        return Notice(host: parts[0].lowercased(), sent: .day(day))
      }
    }
    throw failure("--noticed", phrasebook.say("command.not_a_notice", ["word": text]), nil)
  }

  private func failure(_ flag: String, _ message: String, _ nearest: String?) -> any Error {
    var text = phrasebook.say("command.for_flag", ["flag": flag, "message": message])
    if let nearest { text += "; " + phrasebook.say("command.did_you_mean", ["word": nearest]) }
    return ValidationError(text)
  }
}

import Testing

/// How places, hosts and words are understood, and how the command ends.
struct AskTests {
  private static let day = "2026-11-22"

  @Test(arguments: [
    ("--victim", "Spian", "Spain"), ("--host", "redit", "reddit"),
    ("--conduct", "disclosre", "disclosure"), ("--image", "authentik", "authentic"),
    ("--relation", "former-parner", "former_partner"),
  ])
  func aNearMissOffersTheNearest(flag: String, word: String, nearest: String) throws {
    let result = try Command.amparo("ask", flag, word)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains(flag))
    #expect(result.errors.contains("did you mean `\(nearest)`?"))
  }

  @Test func anAmbiguousNameOffersAll() throws {
    let result = try Command.amparo("ask", "--victim", "Georgia")
    #expect(result.status == 64)
    #expect(result.errors.contains("GE ("))
    #expect(result.errors.contains("US-GA ("))
  }

  @Test(arguments: [
    ("España", "ES"), ("espana", "ES"), ("Spain", "ES"), ("es", "ES"), ("California", "US-CA"),
    ("us-ca", "US-CA"), ("Noruega", "NO"), ("NO", "NO"), ("no", "NO"),
  ])
  func aPlaceIsACodeOrAName(word: String, code: String) throws {
    let named = try Command.amparo(
      "ask", "--victim", word, "--today", Self.day, "--format", "json")
    #expect(named.status == 0)
    #expect(named.output.contains(#""victim":{"location":"\#(code)","residence":"\#(code)"}"#))
  }

  @Test(arguments: [
    ("x", #"{"platform":"x"}"#), ("X", #"{"platform":"x"}"#),
    ("example.org", #"{"domain":"example.org"}"#), ("NL", #"{"establishment":"NL"}"#),
    ("unknown", #"{"kind":"unknown"}"#), ("Netherlands", #"{"establishment":"NL"}"#),
  ])
  func aHostIsAPlatformADomainOrAPlace(word: String, host: String) throws {
    let result = try Command.amparo("ask", "--host", word, "--today", Self.day, "--format", "json")
    #expect(result.status == 0)
    #expect(result.output.contains(#""hosts":[\#(host)]"#))
  }

  /// A place without a file is named, and nothing is said of its law; what needs no place is still there.
  @Test func aPlaceWithoutAFile() throws {
    let result = try Command.amparo(
      "ask", "--victim", "NO", "--uploader", "unknown", "--host", "4chan", "--today", Self.day)
    #expect(result.status == 0)
    #expect(result.output.contains("There is no file for Norway"))
    #expect(result.output.contains("https://stopncii.org"))
    #expect(result.output.contains("us/take-it-down-notice-and-removal"))
    #expect(!result.output.lowercased().contains("no law applies"))
  }

  /// 0 answered, 64 usage, 65 bad data or situation, 66 data not found.
  @Test(arguments: [
    ("ask", 0), ("ask --victim unknown", 0), ("laws ES", 0), ("show ES", 0), ("--help", 0),
    ("--version", 0), ("nonsense", 64), ("ask --nonsense", 64), ("ask --today 2026-02-30", 64),
    ("ask --language xx", 64), ("ask --victim-age old", 64), ("show es/nothing", 64),
    ("ask --situation nothing.yaml", 65), ("ask --data nothing", 66), ("check --data nothing", 66),
  ])
  func exitCodes(line: String, status: Int32) throws {
    #expect(try Command.shell("amparo \(line)").status == status)
  }

  @Test func aFolderWithoutDataIsNoData() throws {
    #expect(try Command.shell("mkdir d && amparo ask --data d --victim ES").status == 66)
    #expect(try Command.shell("mkdir d && amparo check --data d").status == 66)
  }

  @Test func factsCanComeFromStandardInput() throws {
    let yaml = "victim: { location: ES }\nhosts: [ { platform: x } ]\n"
    let json = #"{"victim": {"location": "ES"}, "hosts": [{"platform": "x"}]}"#
    let flags = try Command.amparo("ask", "--situation", "-", "--today", Self.day, input: yaml)
    let same = try Command.amparo("ask", "--situation", "-", "--today", Self.day, input: json)
    #expect(flags.status == 0)
    #expect(flags.output.contains("You are in Spain"))
    #expect(flags.output == same.output)
  }

  @Test func aWrongSituationNamesLineAndColumn() throws {
    let result = try Command.amparo(
      "ask", "--situation", "-", input: "victim:\n  locaton: ES\n  age: no\nimage: fabricate\n")
    #expect(result.status == 65)
    #expect(result.output == "")
    let places = result.errors.split(separator: "\n").map {
      $0.split(separator: ":").dropFirst().prefix(2)
    }
    #expect(places.map { $0.joined(separator: ":") } == ["2:3", "3:8", "3:8", "4:8"])
    #expect(result.errors.contains("did you mean `location`?"))
    #expect(result.errors.contains("did you mean `fabricated`?"))
  }
}

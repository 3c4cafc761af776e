import Testing

@testable import Amparo

/// Codes and names as people type them, and the nearest of what they may have meant.
struct NamesTests {
  private let places = PlaceNames(HeldData.files)

  @Test(arguments: [
    ("ES", "ES"), ("es", "ES"), ("España", "ES"), ("espana", "ES"), ("SPAIN", "ES"),
    ("us-ca", "US-CA"), ("California", "US-CA"), ("gb-sct", "GB-SCT"), ("NO", "NO"), ("no", "NO"),
    ("INT", "INT"),
  ])
  func aPlace(text: String, code: String) {
    #expect(places.resolve(text) == .place(Made.place(code)))
  }

  @Test func anAmbiguousOrUnknownName() {
    #expect(places.resolve("Georgia") == .ambiguous([Made.place("GE"), Made.place("US-GA")]))
    #expect(places.resolve("Spian") == .unknown(nearest: "Spain"))
    #expect(places.resolve("XQ") == .unknown(nearest: nil))
    #expect(places.resolve("nowhere at all") == .unknown(nearest: nil))
  }

  /// Names that are read once and kept mean what names mean that are read when they are asked for.
  @Test(arguments: [
    "ES", "es", "España", "espana", "us-ca", "California", "GB-SCT", "NO", "INT", "EU", "Georgia",
    "Spian", "XQ", "ZZ", "US-ZZ", "ES-CT", "nowhere at all", "", "x", "NO ", "us_ca",
  ])
  func residentNamesAreTheSame(text: String) {
    #expect(Self.resident.resolve(text) == places.resolve(text))
    #expect(HostNames.resolve(text, Self.resident) == HostNames.resolve(text, places))
  }

  @Test(arguments: ["Reddit", "twitter", "redit", "Google Drive", "example.org", "unknown"])
  func residentServicesAreTheSame(text: String) {
    #expect(HostNames.resolve(text, Self.resident) == HostNames.resolve(text, places))
  }

  private static let resident = PlaceNames(resident: HeldData.files)

  @Test func aNameIsFolded() {
    #expect(PlaceNames.folded("Córdoba-Ñ.") == "cordoba n ")
    #expect(PlaceNames.folded("A\u{301}") == "a")
    #expect(PlaceNames.folded("日本") == "日本")
  }

  @Test(arguments: [
    ("authentik", "authentic"), ("atlered", "altered"), ("fabricate", "fabricated"),
  ])
  func theNearestWord(text: String, word: String) {
    #expect(NearestWord.to(text, among: ImageKind.allCases.map(\.rawValue)) == word)
  }

  @Test func aWordTooFarOffIsNotOffered() {
    #expect(NearestWord.to("photograph", among: ImageKind.allCases.map(\.rawValue)) == nil)
    #expect(NearestWord.distance("abcd", "abdc") == 1)
    #expect(NearestWord.distance("", "abc") == 3)
    #expect(NearestWord.distance("abc", "abc") == 0)
  }

  /// What is passed over by its length could not have been near enough.
  @Test(arguments: ["Spian", "espana", "Île", "日本国", "a", "Österreich", "United Kingdon"])
  func nothingNearIsPassedOver(text: String) {
    let names = HeldData.files.paths() + ["España", "Österreich", "日本", "Île", "United Kingdom"]
    let allowed = max(1, text.count / 3)
    let distances = names.map { NearestWord.distance(text.lowercased(), $0.lowercased()) }
    let least = distances.min() ?? .max
    let nearest = least <= allowed ? names[distances.firstIndex(of: least) ?? 0] : nil
    #expect(NearestWord.to(text, among: names) == nearest)
  }

  @Test(arguments: ["US-CA", "GB-EAW", "MX-CMX", "EU", "INT", "ZZ"])
  func aCode(text: String) {
    #expect(PlaceCode(text)?.description == text)
    #expect(PlaceCode(text.lowercased()) == PlaceCode(text))
  }

  @Test(arguments: [
    "", "E", "ESP", "U5", "US-", "US--C", "US-CALI", "-CA", "US CA", "ÉS", "USA-CA",
  ])
  func noCode(text: String) {
    #expect(PlaceCode(text) == nil)
  }
}

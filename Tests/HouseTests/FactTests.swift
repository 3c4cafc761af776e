import Testing

/// Facts are never Booleans: there are always more than two answers.
struct FactTests {
  @Test(arguments: ["Situation", "Law"])
  func noFactIsABoolean(folder: String) throws {
    for (path, source) in try Project.sources(in: "Sources/Amparo/\(folder)") {
      for line in source.code.split(separator: "\n") where Self.isBooleanFact(String(line)) {
        Issue.record("\(path): \(line)")
      }
    }
  }

  @Test func whatAFactIs() {
    #expect(Self.isBooleanFact("  public var isMinor: Bool"))
    #expect(Self.isBooleanFact("  public let online: Bool?"))
    #expect(Self.isBooleanFact("  public var online: Known<Bool> = .unknown"))
    #expect(!Self.isBooleanFact("  public var isKnown: Bool { value != nil }"))
    #expect(!Self.isBooleanFact("  public func has(_ fact: Fact) -> Bool {"))
  }

  /// Stored and public; what is only computed from other facts may be true or false.
  private static func isBooleanFact(_ line: String) -> Bool {
    let isStored = line.contains("public var ") || line.contains("public let ")
    let type = line.split(separator: ":", maxSplits: 1).dropFirst().first ?? ""
    let words = type.split { !$0.isLetter }
    return isStored && words.contains("Bool") && !type.contains("{")
  }
}

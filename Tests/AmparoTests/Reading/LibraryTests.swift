import Testing

@testable import Amparo

/// Cost follows the situation: a question opens the files of the places that it touches, and of no other.
struct LibraryTests {
  private func opened(_ change: (inout Situation) -> Void) throws -> Lawbook {
    try Library(HeldData.files).lawbook(for: Made.situation(change))
  }

  private func codes(_ lawbook: Lawbook) -> [String] {
    lawbook.jurisdictions.keys.sorted().map(\.description)
  }

  @Test func onlyThePlacesTouchedAreOpened() throws {
    let none = try opened { _ in }
    #expect(codes(none) == ["EU"])
    #expect(none.platforms.isEmpty)
    #expect(!none.bodies.isEmpty)
    let part = try opened { $0.victim.location = .known(Made.place("US-CA")) }
    #expect(codes(part) == ["EU", "US", "US-CA"])
    let whole = try opened { $0.victim.location = .known(Made.place("US")) }
    #expect(codes(whole) == ["EU", "US"])
  }

  /// A union of legal systems opens all of its parts, or the one that spans the code.
  @Test func legalSystemsOpenWithTheirCountry() throws {
    let whole = try opened { $0.uploader.location = .known(Made.place("GB")) }
    #expect(codes(whole) == ["EU", "GB", "GB-EAW", "GB-NIR", "GB-SCT"])
    let scotland = try opened { $0.uploader.location = .known(Made.place("GB-SCT")) }
    #expect(codes(scotland) == ["EU", "GB", "GB-SCT"])
  }

  @Test func aServiceBringsItsEstablishments() throws {
    let lawbook = try opened { $0.hosts = [Host(platform: "x")] }
    #expect(lawbook.platforms.keys.sorted() == ["x"])
    #expect(codes(lawbook).contains("IE"))
    let domain = try opened { $0.hosts = [Host(domain: "x.com")] }
    #expect(codes(domain) == codes(lawbook))
  }

  @Test func aPlaceWithoutAFileIsNoError() throws {
    let lawbook = try opened { $0.victim.location = .known(Made.place("NO")) }
    #expect(codes(lawbook) == ["EU"])
    let answer = lawbook.answer(
      Made.situation { $0.victim.location = .known(Made.place("NO")) }, today: Made.today)
    #expect(answer.gaps.contains { $0.place == Made.place("NO") && $0.missing == .file })
  }

  /// However many cores read the files, the lawbook and what is wrong with the files are the same.
  @Test(arguments: [2, 3, 8])
  func theNumberOfWorkersDoesNotShow(workers: Int) throws {
    let files = HeldData.files
    let (alone, together) = (Library(files), Library(files, workers: workers))
    let (one, many) = (alone.reading(), together.reading())
    #expect(one.diagnostics == many.diagnostics)
    expectEqual(one.lawbook, many.lawbook)
    let situation = Made.situation {
      $0.victim.location = .known(Made.place("GB"))
      $0.uploader.location = .known(Made.place("US-CA"))
      $0.hosts = [Host(platform: "x"), Host(domain: "images.example")]
    }
    expectEqual(try alone.lawbook(for: situation), try together.lawbook(for: situation))
  }

  private func expectEqual(_ one: Lawbook, _ other: Lawbook) {
    #expect(one.jurisdictions == other.jurisdictions)
    #expect(one.instruments == other.instruments)
    #expect(one.platforms == other.platforms)
    #expect(one.bodies == other.bodies)
    #expect(one.calendars == other.calendars)
    #expect(one.digest == other.digest)
  }

  @Test func noFilesAreNoData() {
    #expect(throws: Library.Failure.self) {
      _ = try Library(DataFiles(folder: "/nothing/here")).lawbook()
    }
  }
}

/// What coverage says, in the words of one language: shared by text, picture and page.
struct CoverageWords {
  let coverage: Coverage
  let phrasebook: Phrasebook

  /// So many people, to the exactness that a reader needs: `1470 million`, `2.8 million`, `83 thousand`, `46`.
  func people(_ count: Int) -> String {
    switch count {
    case 10_000_000...:
      phrasebook.say("coverage.millions", ["count": "\((count + 500_000) / 1_000_000)"])
    case 1_000_000...: phrasebook.say("coverage.millions", ["count": tenths(count)])
    case 1000...: phrasebook.say("coverage.thousands", ["count": "\((count + 500) / 1000)"])
    default: "\(count)"
    }
  }

  /// Millions with one decimal.
  func tenths(_ count: Int) -> String {
    let tenths = (count + 50_000) / 100_000
    return "\(tenths / 10)\(phrasebook.say("coverage.decimal"))\(tenths % 10)"
  }

  /// How many of a hundred people in the world.
  func share(_ count: Int) -> String {
    let whole = max(1, coverage.world.people)
    let tenths = (count * 1000 + whole / 2) / whole
    return "\(tenths / 10)\(phrasebook.say("coverage.decimal"))\(tenths % 10)"
  }

  func touched(_ people: Int?) -> String {
    guard let people else { return phrasebook.say("coverage.everyone") }
    return phrasebook.say("coverage.touches", ["people": self.people(people)])
  }

  func day(_ day: CivilDate?) -> String {
    day.map(phrasebook.day) ?? phrasebook.say("coverage.no_date")
  }

  var asOf: String {
    phrasebook.say(
      "coverage.as_of",
      [
        "day": phrasebook.day(coverage.staleness.today), "version": coverage.version,
        "digest": String(coverage.digest.prefix(12)),
      ])
  }

  var countries: String {
    phrasebook.say(
      "coverage.countries",
      ["covered": "\(coverage.coveredCountries)", "all": "\(coverage.world.countries.count)"])
  }

  /// The people who live where there is a file, of this place or of the part of it that they live in.
  var covered: String {
    let count = Depth.allCases.filter { $0 < .wider || $0 == .silent }
      .reduce(0) { $0 + coverage.people(at: $1) }
    return phrasebook.say(
      "coverage.people",
      [
        "covered": people(count), "all": people(coverage.world.people), "share": share(count),
      ])
  }

  func share(of depth: Depth) -> String {
    let count = coverage.people(at: depth)
    return phrasebook.say(
      "coverage.share",
      [
        "letter": depth.letter, "people": people(count), "share": share(count),
        "depth": phrasebook.label("depth", depth),
      ])
  }

  var stale: String {
    phrasebook.say("coverage.stale", ["days": "\(coverage.staleness.days)"])
  }

  var totals: String {
    let places = coverage.places
    func sum(_ count: (PlaceCoverage) -> Int) -> String {
      "\(places.reduce(0) { $0 + count($1) })"
    }
    return phrasebook.say(
      "coverage.totals",
      [
        "statements": sum { $0.statements.count }, "unread": sum { $0.unread.count },
        "stale": sum { $0.stale.count }, "deadlines": sum { $0.deadlines },
        "single": sum { $0.single.count }, "gaps": sum { $0.gaps.count },
      ])
  }

  func task(_ task: CoverageTask) -> String {
    let tracks = task.tracks.map { phrasebook.label("track", $0) }
    let before = CivilDate(
      dayNumber: coverage.staleness.today.dayNumber - coverage.staleness.days)
    return phrasebook.say(
      "coverage_task.\(task.kind.rawValue)",
      [
        "place": phrasebook.title(task.place), "tracks": phrasebook.all(tracks),
        "count": "\(task.statements.count)", "day": phrasebook.day(before),
      ])
  }

  /// The tracks with the letters of one place: `criminal law: A, civil statement: C`.
  func tracks(of place: PlaceCoverage) -> String {
    Track.allCases.map { track in
      phrasebook.say(
        "coverage.tile_track",
        ["track": phrasebook.label("track", track), "letter": place.depth(of: track).letter])
    }.joined(separator: "; ")
  }

  /// All that a tile shows, in words.
  func tile(_ place: PlaceCoverage) -> String {
    phrasebook.say(
      "coverage.tile",
      [
        "place": phrasebook.title(place.place), "letter": place.depth.letter,
        "depth": phrasebook.label("depth", place.depth), "people": people(place.people ?? 0),
        "tracks": tracks(of: place),
      ])
  }

  func figures(_ source: PopulationSource) -> String {
    let words = phrasebook.say(
      "coverage.figures",
      [
        "cite": source.source.cite,
        "date": source.asOf?.text ?? phrasebook.say("coverage.undated"),
      ])
    let note = source.note.map { " " + $0.text(in: phrasebook.language) } ?? ""
    return words + note
  }
}

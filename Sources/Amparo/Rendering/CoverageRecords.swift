extension Coverage {
  /// One row a place: for spreadsheets.
  public func table(_ phrasebook: Phrasebook) -> RecordTable {
    let columns =
      ["place", "name", "file", "people", "depth"] + Track.allCases.map(\.rawValue)
      + ["laws", "statements", "unread", "stale", "oldest", "deadlines", "one_source", "gaps"]
    return RecordTable(columns: columns, rows: places.map { row($0, phrasebook) })
  }

  private func row(_ place: PlaceCoverage, _ phrasebook: Phrasebook) -> [String] {
    let about = [
      place.place.description, phrasebook.name(place.place), place.file.rawValue,
      place.people.map { "\($0)" } ?? "", place.depth.rawValue,
    ]
    let counts = [place.laws, place.statements.count, place.unread.count, place.stale.count]
    let clocks = [place.deadlines, place.single.count, place.gaps.count]
    return about + place.tracks.map(\.rawValue) + counts.map { "\($0)" }
      + [place.oldest?.text ?? ""] + clocks.map { "\($0)" }
  }

  /// Everything, for programs.
  public func write(to json: inout JSONWriter, _ phrasebook: Phrasebook) {
    let words = CoverageWords(coverage: self, phrasebook: phrasebook)
    json.object { json in
      json.field("amparo", "1")
      json.key("data")
      json.object { json in
        json.field("version", version)
        json.field("digest", digest)
      }
      json.field("today", staleness.today.text)
      json.field("stale_after", staleness.days)
      json.field("countries", world.countries.count)
      json.field("covered", coveredCountries)
      json.field("people", world.people)
      json.key("depths")
      json.array { json in
        for depth in Depth.allCases { write(depth, to: &json, phrasebook) }
      }
      json.key("places")
      json.array { json in
        for place in places { write(place, to: &json, phrasebook) }
      }
      json.key("next")
      json.array { json in
        for task in tasks { write(task, to: &json, words) }
      }
      json.field("sources", world.sources.map(words.figures))
    }
  }

  private func write(_ depth: Depth, to json: inout JSONWriter, _ phrasebook: Phrasebook) {
    json.object { json in
      json.field("depth", depth.rawValue)
      json.field("letter", depth.letter)
      json.field("says", phrasebook.label("depth", depth))
      json.field("people", people(at: depth))
    }
  }

  private func write(
    _ place: PlaceCoverage, to json: inout JSONWriter, _ phrasebook: Phrasebook
  ) {
    json.object { json in
      json.field("place", place.place.description)
      json.field("name", phrasebook.name(place.place))
      json.field("file", place.file.rawValue)
      if let people = place.people { json.field("people", people) }
      json.field("depth", place.depth.rawValue)
      json.key("tracks")
      json.object { json in
        for track in Track.allCases {
          json.field(named: track.rawValue, place.depth(of: track).rawValue)
        }
      }
      json.field("laws", place.laws)
      json.field("statements", place.statements.count)
      json.field("unread", place.unread.count)
      json.field("stale", place.stale.count)
      json.field("oldest", place.oldest?.text)
      json.field("deadlines", place.deadlines)
      json.field("one_source", place.single.count)
      json.field("gaps", place.gaps.map { $0.text(in: phrasebook.language) })
    }
  }

  private func write(
    _ task: CoverageTask, to json: inout JSONWriter, _ words: CoverageWords
  ) {
    json.object { json in
      json.field("task", task.kind.rawValue)
      json.field("place", task.place.description)
      if let people = task.people { json.field("people", people) }
      json.field("says", words.task(task))
      if !task.tracks.isEmpty { json.field("tracks", task.tracks.map(\.rawValue)) }
      if !task.statements.isEmpty {
        json.field("where", task.statements.map { "\($0.file):\($0.line) \($0.name)" })
      }
    }
  }
}

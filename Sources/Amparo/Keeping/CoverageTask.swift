/// Something that would make the data cover more, or cover it better.
public struct CoverageTask: Hashable, Sendable {
  /// What to do, the most useful first.
  public enum Kind: String, Vocabulary {
    /// A place has no file.
    case openFile = "open_file"
    /// A file says nothing on some tracks.
    case describeTracks = "describe_tracks"
    /// Statements were made from memory.
    case readText = "read_text"
    /// Deadlines rest on one reading.
    case secondSource = "second_source"
    /// Readings have grown old.
    case readAgain = "read_again"
  }

  /// What to do.
  public var kind: Kind
  /// For which place.
  public var place: PlaceCode
  /// How many people it touches; nil: no figure.
  public var people: Int?
  /// The tracks that are silent.
  public var tracks: [Track]
  /// The statements to look at.
  public var statements: [Statement]
}

extension Coverage {
  /// What to do next: what touches most people first.
  public var tasks: [CoverageTask] {
    places.flatMap(tasks(for:)).sorted { left, right in
      if left.people != right.people { return left.people ?? 0 > right.people ?? 0 }
      if left.kind != right.kind { return left.kind.position < right.kind.position }
      return left.place < right.place
    }
  }

  private func tasks(for place: PlaceCoverage) -> [CoverageTask] {
    func task(_ kind: CoverageTask.Kind, _ statements: [Statement], _ tracks: [Track] = [])
      -> CoverageTask
    {
      CoverageTask(
        kind: kind, place: place.place, people: place.people, tracks: tracks, statements: statements
      )
    }
    var tasks: [CoverageTask] = []
    if place.file == .missing {
      if place.people != 0 { tasks.append(task(.openFile, [])) }
      return tasks
    }
    let silent = Track.allCases.filter { place.depth(of: $0) == .silent }
    // Treaties bind states, the Union has no law on some tracks, and a country may leave a track to its parts.
    let leavesTracks =
      [.international, .union].contains(place.place) || !world.parts(of: place.place).isEmpty
    if !silent.isEmpty, !leavesTracks { tasks.append(task(.describeTracks, [], silent)) }
    let work: [(CoverageTask.Kind, [Statement])] = [
      (.readText, place.unread), (.secondSource, place.single), (.readAgain, place.stale),
    ]
    for (kind, statements) in work where !statements.isEmpty {
      tasks.append(task(kind, statements))
    }
    return tasks
  }
}

/// What the data has on one place.
public struct PlaceCoverage: Hashable, Sendable {
  /// The place.
  public var place: PlaceCode
  /// Whether there is a file of its own.
  public var file: FileState
  /// How many people it touches: those of the place, of the Union's members, of the world; nil: no figure.
  public var people: Int?
  /// How deep each track is described, by the track's position.
  public var tracks: [Depth]
  /// The laws in force that its own file has.
  public var laws: Int
  /// The statements of its files, with those of its calendar.
  public var statements: [Statement]
  /// What its file says that it does not describe.
  public var gaps: [LocalText]
  /// The day from which age is reckoned, and how old a reading may be.
  var staleness: Staleness

  /// Whether a place has a file.
  public enum FileState: String, Vocabulary {
    case there
    case missing
  }

  /// When a reading is stale.
  public struct Staleness: Hashable, Sendable {
    /// The day from which age is reckoned.
    public var today: CivilDate
    /// How many days old the newest reading may be.
    public var days: Int

    /// A reading is stale on a day when it is more than so many days old.
    public init(today: CivilDate, days: Int) {
      self.today = today
      self.days = days
    }
  }

  /// The depth at its best on any track.
  public var depth: Depth { tracks.min() ?? .notCovered }

  /// How deep one track is described.
  public func depth(of track: Track) -> Depth { tracks[track.position] }

  /// Statements that nobody read anything for.
  public var unread: [Statement] { statements.filter(\.isUnread) }

  /// Statements whose newest reading is too old.
  public var stale: [Statement] {
    statements.filter { $0.isStale(on: staleness.today, after: staleness.days) }
  }

  /// The day on which the statement that waited longest was last read; nil: nothing is stated.
  public var oldest: CivilDate? { statements.compactMap(\.newest).min() }

  /// How many deadlines it states.
  public var deadlines: Int { statements.count { $0.kind == .deadline } }

  /// Deadlines that only one reading supports.
  public var single: [Statement] { statements.filter(\.isSingle) }
}

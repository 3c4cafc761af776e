extension PartialDate {
  /// Whether the day is known exactly.
  public var isExact: Bool { earliest == latest }

  /// The same without days after the one given, where any are left: what has happened did not happen tomorrow.
  func notAfter(_ day: CivilDate) -> PartialDate {
    earliest <= day && latest > day ? PartialDate(earliest: earliest, latest: day) : self
  }

  /// The same with a day for every day before it: a law that treats earlier events as of a day.
  func notBefore(_ day: CivilDate) -> PartialDate {
    PartialDate(earliest: max(earliest, day), latest: max(latest, day))
  }

  /// The later of two events that are each known roughly.
  func later(of other: PartialDate) -> PartialDate {
    PartialDate(earliest: max(earliest, other.earliest), latest: max(latest, other.latest))
  }

  /// The earlier of two events that are each known roughly.
  func earlier(of other: PartialDate) -> PartialDate {
    PartialDate(earliest: min(earliest, other.earliest), latest: min(latest, other.latest))
  }
}

/// The days on which an answer differs, to the day.
public struct AffectedDays: Hashable, Sendable {
  /// Which day of a case decides.
  public var axis: DayAxis
  /// The stretches of days, in order; an open end is nil.
  public var ranges: [DayRange]
  /// Whether these are all the days.
  public var extent: Extent

  /// Whether all days were found or some.
  public enum Extent: String, Vocabulary {
    /// Every day of the stretches, and no other.
    case all
    /// These days among others: what moves with days off comes back each year.
    case some
  }

  init(axis: DayAxis, ranges: [DayRange]) {
    (self.axis, self.ranges, extent) = (axis, ranges, .all)
  }

  /// Asks on each of the days by itself, and joins those that follow one another.
  init(axis: DayAxis, among days: [CivilDate], _ holds: (CivilDate) -> Bool) {
    self.axis = axis
    extent = .some
    ranges = []
    for day in days where holds(day) {
      if let last = ranges.last?.to, last.adding(days: 1) == day {
        ranges[ranges.count - 1].to = day
      } else {
        ranges.append(DayRange(from: day, to: day))
      }
    }
  }
}

/// Days from one to another, both included.
public struct DayRange: Hashable, Sendable {
  /// The first day; nil: as far back as was looked.
  public var from: CivilDate?
  /// The last day; nil: as far on as was looked.
  public var to: CivilDate?
}

/// Which day of a case decides on what is law for it, or from when a clock runs.
public enum DayAxis: String, Vocabulary {
  case act
  case threat
  case notice
  case discovery
  case uploaderKnown = "uploader_known"
  case removal
  /// The day for which the question is put.
  case asking

  /// The day of the witness that decides; else the one that the law's track goes by; nil where no day does.
  init?(_ change: Change, _ situation: Situation) {
    let dates = situation.dates
    if dates.disclosed != nil {
      self = .act
    } else if dates.threatened != nil {
      self = .threat
    } else if !situation.notices.isEmpty {
      self = .notice
    } else if dates.discovered != nil {
      self = .discovery
    } else if dates.uploaderKnown != nil {
      self = .uploaderKnown
    } else if dates.removed != nil {
      self = .removal
    } else {
      guard case .law(let law) = change.new ?? change.old else { return nil }
      switch law.track {
      case .criminal, .civil: self = law.isOfThreatsOnly ? .threat : .act
      case .platformDuty, .regulatory, .dataProtection, .copyright, .protectiveOrder: self = .asking
      }
    }
  }

  /// The same case with another day; what happens later than the day of asking moves that day.
  func at(_ day: CivilDate, _ candidate: Candidate) -> Candidate {
    var moved = candidate
    moved.today = self == .asking ? day : max(candidate.today, day)
    let date = PartialDate(day)
    switch self {
    case .act: moved.situation.dates.disclosed = date
    case .threat: moved.situation.dates.threatened = date
    case .discovery: moved.situation.dates.discovered = date
    case .uploaderKnown: moved.situation.dates.uploaderKnown = date
    case .removal: moved.situation.dates.removed = date
    case .notice:
      for index in moved.situation.notices.indices {
        moved.situation.notices[index].sent = .day(day)
      }
    case .asking: break
    }
    return moved
  }

  /// The day that the case has, where it is known.
  func day(of candidate: Candidate) -> CivilDate? {
    let dates = candidate.situation.dates
    return switch self {
    case .act: dates.disclosed?.latest
    case .threat: dates.threatened?.latest
    case .discovery: dates.discovered?.latest
    case .uploaderKnown: dates.uploaderKnown?.latest
    case .removal: dates.removed?.latest
    case .notice: candidate.situation.notices.first?.sent.civilDay
    case .asking: candidate.today
    }
  }
}

/// Finds the days on which something holds by asking on few of them.
///
/// It asks on both sides of every day on which something may turn. Where two neighbours of these differ, it halves the stretch
/// between them until it has the day.
struct DaySearch {
  let axis: DayAxis
  private let points: [CivilDate]

  init(axis: DayAxis, today: CivilDate, marks: [CivilDate], own: CivilDate? = nil) {
    self.axis = axis
    var points: Set<CivilDate> = [today]
    for mark in marks + (own.map { [$0] } ?? []) {
      for shift in -1...1 { points.insert(mark.adding(days: shift)) }
    }
    let sorted = points.sorted()
    // A year beyond either end, since what is so there is so further out too.
    self.points =
      [sorted[0].adding(years: -1)] + sorted + [sorted[sorted.count - 1].adding(years: 1)]
  }

  func run(_ holds: (CivilDate) -> Bool) -> AffectedDays {
    var ranges: [DayRange] = []
    var before = holds(points[0])
    if before { ranges.append(DayRange(from: nil, to: nil)) }
    for (last, next) in zip(points, points.dropFirst()) {
      let after = holds(next)
      if after != before {
        let turn = turn(last, next, to: after, holds)
        if after {
          ranges.append(DayRange(from: turn, to: nil))
        } else {
          ranges[ranges.count - 1].to = turn.adding(days: -1)
        }
      }
      before = after
    }
    return AffectedDays(axis: axis, ranges: ranges)
  }

  /// The first day on which it is as at the later end.
  private func turn(
    _ low: CivilDate, _ high: CivilDate, to value: Bool, _ holds: (CivilDate) -> Bool
  ) -> CivilDate {
    var (low, high) = (low.dayNumber, high.dayNumber)
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(CivilDate(dayNumber: middle)) == value { high = middle } else { low = middle }
    }
    return CivilDate(dayNumber: high)
  }
}

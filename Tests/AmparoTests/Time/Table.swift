@testable import Amparo

/// A line of a table that lawyers can read: an event, a period, the end that the provision gives, and the arithmetic.
struct Row: Sendable, CustomStringConvertible {
  let cells: [String]

  var description: String { cells.joined(separator: " | ") }

  subscript(index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }

  /// The lines of a table; empty ones are left out.
  static func table(_ text: String) -> [Row] {
    text.split(separator: "\n").map { line in
      Row(
        cells: String(line).split(separator: "|", omittingEmptySubsequences: false)
          .map { trimmed(String($0)) })
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

/// The simplest rule: one period from one event.
func rule(
  _ period: String, against: RunsAgainst = .victim,
  precision: DeadlineRule.StartPrecision = .event
) throws -> DeadlineRule {
  try DeadlineRule(
    id: "test", deadlineClass: .complaintWindow, runsAgainst: against,
    length: .fixed(length(period)), start: .trigger(.discovery), precision: precision)
}

/// What a table row says cannot be read.
struct Unreadable: Error {
  let text: String
}

func length(_ text: String) throws -> PeriodLength {
  guard let length = PeriodLength(text) else { throw Unreadable(text: text) }
  return length
}

func day(_ text: String) throws -> CivilDate {
  guard let day = CivilDate(text) else { throw Unreadable(text: text) }
  return day
}

func instant(_ text: String, _ zone: String? = nil) throws -> Instant {
  guard let instant = Instant(text) else { throw Unreadable(text: text) }
  return Instant(seconds: instant.seconds, offset: instant.offset, zone: zone)
}

func date(_ text: String) throws -> PartialDate {
  guard let date = PartialDate(text) else { throw Unreadable(text: text) }
  return date
}

/// How a rule stands that runs from one event, on the day of that event unless another is given.
func reckon(
  _ rule: DeadlineRule, _ regime: CountingRegime, _ events: [Trigger: TriggerKnowledge],
  calendar: HolidayCalendar? = nil, tolling: [TollingKnowledge] = [],
  penalty: MaximumPenalty = .notKnown, ages: AgeRange = .unknown, today: String
) throws -> Due {
  try Reckoner.reckon(
    rule: rule, regime: regime, calendar: calendar, triggers: Triggers(events), tolling: tolling,
    penalty: penalty, ages: ages, today: day(today), zones: ZoneData())
}

/// The end that a table row's period has in a regime.
func end(
  _ row: Row, _ regime: CountingRegime, _ calendar: HolidayCalendar? = nil,
  precision: DeadlineRule.StartPrecision = .event
) throws -> String? {
  try reckon(
    rule(row[1], precision: precision), regime, [.discovery: .on(day(row[0]))],
    calendar: calendar, today: row[0]
  ).end?.text
}

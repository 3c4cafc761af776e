import Testing

@testable import Amparo

/// Periods and holidays against python-dateutil and the package `holidays`; see Tests/Independent/README.md.
@Suite(.enabled(if: RawFile.variable("AMPARO_INDEPENDENT_CASES") != nil))
struct IndependentTests {
  private let lines: [Substring]

  init() {
    let path = RawFile.variable("AMPARO_INDEPENDENT_CASES") ?? ""
    let bytes = RawFile.bytes(path, limit: 1 << 28) ?? []
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  @Test func periods() throws {
    var regime = CountingRegime(id: "none")
    var calendar = HolidayCalendar(code: "XX", rules: [])
    var compared = 0
    var wrong: [String] = []
    for line in lines {
      let words = line.split(separator: " ").map { String($0) }
      if words[0] == "regime" { regime = Self.regime(words) }
      if words[0] == "dates" {
        let dates = words.dropFirst().compactMap { CivilDate($0) }
        let rule = HolidayRule(id: "listed", day: HolidayDay(.dates(dates)))
        calendar = HolidayCalendar(code: "XX", rules: [rule])
      }
      guard words.count == 4, let event = CivilDate(words[0]) else { continue }
      let due = try reckon(
        rule("\(words[1]) \(words[2])"), regime, [.discovery: .on(event)], calendar: calendar,
        today: words[0])
      compared += 1
      if due.end?.text != words[3] {
        wrong.append("\(regime.id): \(line), not \(due.end?.text ?? "none")")
      }
    }
    #expect(compared > 0)
    #expect(wrong.prefix(20).isEmpty, "\(wrong.count) of \(compared)")
  }

  @Test func holidays() {
    let calendars = Self.calendars(lines)
    var wrong: [String] = []
    for line in lines where line.hasPrefix("holidays ") {
      let words = line.split(separator: " ").map { String($0) }
      let whole = HolidayCalendar.whole(words[1], among: calendars)
      let days = whole?.holidays(in: Int(words[2]) ?? 0) ?? []
      let found = Set(days.filter { $0.weekday != .sunday }.map(\.text))
      let expected = Set(words.dropFirst(3))
      let more = found.subtracting(expected).sorted().map { "+\($0)" }
      let less = expected.subtracting(found).sorted().map { "-\($0)" }
      if found != expected {
        wrong.append("\(words[1]) \((more + less).joined(separator: " "))")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  private static func regime(_ words: [String]) -> CountingRegime {
    CountingRegime(
      id: words[1], firstDay: words[2] == "1" ? .included : .excluded,
      monthRule: words[3] == "1" ? .fromFirstDay : .fromEvent,
      lastDayOff: words[4] == "1" ? .nextWorkingDay : .none,
      offDays: words[5] == "1" ? .all : ValueSet([.sunday, .holidays]))
  }

  private static func calendars(_ lines: [Substring]) -> [String: HolidayCalendar] {
    var calendars: [String: HolidayCalendar] = [:]
    var code = ""
    for line in lines {
      if line.hasPrefix("calendar ") {
        let words = line.split(separator: " ").map { String($0) }
        code = words[1]
        calendars[code] = HolidayCalendar(
          code: code, parent: words[2] == "-" ? nil : words[2],
          without: words[3].split(separator: ",").map { String($0) }, rules: [])
      } else if line.hasPrefix("rule ") {
        calendars[code]?.rules += [holiday(String(line.dropFirst(5)))].compactMap { $0 }
      }
    }
    return calendars
  }

  private static func holiday(_ line: String) -> HolidayRule? {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
    let dates = cells[6].split(separator: " ").compactMap { CivilDate($0) }
    guard let day = cells[5].isEmpty ? HolidayDay(.dates(dates)) : HolidayDay(cells[5]) else {
      return nil
    }
    return HolidayRule(
      id: cells[0], day: day, kind: HolidayRule.Kind(rawValue: cells[1]) ?? .publicHoliday,
      from: Int(cells[2]), to: Int(cells[3]),
      notIn: cells[4].split(separator: ",").compactMap { Int($0) },
      moves: shifts(cells[7]), adds: shifts(cells[8]))
  }

  private static func shifts(_ text: String) -> [HolidayShift] {
    text.split(separator: ";").compactMap { shift in
      let parts = shift.split(separator: ">")
      guard parts.count == 2, let target = HolidayShift.Target(parts[1]) else { return nil }
      let conditions = parts[0].split(separator: ",").compactMap { HolidayShift.Condition($0) }
      return HolidayShift(when: Set(conditions), to: target)
    }
  }
}

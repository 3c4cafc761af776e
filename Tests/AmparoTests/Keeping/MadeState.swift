import Foundation
import Testing

@testable import Amparo

/// A small state of the data, as files, of one country whose law reaches its nationals' acts and harm to people there.
final class MadeState {
  /// The country as the older state has it.
  static let country = """
    schema: 1
    code: AA
    name: { en: Aaland, es: Aalandia }
    time:
      - id: all
        for: [complaint_window, criminal_limitation]
        first_day: excluded
        month_rule: from_event
        last_day_off: next_working_day
        off_days: [saturday, sunday, holidays]
        calendar: place_of_filing
        cite: Time Act s. 1
        verified: { date: 2026-11-01, against: secondary }
    reach:
      criminal:
        - connecting_factor: offender_national
          cite: Code s. 1
          verified: { date: 2026-11-01, against: secondary }
    bodies:
      - id: police
        name: { en: Police, es: Policía }
        role: police
        does: { en: Takes reports., es: Recibe denuncias. }
        channels: [ { kind: phone, to: "100" } ]
        cite: Police Act s. 1
        verified: { date: 2026-11-01, against: official_site }
    laws:
      - id: sharing
        title: Sharing
        summary: { en: Sharing is an offence., es: Compartir es delito. }
        track: criminal
        in_force: { from: 2026-03-01, cite: Act 1, verified: { date: 2026-11-01, against: secondary } }
        covers: { conduct: [disclosure], image: [authentic] }
        penalty: { max: 1 year, fine: alternative }
        deadlines:
          - id: complaint
            class: complaint_window
            runs_against: victim
            period: 3 months
            runs_from: discovery
            cite: Code s. 9
            verified: [ { date: 2026-11-01, against: secondary }, { date: 2026-11-01, against: official_site } ]
        cite: Code s. 2
        verified: { date: 2026-11-01, against: secondary }

    """

  static let calendar = """
    schema: 1
    code: AA
    years: { from: 2015, to: 2035 }
    completeness: whole
    holidays:
      - id: new-year
        name: { en: New Year, es: Año Nuevo }
        day: january 1
        cite: Holidays Act
        verified: { date: 2026-11-01, against: secondary }

    """

  static let today = CivilDate("2026-11-22") ?? CivilDate(dayNumber: 0)

  private let folder: URL

  /// The files of the state, each after a change.
  init(_ change: (inout String) -> Void = { _ in }, calendar: String = MadeState.calendar) {
    folder = FileManager.default.temporaryDirectory.appending(path: "amparo-\(UUID().uuidString)")
    var country = Self.country
    change(&country)
    write(country, to: "jurisdictions/AA/AA.yaml")
    write(calendar, to: "calendars/AA.yaml")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var files: DataFiles { DataFiles(folder: folder.path) }

  /// Takes a file or folder away.
  func remove(_ path: String) {
    try? FileManager.default.removeItem(at: folder.appending(path: path))
  }

  func write(_ text: String, to path: String) {
    let file = folder.appending(path: path)
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: file)
  }

  /// What changed from the state as it stands to one with a change.
  static func difference(
    from old: MadeState = MadeState(), calendar: String = MadeState.calendar,
    _ change: (inout String) -> Void = { _ in }
  ) throws -> Difference {
    let new = MadeState(change, calendar: calendar)
    return try Difference(
      old: old.files, new: new.files, today: today, sample: Difference.Sample(count: 20))
  }
}

extension String {
  /// Replaces a text that must be there.
  mutating func turn(_ text: String, into other: String) {
    if !contains(text) { Issue.record("\(text)") }
    self = replacing(text, with: other)
  }
}

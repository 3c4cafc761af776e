import YAML

/// The facts of a situation as the columns of a table, by their paths: `victim.location`, `hosts`.
public struct SituationColumns: Sendable {
  let columns: TableColumns
  /// For rows in which nothing is out of the way.
  let plain: SituationRow

  private init(_ columns: [TableColumns.Column]) {
    self.columns = TableColumns(columns)
    plain = SituationRow(columns)
  }

  /// The columns that a header names; nil when one is wrong. Everything wrong with it is in `diagnostics`.
  public static func read(
    header bytes: UnsafeRawBufferPointer, file: String, line: Int
  ) -> (columns: SituationColumns?, diagnostics: [Diagnostic]) {
    let reading = Document.read(file: file, header: bytes, line: line)
    var reader = FileReader(file: file)
    var found: [TableColumns.Column] = []
    reading.document?.lend { header in
      for name in header.elements {
        let text = name.text
        guard let cell = all[text] else {
          reader.report(
            .unknownKey, at: name, word: text,
            expected: NearestWord.to(text, among: all.keys.sorted()))
          continue
        }
        let keys = text.split(separator: ".").map(String.init)
        if found.contains(where: { $0.keys == keys }) {
          reader.report(.duplicateId, at: name, word: text)
        }
        found.append(TableColumns.Column(keys: keys, cell: cell))
      }
    }
    let diagnostics = reader.form(reading.problems) + reader.diagnostics
    guard diagnostics.isEmpty else { return (nil, diagnostics.sorted()) }
    return (SituationColumns(found), [])
  }

  /// Every column that there can be, and what its cells hold.
  private static let all: [String: TableColumns.Cell] = {
    var all: [String: TableColumns.Cell] = [:]
    func add<Key: FieldKey>(_ keys: Key.Type, under first: String) {
      for key in keys.allCases { all["\(first).\(key.rawValue)"] = .text }
    }
    add(VictimKey.self, under: SituationKey.victim.rawValue)
    add(UploaderKey.self, under: SituationKey.uploader.rawValue)
    add(DatesKey.self, under: SituationKey.dates.rawValue)
    let people: [SituationKey] = [.victim, .uploader]
    for person in people { all["\(person.rawValue).\(VictimKey.nationality.rawValue)"] = .list }
    for key in SituationKey.allCases where key != .dates && !people.contains(key) {
      switch key {
      case .hosts, .conduct, .goals, .exposure: all[key.rawValue] = .list
      case .notices: all[key.rawValue] = .mappings(NoticeKey.allCases.map(\.rawValue))
      case .stepsDone: all[key.rawValue] = .mappings(StepDoneKey.allCases.map(\.rawValue))
      default: all[key.rawValue] = .text
      }
    }
    return all
  }()
}

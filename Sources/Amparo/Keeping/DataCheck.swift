/// Checks all files of the data, layer by layer (see `CheckLayer`), in one run.
public struct DataCheck {
  let files: DataFiles
  let today: CivilDate?
  let workers: Workers

  /// Everything that looks at the whole. Each inspection is independent of the others.
  static let inspections: [Inspection] = [
    Inspection { Folders.diagnostics($0) },
    Inspection { Translations.diagnostics($0) },
    Inspection { References.diagnostics($0) },
    Inspection { Dates.diagnostics($0) },
    Inspection { Sources.diagnostics($0) },
    Inspection { Contacts.diagnostics($0) },
    Inspection { Wording.diagnostics($0) },
    Inspection { TriedLaws.diagnostics($0) },
    Inspection { WorldReading($0.files).diagnostics },
    Inspection { ScenarioRuns.diagnostics($0) },
    Inspection { Proofs.diagnostics($0) },
  ]

  /// A check of these files on a day; without one, what hangs on the day is not looked at.
  ///
  /// So many cores may be used at once. What comes of it is the same.
  public init(_ files: DataFiles, today: CivilDate? = nil, workers: Int = 1) {
    self.files = files
    self.today = today
    self.workers = Workers(count: workers)
  }

  /// All that is wrong, sorted by file and place.
  public func diagnostics() -> [Diagnostic] {
    let whole = WholeData(files, today: today, workers: workers)
    var all = Set(whole.diagnostics)
    for found in workers.map(Self.inspections, { $0.look(whole) }) { all.formUnion(found) }
    return all.sorted()
  }
}

import YAML

/// All the data, each file read once, for everything that looks at the whole of it.
struct WholeData: Sendable {
  /// One file with its nodes.
  struct File: Sendable {
    /// Its path below the data.
    var path: String
    /// The folder that says what it holds: `jurisdictions`.
    var folder: Substring
    /// The node that everything in it hangs from.
    var root: Node
  }

  /// A worked situation with the node that it was read from.
  struct Worked: Sendable {
    var scenario: Scenario
    var root: Node
  }

  /// The files, kept in memory.
  let files: DataFiles
  /// What they say.
  let lawbook: Lawbook
  /// Who answers from it, with every place made ready once for all that asks.
  let clerk: Clerk
  /// The laws by their full names.
  let laws: [String: Law]
  /// Where every record stands.
  let index: RecordIndex
  /// Every file that could be read, in the order of their paths.
  let roots: [File]
  /// The names under which the records of files stand that could not be read at all: of those, nothing is known.
  let unread: Set<String>
  /// Every map that says where it was read, file by file.
  let records: [SourcedRecord]
  /// The scenarios that could be read.
  let scenarios: [Worked]
  /// What is known beside the law.
  let knowledge: KeepersKnowledge
  /// What reading found wrong.
  let diagnostics: [Diagnostic]
  /// The day of the check; nil: what hangs on the day is not looked at.
  let today: CivilDate?

  init(_ given: DataFiles, today: CivilDate?, workers: Workers = Workers(count: 1)) {
    files = given.held(workers: workers.count)
    self.today = today
    let reading = Library(files, workers: workers.count).reading()
    lawbook = reading.lawbook
    var clerk = Clerk(lawbook)
    clerk.makeReady()
    self.clerk = clerk
    var diagnostics = reading.diagnostics
    var roots: [File] = []
    var unread: Set<String> = []
    var knowledge = KeepersKnowledge()
    var scenarios: [Worked] = []
    let places = PlaceNames(kept: files)
    for path in files.paths() {
      guard let reading = files.read(path) else {
        diagnostics.append(Diagnostic(unreadable: files.shown(path)))
        unread.insert(Self.name(of: path))
        continue
      }
      guard let root = reading.document?.root else {
        if !Self.opened.contains(path.prefix { $0 != "/" }) {
          diagnostics += FileReader(file: files.shown(path)).form(reading.problems)
        }
        unread.insert(Self.name(of: path))
        continue
      }
      let file = File(path: path, folder: path.prefix { $0 != "/" }, root: root)
      roots.append(file)
      if file.folder == "scenarios" {
        let read = ScenarioReading(path, in: files, places: places)
        diagnostics += read.diagnostics
        if let scenario = read.scenario {
          scenarios.append(Worked(scenario: scenario, root: root))
        }
      } else if file.folder == "keeping" {
        var reader = FileReader(file: root.file)
        root.lend { knowledge.add($0, &reader) }
        diagnostics += reader.form(reading.problems) + reader.diagnostics
      } else if !Self.opened.contains(file.folder) {
        diagnostics += FileReader(file: root.file).form(reading.problems)
      }
    }
    laws = Dictionary(
      lawbook.lawsByFile.joined().map { ($0.id.description, $0) },
      uniquingKeysWith: { first, _ in first })
    index = RecordIndex(roots)
    self.roots = roots
    self.unread = unread
    let described = roots.filter { !Self.withoutSources.contains($0.folder) }
    records = described.flatMap(SourcedRecord.all)
    self.scenarios = scenarios
    self.knowledge = knowledge
    self.diagnostics = diagnostics
  }

  /// The name of a file without its folder and its ends, in lower case: `es` of `jurisdictions/ES/ES.laws.yaml`.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return file.prefix { $0 != "." }.lowercased()
  }

  /// Folders whose files the library opens, and reports on, itself.
  private static let opened: Set<Substring> = [
    "jurisdictions", "instruments", "bodies", "platforms", "calendars",
  ]

  /// Folders whose files state nothing that was read.
  static let withoutSources: Set<Substring> = ["languages", "scenarios", "keeping", "world"]
}

import YAML

enum ScenarioKey: String, FieldKey {
  case schema, about, today, given, expect, because
}

enum ExpectKey: String, FieldKey {
  case applies, arguable, depends
  case doesNotApply = "does_not_apply"
  case notAssessed = "not_assessed"
  case notListed = "not_listed"
  case coming, deadlines, bodies
  case notBodies = "not_bodies"
  case firstStep = "first_step"
  case steps, cautions
}

enum DependenceKey: String, FieldKey {
  case law, on
}

enum ExpectedDeadlineKey: String, FieldKey {
  case law, id, state, end
  case safeBy = "safe_by"
  case earliestEnd = "earliest_end"
  case latestEnd = "latest_end"
  case needs
  case notNeeded = "not_needed"
  case host
}

/// A scenario read from its file, with all that is wrong with it.
public struct ScenarioReading: Sendable {
  /// The scenario; nil when something in it cannot be used.
  public let scenario: Scenario?
  /// What is wrong.
  public let diagnostics: [Diagnostic]

  /// Reads the scenario at a path below the data.
  public init(_ path: String, in files: DataFiles) {
    self.init(path, in: files, places: PlaceNames(files))
  }

  /// Reads one of many scenarios, with names of places that are looked up once for all.
  init(_ path: String, in files: DataFiles, places: PlaceNames) {
    guard let reading = files.read(path) else {
      scenario = nil
      diagnostics = []
      return
    }
    var reader = FileReader(file: files.shown(path))
    var scenario: Scenario?
    if let document = reading.document {
      scenario = document.lend { reader.scenario($0, path: path, places: places) }
    }
    let all = reader.form(reading.problems) + reader.diagnostics
    self.scenario = all.isEmpty ? scenario : nil
    diagnostics = all
  }
}

extension FileReader {
  mutating func scenario(_ node: LentNode, path: String, places: PlaceNames) -> Scenario? {
    guard let fields = fields(node, ScenarioKey.map) else { return nil }
    schema(fields[.schema])
    let about = localText(fields[.about])
    let today = day(fields[.today])
    let given = fields[.given].flatMap { situation($0, places: places) }
    let expect = fields[.expect].flatMap { expectation($0) }
    let because = localText(fields[.because])
    guard let about, let today, let given, let expect, let because else { return nil }
    return Scenario(
      path: path, about: about, today: today, given: given, expect: expect, because: because)
  }

  private mutating func expectation(_ node: LentNode) -> Scenario.Expectation? {
    guard let fields = fields(node, ExpectKey.map) else { return nil }
    var expect = Scenario.Expectation()
    expect.applies = texts(fields[.applies])
    expect.arguable = texts(fields[.arguable])
    expect.depends = list(fields[.depends]) { $0.dependence($1) }
    expect.doesNotApply = texts(fields[.doesNotApply])
    expect.notAssessed = texts(fields[.notAssessed])
    expect.notListed = texts(fields[.notListed])
    expect.coming = texts(fields[.coming])
    expect.deadlines = list(fields[.deadlines]) { $0.expectedDeadline($1) }
    expect.bodies = texts(fields[.bodies])
    expect.notBodies = texts(fields[.notBodies])
    expect.firstStep = word(fields[.firstStep])
    expect.steps = words(fields[.steps])
    expect.cautions = words(fields[.cautions])
    return expect
  }

  private mutating func dependence(_ node: LentNode) -> Scenario.Dependence? {
    guard let fields = fields(node, DependenceKey.map) else { return nil }
    let law = text(fields[.law])
    let on = words(fields[.on], Fact.self)
    return law.map { Scenario.Dependence(law: $0, on: on) }
  }

  private mutating func expectedDeadline(_ node: LentNode) -> Scenario.ExpectedDeadline? {
    guard let fields = fields(node, ExpectedDeadlineKey.map) else { return nil }
    let law = text(fields[.law])
    let id = text(fields[.id])
    let state: Due.State? = word(fields[.state])
    let needs = fields[.needs].map { texts($0) }
    let notNeeded: Ground? = word(fields[.notNeeded])
    let end = text(fields[.end])
    let safeBy = text(fields[.safeBy])
    let earliest = text(fields[.earliestEnd])
    let latest = text(fields[.latestEnd])
    let host = text(fields[.host])
    guard let law, let id else { return nil }
    return Scenario.ExpectedDeadline(
      law: law, id: id, state: state, end: end, safeBy: safeBy, earliestEnd: earliest,
      latestEnd: latest, needs: needs, notNeeded: notNeeded, host: host)
  }
}

import YAML

/// A lawbook while it is being opened.
struct Opening {
  let files: DataFiles
  private(set) var lawbook: Lawbook
  private(set) var diagnostics: [Diagnostic] = []
  private var openedFiles: Set<String> = []

  init(_ files: DataFiles) {
    self.files = files
    lawbook = Lawbook(
      jurisdictions: [:], instruments: [], platforms: [:], bodies: [], calendars: [:],
      zones: ZoneData(), digest: files.digest(), version: DataVersion.text)
  }

  /// The lawbook, unless something opened cannot be used.
  func finish() throws(Library.Failure) -> Lawbook {
    if openedFiles.isEmpty { throw .notFound(files.shown("")) }
    let errors = diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty { throw .bad(errors.sorted()) }
    return lawbook
  }

  /// Opens what one situation touches.
  mutating func open(_ situation: Situation) {
    for host in situation.hosts { openPlatform(of: host) }
    openJurisdiction(.union)
    var list = ConnectionList(situation, hosts: lawbook.resolve(situation.hosts))
    for place in list.places { openWithParents(place) }
    list.widen(lawbook.jurisdictions)
    for place in list.places { openJurisdiction(place) }
    for path in files.paths(in: "instruments") { openInstrument(path) }
    for path in files.paths(in: "bodies") { openBody(path) }
    openCalendars()
  }

  mutating func openAll() {
    for path in files.paths() {
      if path.hasPrefix("jurisdictions/") { openJurisdiction(path: path) }
      if path.hasPrefix("instruments/") { openInstrument(path) }
      if path.hasPrefix("bodies/") { openBody(path) }
      if path.hasPrefix("platforms/") { openPlatform(path: path) }
      if path.hasPrefix("calendars/") { openCalendar(path) }
    }
  }

  /// A place, its country, and the legal systems that open with them.
  private mutating func openWithParents(_ place: PlaceCode) {
    openJurisdiction(place.country)
    openJurisdiction(place)
    guard let country = lawbook.jurisdictions[place.country], country.openParts == .all else {
      return
    }
    let isOpen = lawbook.jurisdictions[place] != nil && place != place.country
    if !isOpen { for part in country.parts { openJurisdiction(part) } }
  }

  private mutating func openJurisdiction(_ place: PlaceCode) {
    let folder = "jurisdictions/\(place.country)"
    let stem = "\(folder)/\(place)"
    // A file that grew too long stands in pieces: `FR.yaml` and `FR.regulators.yaml`.
    for path in files.paths(in: folder)
    where path == "\(stem).yaml" || path.hasPrefix("\(stem).") {
      openJurisdiction(path: path)
    }
  }

  private mutating func openJurisdiction(path: String) {
    read(path) { reader, root, opening in
      guard let piece = reader.jurisdiction(root) else { return }
      reader.checkFileName(path, begins: piece.code.description, at: root)
      if var whole = opening.lawbook.jurisdictions[piece.code] {
        whole.add(piece)
        opening.lawbook.jurisdictions[piece.code] = whole
      } else {
        opening.lawbook.jurisdictions[piece.code] = piece
      }
    }
  }

  private mutating func openInstrument(_ path: String) {
    read(path) { reader, root, opening in
      guard let instrument = reader.instrument(root) else { return }
      reader.checkFileName(path, begins: instrument.id, at: root)
      opening.lawbook.instruments.append(instrument)
    }
  }

  private mutating func openBody(_ path: String) {
    read(path) { reader, root, opening in
      guard let body = reader.body(root, prefix: "int", place: .international) else { return }
      reader.checkFileName(path, begins: body.id.slug, at: root)
      opening.lawbook.bodies.append(body)
    }
  }

  /// The platform of a host: by its id, else by the domain or name that it is called by.
  private mutating func openPlatform(of host: Host) {
    if let id = host.platform { openPlatform(path: "platforms/\(id).yaml") }
    guard host.domain != nil else { return }
    for path in files.paths(in: "platforms") { openPlatform(path: path) }
  }

  private mutating func openPlatform(path: String) {
    read(path) { reader, root, opening in
      guard let platform = reader.platform(root) else { return }
      reader.checkFileName(path, begins: platform.id, at: root)
      opening.lawbook.platforms[platform.id] = platform
    }
  }

  /// The calendars that the regimes of the opened places name, or their own.
  private mutating func openCalendars() {
    var wanted: Set<String> = []
    for jurisdiction in lawbook.jurisdictions.values {
      wanted.insert(jurisdiction.code.description)
      wanted.insert(jurisdiction.code.country.description)
      for case .named(let name) in jurisdiction.regimes.map(\.regime.calendar) {
        wanted.insert(name)
      }
    }
    for name in wanted.sorted() { openCalendar("calendars/\(name).yaml") }
  }

  private mutating func openCalendar(_ path: String) {
    read(path) { reader, root, opening in
      guard let calendar = reader.calendar(root) else { return }
      opening.lawbook.calendars[calendar.code] = calendar
    }
  }

  /// Reads a file once; a file that is not there is no error, since a place may have none.
  private mutating func read(
    _ path: String, _ use: (inout FileReader, Node, inout Opening) -> Void
  ) {
    guard openedFiles.insert(path).inserted, let reading = files.read(path) else { return }
    var reader = FileReader(file: files.shown(path))
    if let document = reading.document { use(&reader, document.root, &self) }
    diagnostics += reader.form(reading.problems) + reader.diagnostics
  }
}

extension LawID {
  /// The part after the slash.
  var slug: String { description.split(separator: "/").last.map(String.init) ?? "" }
}

extension Jurisdiction {
  /// Adds a second file of the same place.
  mutating func add(_ piece: Jurisdiction) {
    within = within ?? piece.within
    if covers.isEmpty { covers = piece.covers }
    if parts.isEmpty { parts = piece.parts }
    if piece.openParts == .all { openParts = .all }
    if name.entries.isEmpty { name = piece.name }
    if languages.isEmpty { languages = piece.languages }
    zone = zone ?? piece.zone
    emergency = emergency ?? piece.emergency
    responsibility = responsibility ?? piece.responsibility
    members += piece.members
    regimes += piece.regimes
    deadlines += piece.deadlines
    for index in reach.indices { reach[index] += piece.reach[index] }
    forum += piece.forum
    choiceOfLaw += piece.choiceOfLaw
    bodies += piece.bodies
    laws += piece.laws
    gaps += piece.gaps
    statedGaps += piece.statedGaps
    intended += piece.intended
  }
}

extension FileReader {
  /// The name of a file says what is in it, so that nothing needs an index.
  mutating func checkFileName(_ path: String, begins expected: String, at node: Node) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if name == "\(expected).yaml" || name.hasPrefix("\(expected).") { return }
    report(.wrongFileName, at: node, word: name, expected: "\(expected).yaml")
  }
}

extension Diagnostic {
  /// What is wrong with the form of a file.
  init(_ error: YAMLError) {
    self.init(
      file: error.file, line: error.line, column: error.column, severity: .error, kind: .yaml,
      word: error.word, expected: error.code.word)
  }
}

import YAML

/// A lawbook while it is being opened.
///
/// Files are opened in waves: what is known to be needed is read at once, on as many cores as may be used, and says what is
/// needed next. Every wave is taken in the order of its paths, so that the lawbook does not show how many cores there were.
struct Opening {
  let files: DataFiles
  let workers: Workers
  private(set) var lawbook: Lawbook
  private(set) var diagnostics: [Diagnostic] = []
  private var openedFiles: Set<String> = []
  private var listed: [String: [String]] = [:]

  init(_ files: DataFiles, workers: Workers) {
    self.files = files
    self.workers = workers
    lawbook = Lawbook(
      jurisdictions: [:], instruments: [], platforms: [:], bodies: [], calendars: [:],
      zones: ZoneData(), digest: files.digest(workers: workers.count),
      version: DataVersion.text)
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
    let named = ConnectionList(situation, hosts: lawbook.resolve(situation.hosts)).places
    open(
      situation.hosts.flatMap { platforms(of: $0) } + withCountries([.union] + named)
        + list("instruments") + list("bodies"))
    // The platforms say where those answer who run them.
    var list = ConnectionList(situation, hosts: lawbook.resolve(situation.hosts))
    open(withCountries(list.places))
    open(list.places.flatMap { parts(openedWith: $0) }.flatMap { place($0) })
    list.widen(PlaceRelations(lawbook.jurisdictions))
    open(list.places.flatMap { place($0) })
    open(calendars())
  }

  mutating func openAll() { open(files.paths().filter(OpenedFile.holdsContent)) }

  /// The files of places and of their countries.
  private mutating func withCountries(_ places: [PlaceCode]) -> [String] {
    places.flatMap { place($0.country) + place($0) }
  }

  /// The legal systems that open with a place.
  private func parts(openedWith place: PlaceCode) -> [PlaceCode] {
    guard let country = lawbook.jurisdictions[place.country], country.openParts == .all else {
      return []
    }
    let isOpen = lawbook.jurisdictions[place] != nil && place != place.country
    return isOpen ? [] : country.parts
  }

  private mutating func place(_ place: PlaceCode) -> [String] {
    // A file that grew too long stands in pieces: `FR.yaml` and `FR.regulators.yaml`.
    let stem = "jurisdictions/\(place.country)/\(place)."
    return list("jurisdictions/\(place.country)").filter { $0.hasPrefix(stem) }
  }

  /// The platform of a host: by its id, else by the domain or name that it is called by.
  private mutating func platforms(of host: Host) -> [String] {
    let byId = host.platform.map { ["platforms/\($0).yaml"] } ?? []
    return host.domain == nil ? byId : byId + list("platforms")
  }

  /// The calendars that the regimes of the opened places name, or their own.
  private func calendars() -> [String] {
    var wanted: Set<String> = []
    for jurisdiction in lawbook.jurisdictions.values {
      wanted.insert(jurisdiction.code.description)
      wanted.insert(jurisdiction.code.country.description)
      for case .named(let name) in jurisdiction.regimes.map(\.regime.calendar) {
        wanted.insert(name)
      }
    }
    return wanted.sorted().map { "calendars/\($0).yaml" }
  }

  /// The files of a folder, listed once.
  private mutating func list(_ folder: String) -> [String] {
    if let known = listed[folder] { return known }
    let paths = files.paths(in: folder)
    listed[folder] = paths
    return paths
  }

  /// Reads those of the files that are not open yet.
  private mutating func open(_ paths: [String]) {
    let wanted = paths.filter { openedFiles.insert($0).inserted }
    let files = files
    for file in workers.map(wanted, { OpenedFile($0, in: files) }) {
      guard let file else { continue }
      diagnostics += file.diagnostics
      if let content = file.content { lawbook.add(content) }
    }
  }
}

extension Lawbook {
  /// Adds what a file says; a place may have several.
  fileprivate mutating func add(_ content: OpenedFile.Content) {
    switch content {
    case .jurisdiction(let piece):
      // In place: the lists of a place with many files are not copied for each.
      if jurisdictions[piece.code]?.add(piece) == nil { jurisdictions[piece.code] = piece }
    case .instrument(let instrument): instruments.append(instrument)
    case .body(let body): bodies.append(body)
    case .platform(let platform): platforms[platform.id] = platform
    case .calendar(let calendar): calendars[calendar.code] = calendar
    }
  }
}

extension LawID {
  /// The part after the slash.
  var slug: String {
    let bytes = description.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return description }
    return String(description[bytes.index(after: slash)...])
  }
}

extension Jurisdiction {
  /// Adds a second file of the same place.
  fileprivate mutating func add(_ piece: Jurisdiction) {
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

extension Diagnostic {
  /// What is wrong with the form of a file.
  init(_ error: YAMLError) {
    self.init(
      file: error.file, line: error.line, column: error.column, severity: .error, kind: .yaml,
      word: error.word, expected: error.code.word)
  }
}

/// Reads a situation from a line of JSON in which nothing is out of the way: straight into facts, without nodes in between.
///
/// A hundred lines are read so in the time of one document. It gives a situation or nothing; of anything else than facts in
/// their plainest form, and of all that is wrong, `SituationReading` makes what it makes of every file. Where this reader
/// gives a situation it is the same one.
struct SituationLine {
  typealias Odd = LineCursor.Odd

  private let words: SituationWords

  /// The situation of a line; nil when another must read it.
  static func read(_ bytes: UnsafeRawBufferPointer, _ words: SituationWords) -> Situation? {
    var line = LineCursor(bytes)
    do throws(Odd) {
      let situation = try SituationLine(words: words).situation(&line)
      try line.end()
      return situation
    } catch {
      return nil
    }
  }

  private func situation(_ line: inout LineCursor) throws(Odd) -> Situation {
    var situation = Situation()
    try line.fields(words.situation) { (line, key) throws(Odd) in
      switch key {
      case .victim: situation.victim = try victim(&line)
      case .uploader: situation.uploader = try uploader(&line)
      case .hosts:
        try line.list { (line) throws(Odd) in situation.hosts.append(try host(&line)) }
      case .conduct:
        if try line.next() == UInt8(ascii: "[") {
          situation.conduct = try list(words.conduct, &line)
        } else {
          situation.conduct = [try word(words.conduct, &line)]
        }
      case .image: situation.image = try word(words.image, &line)
      case .origin: situation.origin = try word(words.origin, &line)
      case .audience: situation.audience = try word(words.audience, &line)
      case .context: situation.context = try word(words.context, &line)
      case .dates: situation.dates = try dates(&line)
      case .notices:
        try line.list { (line) throws(Odd) in situation.notices.append(try notice(&line)) }
      case .online: situation.online = try word(words.online, &line)
      case .goals: situation.goals = try list(words.goals, &line)
      case .asker: situation.asker = try word(words.asker, &line)
      case .depicts: situation.depicts = try depicted(&line)
      case .identifiable: situation.identifiable = try word(words.identifiable, &line)
      case .stepsDone:
        try line.list { (line) throws(Odd) in situation.stepsDone.append(try step(&line)) }
      case .exposure: situation.exposure = try list(words.exposure, &line)
      case .priorJudgment: situation.priorJudgment = try place(&line)
      }
    }
    return situation
  }

  private func victim(_ line: inout LineCursor) throws(Odd) -> Victim {
    var victim = Victim()
    try line.fields(words.victim) { (line, key) throws(Odd) in
      switch key {
      case .location: victim.location = try place(&line)
      case .residence: victim.residence = try place(&line)
      case .nationality: victim.nationality = try places(&line)
      case .age: victim.age = try age(&line)
      case .ageAtImage: victim.ageAtImage = try age(&line)
      case .locationAtAct: victim.locationAtAct = try place(&line)
      case .deceased: try deceased(string(try line.text()), &victim)
      case .status: victim.status = try word(words.status, &line)
      }
    }
    return victim
  }

  private func deceased(_ text: String, _ victim: inout Victim) throws(Odd) {
    switch text {
    case "yes": victim.life = .known(.deceased)
    case "no": victim.life = .known(.alive)
    case "unknown": break
    default:
      guard let day = PartialDate(text) else { throw Odd() }
      victim.died = day
      victim.life = .known(.deceased)
    }
  }

  private func uploader(_ line: inout LineCursor) throws(Odd) -> Uploader {
    var uploader = Uploader()
    try line.fields(words.uploader) { (line, key) throws(Odd) in
      switch key {
      case .location: uploader.location = try place(&line)
      case .residence: uploader.residence = try place(&line)
      case .nationality: uploader.nationality = try places(&line)
      case .age: uploader.age = try age(&line)
      case .identity: uploader.identity = try word(words.identity, &line)
      case .relation: uploader.relation = try word(words.relation, &line)
      case .nationalitySince: uploader.nationalitySince = try day(try line.text())
      case .aboard: uploader.aboard = try place(&line).value
      }
    }
    return uploader
  }

  // MARK: Words

  private func word<Word>(
    _ table: ByteTable<Word>, _ line: inout LineCursor
  ) throws(Odd) -> Word {
    guard let word = table[try line.text()] else { throw Odd() }
    return word
  }

  private func list<Word>(
    _ table: ByteTable<Word>, _ line: inout LineCursor
  ) throws(Odd) -> [Word] {
    var list: [Word] = []
    try line.list { (line) throws(Odd) in list.append(try word(table, &line)) }
    return list
  }

  /// The first of several depictions; none of the others may be out of the way.
  private func depicted(_ line: inout LineCursor) throws(Odd) -> Known<Depiction> {
    guard try line.next() == UInt8(ascii: "[") else { return try word(words.depicts, &line) }
    return try list(words.depicts, &line).first ?? .unknown
  }

  private func age(_ line: inout LineCursor) throws(Odd) -> AgeRange {
    if try line.next() != UInt8(ascii: "\"") { return try years(try line.number()) }
    let text = try line.text()
    if let age = words.ages[text] { return age }
    guard text.count <= 3 else { throw Odd() }
    var years = 0
    for byte in text {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { throw Odd() }
      years = years * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return try self.years(years)
  }

  private func years(_ years: Int) throws(Odd) -> AgeRange {
    guard (0...150).contains(years) else { throw Odd() }
    return .years(years)
  }

  private func string(_ text: UnsafeRawBufferPointer) -> String {
    String(decoding: text, as: UTF8.self)
  }

  // MARK: Places

  private func place(_ line: inout LineCursor) throws(Odd) -> Known<PlaceCode> {
    let text = try line.text()
    if let place = words.places[text] { return place }
    guard case .place(let place) = words.names.resolve(string(text)) else { throw Odd() }
    return .known(place)
  }

  private func places(_ line: inout LineCursor) throws(Odd) -> Known<[PlaceCode]> {
    guard try line.next() == UInt8(ascii: "[") else {
      switch try place(&line) {
      case .known(let place): return .known([place])
      case .unknown: return .unknown
      case .declined: return .declined
      }
    }
    var places: [PlaceCode] = []
    try line.list { (line) throws(Odd) in
      if let place = try place(&line).value { places.append(place) }
    }
    return .known(places)
  }

  // MARK: Hosts

  private func host(_ line: inout LineCursor) throws(Odd) -> Host {
    if try line.next() == UInt8(ascii: "\"") { return try host(named: try line.text()) }
    var host = Host()
    try line.fields(words.host) { (line, key) throws(Odd) in
      switch key {
      case .platform: host.platform = try platform(try line.text())
      case .domain: host.domain = string(try line.text()).lowercased()
      case .establishment: host.establishment = try place(&line)
      case .hostedIn: host.hostedIn = try place(&line)
      case .kind: host.kind = try word(words.hostKind, &line)
      }
    }
    return host
  }

  private func host(named text: UnsafeRawBufferPointer) throws(Odd) -> Host {
    if let id = words.platforms[text] { return Host(platform: id) }
    guard case .host(let host) = HostNames.resolve(string(text), words.names) else { throw Odd() }
    return host
  }

  private func platform(_ text: UnsafeRawBufferPointer) throws(Odd) -> String {
    if let id = words.platforms[text] { return id }
    guard let id = words.names.platforms.id(named: string(text)) else { throw Odd() }
    return id
  }

  // MARK: Days

  private func dates(_ line: inout LineCursor) throws(Odd) -> SituationDates {
    var dates = SituationDates()
    try line.fields(words.dates) { (line, key) throws(Odd) in
      let text = try line.text()
      let isUnsaid = words.ages[text] == .unknown
      let day = isUnsaid ? nil : try day(text)
      switch key {
      case .disclosed: dates.disclosed = day
      case .lastDisclosed: dates.lastDisclosed = day
      case .discovered: dates.discovered = day
      case .uploaderKnown: dates.uploaderKnown = day
      case .threatened: dates.threatened = day
      case .removed: dates.removed = day
      }
    }
    return dates
  }

  private func day(_ text: UnsafeRawBufferPointer) throws(Odd) -> PartialDate {
    guard let day = PartialDate(string(text)) else { throw Odd() }
    return day
  }

  private func notice(_ line: inout LineCursor) throws(Odd) -> Notice {
    var (host, sent): (String?, NoticeMoment?)
    try line.fields(words.notice) { (line, key) throws(Odd) in
      let text = string(try line.text())
      switch key {
      case .host: host = text
      case .sent: sent = Instant(text).map { .instant($0) } ?? CivilDate(text).map { .day($0) }
      }
    }
    guard let host, let sent else { throw Odd() }
    return Notice(host: host, sent: sent)
  }

  private func step(_ line: inout LineCursor) throws(Odd) -> StepDone {
    var step = StepDone(kind: .lawyer, on: nil)
    var kind: StepDone.Kind?
    try line.fields(words.step) { (line, key) throws(Odd) in
      switch key {
      case .kind: kind = try word(words.steps, &line)
      case .on: step.on = try day(try line.text())
      case .host: step.host = string(try line.text())
      }
    }
    guard let kind else { throw Odd() }
    step.kind = kind
    return step
  }
}

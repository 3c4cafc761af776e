/// What sort of record of the data it is.
public enum RecordKind: String, Vocabulary {
  case place
  case instrument
  case law
  case body
  case platform
  case calendar
}

/// The name of a record: what it is, and what it is called.
public struct RecordName: Hashable, Sendable, Comparable {
  /// What sort of record it is.
  public var kind: RecordKind
  /// The full name: `es/…`, a code, an id.
  public var id: String

  /// A record of that kind and name.
  public init(_ kind: RecordKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// By place or instrument first, so that what belongs together stands together; services last.
  public static func < (left: RecordName, right: RecordName) -> Bool {
    left.key < right.key
  }

  private var key: (Int, String, Int, String) {
    (kind == .platform ? 1 : 0, holder, kind.position, id)
  }

  /// The place or instrument that it stands under, in lower case.
  public var holder: String { String(id.prefix { $0 != "/" }).lowercased() }
}

/// A record as one of the two states of the data has it.
public enum Record: Hashable, Sendable {
  case place(Jurisdiction)
  case instrument(Instrument)
  case law(Law)
  case body(Body)
  case platform(Platform)
  case calendar(HolidayCalendar)
}

extension Lawbook {
  /// Every record by its name. Laws and bodies are records of their own, and so their places are without them.
  var records: [RecordName: Record] {
    var all: [RecordName: Record] = [:]
    for law in everyLaw { all[RecordName(.law, law.id.description)] = .law(law) }
    for body in everyBody { all[RecordName(.body, body.id.description)] = .body(body) }
    for place in jurisdictions.values {
      all[RecordName(.place, place.code.description)] = .place(place.shell)
    }
    for instrument in instruments {
      all[RecordName(.instrument, instrument.id)] = .instrument(instrument.shell)
    }
    for platform in platforms.values {
      all[RecordName(.platform, platform.id)] = .platform(platform)
    }
    for calendar in calendars.values {
      all[RecordName(.calendar, calendar.code)] = .calendar(calendar)
    }
    return all
  }
}

extension Jurisdiction {
  /// The place without its laws and bodies.
  var shell: Jurisdiction {
    var shell = self
    shell.laws = []
    shell.bodies = []
    return shell
  }
}

extension Instrument {
  /// The instrument without its laws.
  var shell: Instrument {
    var shell = self
    shell.laws = []
    return shell
  }
}

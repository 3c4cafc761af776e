/// A part of a record that can change by itself.
public struct Part: Hashable, Sendable, Comparable {
  /// What the part is about. The words are those of the data files, where they have one.
  public enum Name: String, Vocabulary {
    case status, binds, track, specificity
    case inForce = "in_force"
    case covers, result, penalty, aggravated, prosecution
    case exOfficioIf = "ex_officio_if"
    case toShow = "to_show"
    case exceptions, reach, forum
    case choiceOfLaw = "choice_of_law"
    case remedies, protections
    case noticeNeeds = "notice_needs"
    case reportTo = "report_to"
    case deadline
    case counting
    case emergency, responsibility, members, parties, extent, zone
    case role, terms, powers, channels
    case domains, kind, establishments
    case offersIn = "offers_in"
    case route
    case hashProgrammes = "hash_programmes"
    case daysOff = "days_off"
  }

  /// What the part is about.
  public var name: Name
  /// The id within the record, where it has several of the kind: a deadline, a regime, a route.
  public var id: String?

  /// A part of a record.
  public init(_ name: Name, _ id: String? = nil) {
    self.name = name
    self.id = id
  }

  /// In the order of the list, then by id.
  public static func < (left: Part, right: Part) -> Bool {
    (left.name.position, left.id ?? "") < (right.name.position, right.id ?? "")
  }
}

extension Record {
  /// The parts in which two records of one kind differ, wording apart.
  static func changedParts(_ old: Record, _ new: Record) -> [Part] {
    let (one, two) = (old.operative, new.operative)
    return Set(one.changeable + two.changeable).sorted().filter { part in
      one.taking(part, from: two) != one
    }
  }

  /// All parts that the record can differ in.
  private var changeable: [Part] {
    switch self {
    case .place(let place): place.changeable
    case .instrument(let instrument): instrument.changeable
    case .law(let law): law.changeable
    case .body: [.role, .terms, .powers, .channels].map { Part($0) }
    case .platform(let platform): platform.changeable
    case .calendar: [Part(.daysOff)]
    }
  }

  /// The record with one part as another record of its kind has it.
  func taking(_ part: Part, from other: Record) -> Record {
    switch (self, other) {
    case (.place(var one), .place(let two)):
      one.take(part, from: two)
      return .place(one)
    case (.instrument(var one), .instrument(let two)):
      one.take(part, from: two)
      return .instrument(one)
    case (.law(var one), .law(let two)):
      one.take(part, from: two)
      return .law(one)
    case (.body(var one), .body(let two)):
      one.take(part, from: two)
      return .body(one)
    case (.platform(var one), .platform(let two)):
      one.take(part, from: two)
      return .platform(one)
    case (.calendar, .calendar): return other
    default: return self
    }
  }
}

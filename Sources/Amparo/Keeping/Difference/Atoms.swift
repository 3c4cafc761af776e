/// The facts that small situations are made of to look for one that a change turns: the places, words and days that the change is
/// about, and no others.
struct Atoms {
  /// What ties a case to the place of the change, by the fact that does it.
  private(set) var ties: [(tie: Tie, set: @Sendable (inout Situation) -> Void)] = []
  /// Days on which something may turn, from both versions.
  private(set) var marks: [CivilDate] = []
  /// Days that are turned one by one, because a day off stands on the end of a clock: those that are worth asking about.
  private(set) var scattered: [CivilDate] = []
  private var single: [@Sendable (inout Candidate) -> Void] = []
  private var others: [@Sendable (inout Candidate) -> Void] = []
  private let today: CivilDate

  init(_ change: Change, old: Lawbook, new: Lawbook, today: CivilDate) {
    self.today = today
    let places = ChangePlaces(change, old: old, new: new)
    for place in places.all { tie(to: place, of: change.place) }
    let subject = ChangeMatter(change, old: old, new: new, places: places.all, today: today)
    marks = subject.marks
    scattered = subject.scattered
    for host in subject.hosts {
      single.append { $0.situation.hosts = [host] }
      others.append { $0.situation.hosts = [host] }
    }
    others += subject.facts
    for (trigger, day, isClock) in subject.days {
      others.append { $0.set(trigger, on: day, isClock: isClock) }
    }
  }

  private mutating func tie(to place: PlaceCode, of whole: PlaceCode?) {
    single += [
      {
        ($0.situation.victim.location, $0.situation.victim.residence) = (
          .known(place), .known(place)
        )
      },
      {
        ($0.situation.uploader.location, $0.situation.uploader.residence) = (
          .known(place), .known(place)
        )
      },
      { $0.situation.hosts = [Host(establishment: .known(place))] },
      { $0.situation.victim.nationality = .known([place.country]) },
      { $0.situation.uploader.nationality = .known([place.country]) },
    ]
    let facts: [(Fact, @Sendable (inout Situation) -> Void)] = [
      (.victimLocation, { $0.victim.location = .known(place) }),
      (.victimResidence, { $0.victim.residence = .known(place) }),
      (.victimNationality, { $0.victim.nationality = .known([place.country]) }),
      (.uploaderLocation, { $0.uploader.location = .known(place) }),
      (.uploaderResidence, { $0.uploader.residence = .known(place) }),
      (.uploaderNationality, { $0.uploader.nationality = .known([place.country]) }),
      (.hosts, { $0.establish(in: place) }),
    ]
    // What is said of one member is said of the Union.
    let named = whole == .union ? .union : place
    let isNew = !ties.contains { $0.tie.place == named }
    if isNew { ties += facts.map { (Tie(fact: $0.0, place: named), $0.1) } }
  }

  /// Situations of so many of the facts, in a fixed order.
  func situations(of size: Int) -> [Candidate] {
    let empty = Candidate(situation: Situation(), today: today)
    func made(_ facts: [@Sendable (inout Candidate) -> Void]) -> Candidate {
      facts.reduce(into: empty) { candidate, fact in fact(&candidate) }
    }
    switch size {
    case 0: return [empty]
    case 1: return (single + others).map { made([$0]) }
    case 2: return single.flatMap { tie in others.map { made([tie, $0]) } }
    default:
      // The tie to where the victim lives or the uploader acted decides for most laws.
      return single.prefix(2).flatMap { tie in
        others.indices.flatMap { first in
          others[(first + 1)...].map { made([tie, others[first], $0]) }
        }
      }
    }
  }
}

extension Situation {
  /// The first host, or one of which nothing is known, is established in the place.
  fileprivate mutating func establish(in place: PlaceCode) {
    var host = hosts.first ?? .unknown
    host.establishment = .known(place)
    hosts = [host] + hosts.dropFirst()
  }
}

extension Candidate {
  /// Lets an event happen on a day; what happens later than the day of asking moves that day.
  mutating func set(_ trigger: Trigger, on day: CivilDate, isClock: Bool) {
    today = max(today, day)
    let date = PartialDate(day)
    switch trigger {
    case .commission: situation.dates.disclosed = date
    case .lastAct: situation.dates.lastDisclosed = date
    case .removal: situation.dates.removed = date
    case .discovery: situation.dates.discovered = date
    case .uploaderKnown: situation.dates.uploaderKnown = date
    case .threat: situation.dates.threatened = date
    case .notice: notify(on: day, isClock: isClock)
    case .decisionNotice: done(.platformDecision, date)
    case .orderService: done(.courtOrder, date)
    case .regulatorComplaint: done(.regulatorComplaint, date)
    case .policeReport: done(.policeReport, date)
    case .authorityRequest: done(.authorityRequest, date)
    case .counterNotice: done(.counterNotice, date)
    case .majority: situation.victim.age = .years(17)
    case .death: (situation.victim.died, situation.victim.life) = (date, .known(.deceased))
    case .imageMade, .evidenceSufficient, .firstInstanceStage: break
    }
  }

  private mutating func done(_ kind: StepDone.Kind, _ date: PartialDate) {
    situation.stepsDone = [StepDone(kind: kind, on: date)]
  }

  private mutating func notify(on day: CivilDate, isClock: Bool) {
    var host = situation.hosts.first ?? .unknown
    if host.platform == nil, host.domain == nil { host.domain = Self.anyDomain }
    situation.hosts = [host] + situation.hosts.dropFirst()
    let noon = Instant("\(day.text)T12:00+00:00")
    let sent: NoticeMoment = isClock ? noon.map { .instant($0) } ?? .day(day) : .day(day)
    situation.notices = [Notice(host: host.platform ?? Self.anyDomain, sent: sent)]
  }

  /// A domain that nobody has.
  private static let anyDomain = "example.org"
}

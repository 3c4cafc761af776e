/// Every key and word of a situation, and the names of places and services, by their bytes: for who reads by the million.
final class SituationWords: Sendable {
  let situation = ByteTable(SituationKey.allCases)
  let victim = ByteTable(VictimKey.allCases)
  let uploader = ByteTable(UploaderKey.allCases)
  let host = ByteTable(HostKey.allCases)
  let dates = ByteTable(DatesKey.allCases)
  let notice = ByteTable(NoticeKey.allCases)
  let step = ByteTable(StepDoneKey.allCases)

  let conduct = ByteTable(Conduct.allCases)
  let goals = ByteTable(Goal.allCases)
  let exposure = ByteTable(Exposure.allCases)
  let steps = ByteTable(StepDone.Kind.allCases)
  let ages = ByteTable([
    (text: "adult", value: AgeRange.adult), ("minor", .minor), ("unknown", .unknown),
    ("declined", .unknown),
  ])

  let image = ByteTable(known: ImageKind.self)
  let origin = ByteTable(known: Origin.self)
  let audience = ByteTable(known: Audience.self)
  let context = ByteTable(known: ImageContext.self)
  let depicts = ByteTable(known: Depiction.self)
  let identifiable = ByteTable(known: Identifiability.self)
  let online = ByteTable(known: OnlineState.self)
  let asker = ByteTable(known: Asker.self)
  let status = ByteTable(known: ResidenceStatus.self)
  let identity = ByteTable(known: Identity.self)
  let relation = ByteTable(known: Relation.self)
  let hostKind = ByteTable(known: HostKind.self)

  /// For what the tables do not have.
  let names: PlaceNames
  /// Places by code, and by name as the data spells it.
  let places: ByteTable<Known<PlaceCode>>
  /// Services by id, where the id can mean nothing else.
  let platforms: ByteTable<String>

  init(_ names: PlaceNames, _ resident: ResidentNames) {
    self.names = names
    let codes = resident.places.sorted().map(\.description)
    let texts = codes + Set(resident.names.map(\.name)).subtracting(codes).sorted()
    places = ByteTable(
      ByteTable<Known<PlaceCode>>.unsaid()
        + texts.compactMap { text in
          if case .place(let place) = names.resolve(text) { (text, .known(place)) } else { nil }
        })
    platforms = ByteTable(
      resident.platformIds.compactMap { id in
        HostNames.resolve(id, names) == .host(Host(platform: id)) ? (id, id) : nil
      })
  }
}

extension ByteTable {
  /// The words of a fact, and what stands for one that nobody gave, unless that is a word of the fact's own list.
  fileprivate convenience init<Word: Vocabulary>(known words: Word.Type)
  where Value == Known<Word> {
    let own = words.allCases.map { ($0.rawValue, Value.known($0)) }
    self.init(Word.self == Identity.self ? own + Self.unsaid() : Self.unsaid() + own)
  }

  fileprivate static func unsaid<Word>() -> [(text: String, value: Value)]
  where Value == Known<Word> { [("unknown", .unknown), ("declined", .declined)] }
}

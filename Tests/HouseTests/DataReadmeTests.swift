import Testing

@testable import Amparo

/// Data/README.md describes every key that the reader asks for, and every word that it takes.
struct DataReadmeTests {
  static let keys: [String: [String]] = [
    "ActNamesKey": keys(ActNamesKey.self), "BannedKey": keys(BannedKey.self),
    "CountryDomainsKey": keys(CountryDomainsKey.self),
    "DiallingCodeKey": keys(DiallingCodeKey.self), "HostsOfKey": keys(HostsOfKey.self),
    "KeepingKey": keys(KeepingKey.self), "OfficialHostsKey": keys(OfficialHostsKey.self),
    "AgeKey": keys(AgeKey.self), "AggravatedKey": keys(AggravatedKey.self),
    "AtLeastKey": keys(AtLeastKey.self), "BandKey": keys(BandKey.self),
    "BodyKey": keys(BodyKey.self), "BoundsKey": keys(BoundsKey.self),
    "CalendarKey": keys(CalendarKey.self), "CalendarYearsKey": keys(CalendarYearsKey.self),
    "CapKey": keys(CapKey.self), "ChannelKey": keys(ChannelKey.self),
    "DatesKey": keys(DatesKey.self), "DeadlineKey": keys(DeadlineKey.self),
    "DependenceKey": keys(DependenceKey.self), "DisputeKey": keys(DisputeKey.self),
    "ElementKey": keys(ElementKey.self), "EmergencyKey": keys(EmergencyKey.self),
    "EstablishmentKey": keys(EstablishmentKey.self), "ExceptionKey": keys(ExceptionKey.self),
    "FingerprintKey": keys(FingerprintKey.self),
    "ExpectKey": keys(ExpectKey.self), "ExpectedDeadlineKey": keys(ExpectedDeadlineKey.self),
    "GovernsKey": keys(GovernsKey.self), "GroundKey": keys(GroundKey.self),
    "HashMembershipKey": keys(HashMembershipKey.self), "HolidayKey": keys(HolidayKey.self),
    "HostKey": keys(HostKey.self), "InForceKey": keys(InForceKey.self),
    "InstrumentKey": keys(InstrumentKey.self), "LawKey": keys(LawKey.self),
    "LengthKey": keys(LengthKey.self), "MembershipKey": keys(MembershipKey.self),
    "MinimumPenaltyKey": keys(MinimumPenaltyKey.self), "NoticeKey": keys(NoticeKey.self),
    "PenaltyBoundKey": keys(PenaltyBoundKey.self), "PenaltyKey": keys(PenaltyKey.self),
    "PlaceKey": keys(PlaceKey.self), "PlatformKey": keys(PlatformKey.self),
    "PopulationSourceKey": keys(PopulationSourceKey.self),
    "ReachKey": keys(ReachKey.self), "ReachRuleKey": keys(ReachRuleKey.self),
    "RegimeKey": keys(RegimeKey.self), "RelationKey": keys(RelationKey.self),
    "RenewalKey": keys(RenewalKey.self), "ResponsibilityKey": keys(ResponsibilityKey.self),
    "RestartKey": keys(RestartKey.self), "RouteKey": keys(RouteKey.self),
    "ScenarioKey": keys(ScenarioKey.self), "ScopeKey": keys(ScopeKey.self),
    "ShiftKey": keys(ShiftKey.self), "SituationKey": keys(SituationKey.self),
    "StartKey": keys(StartKey.self), "StepDoneKey": keys(StepDoneKey.self),
    "TollingKey": keys(TollingKey.self), "UploaderKey": keys(UploaderKey.self),
    "VerificationKey": keys(VerificationKey.self), "VictimKey": keys(VictimKey.self),
    "WorldKey": keys(WorldKey.self), "WorldPlaceKey": keys(WorldPlaceKey.self),
  ]

  @Test func everyKeyIsDescribed() throws {
    let described = try described()
    for (list, keys) in Self.keys.sorted(by: { $0.key < $1.key }) {
      #expect(keys.filter { !described.contains($0) } == [], "\(list)")
    }
  }

  /// The table above is whole: it names every list of keys that the sources declare.
  @Test func everyListOfKeysIsLookedAt() throws {
    var declared: Set<String> = []
    for (_, source) in try Project.sources(in: "Sources/Amparo") {
      for line in source.code.split(separator: "\n") where line.contains(": String, FieldKey") {
        let words = line.split { !($0.isLetter) }
        if let place = words.firstIndex(of: "enum") { declared.insert(String(words[place + 1])) }
      }
    }
    #expect(declared == Set(Self.keys.keys))
  }

  @Test func everyWordIsDescribed() throws {
    let described = try described()
    let lists: [[String]] = [
      words(Conduct.self), words(ImageKind.self), words(Origin.self), words(Audience.self),
      words(ImageContext.self), words(Relation.self), words(Depiction.self),
      words(Identifiability.self), words(LifeState.self), words(OnlineState.self),
      words(HostKind.self), words(HostSize.self), words(ResidenceStatus.self), words(Goal.self),
      words(Asker.self), words(Exposure.self), words(StepDone.Kind.self), words(Track.self),
      words(Status.self), words(Specificity.self), words(Prosecution.self),
      words(ResultPlace.self), words(ConnectingFactor.self), words(ProcedureCondition.self),
      words(Element.self), words(ExceptionKind.self), words(Remedy.self), words(Protection.self),
      words(Ground.self), words(NoticeElement.self), words(RelationKind.self),
      words(DeadlineClass.self), words(RunsAgainst.self), words(Trigger.self),
      words(DeadlineRule.Tolling.Ground.self), words(DeadlineRule.Restart.Ground.self),
      words(Verification.Against.self), words(Body.Role.self), words(Body.Serves.self),
      words(Body.Power.self), words(Channel.Kind.self), words(Route.Kind.self),
      words(Route.Filer.self), words(Route.Disclosure.self), words(HashMembership.Status.self),
      words(DeadlineRule.StartPrecision.self), words(CountingRegime.OffDay.self),
    ]
    for list in lists { #expect(list.filter { !described.contains($0) } == []) }
  }

  /// The words that stand in code: between back-ticks, or in a fenced block.
  private func described() throws -> Set<String> {
    var words: Set<String> = []
    var isFenced = false
    for line in try Project.text(of: "Data/README.md").split(separator: "\n") {
      if line.hasPrefix("```") {
        isFenced.toggle()
        continue
      }
      let spans = line.split(separator: "`", omittingEmptySubsequences: false)
      for (index, span) in spans.enumerated() where isFenced || index % 2 == 1 {
        let parts = span.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        words.formUnion(parts.map(String.init))
      }
    }
    return words
  }

  private static func keys<Key: FieldKey>(_: Key.Type) -> [String] {
    Key.allCases.map(\.rawValue)
  }

  private func words<Word: Vocabulary>(_: Word.Type) -> [String] { Word.allCases.map(\.rawValue) }
}

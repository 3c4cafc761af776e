import Testing

@testable import Amparo

/// The same facts give the same answer: to the byte, and in whatever order they are told.
struct OrderTests {
  @Test(arguments: [21, 22] as [UInt64])
  func theSameQuestionGivesTheSameBytes(seed: UInt64) throws {
    var random = Random(seed: seed)
    let again = Library(HeldData.files).reading().lawbook
    for _ in 0..<8 {
      let situation = FactMaker.situation(&random)
      for phrasebook in HeldData.phrasebooks {
        let first = Self.bytes(HeldData.lawbook, situation, phrasebook)
        let isSame = first == Self.bytes(HeldData.lawbook, situation, phrasebook)
        #expect(isSame)
        let isReadTheSame = first == Self.bytes(again, situation, phrasebook)
        #expect(isReadTheSame)
      }
    }
  }

  /// Hosts, nationalities and acts are sets: told the other way round, the same laws claim the case.
  @Test(arguments: [23, 24] as [UInt64])
  func listsAreSets(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<25 {
      var situation = FactMaker.situation(&random)
      FactMaker.maker(.hosts)?.learn(&situation, &random)
      let nations = [
        random.one(of: HeldData.places).country, random.one(of: HeldData.places).country,
      ]
      situation.victim.nationality = .known(nations)
      situation.hosts.append(Host(platform: random.one(of: HeldData.platforms)))
      var turned = situation
      turned.hosts.reverse()
      turned.conduct.reverse()
      turned.victim.nationality = .known(nations.reversed())
      turned.uploader.nationality =
        situation.uploader.nationality.value.map {
          .known($0.reversed())
        } ?? .unknown
      let one = HeldData.outcomes(situation, today: FactMaker.today)
      let two = HeldData.outcomes(turned, today: FactMaker.today)
      #expect(Set(one.keys) == Set(two.keys))
      for (law, finding) in one {
        #expect(finding.applicability == two[law]?.applicability, "\(law)")
        #expect(finding.dependsOn == two[law]?.dependsOn, "\(law)")
      }
    }
  }

  @Test func theOrderOfKeysIsNoFact() throws {
    let one = """
      victim: { location: ES, residence: FR, age: 29 }
      uploader: { location: US-CA, identity: known }
      hosts: [ { platform: x } ]
      image: authentic
      dates: { disclosed: 2026-10-02, discovered: 2026-11-01 }
      """
    let two = """
      dates: { discovered: 2026-11-01, disclosed: 2026-10-02 }
      image: authentic
      hosts: [ { platform: x } ]
      uploader: { identity: known, location: US-CA }
      victim: { age: 29, residence: FR, location: ES }
      """
    let places = PlaceNames(HeldData.files)
    let first = SituationReading(Array(one.utf8), file: "one", places: places)
    let second = SituationReading(Array(two.utf8), file: "two", places: places)
    #expect(first.diagnostics == [])
    #expect(try #require(first.situation) == second.situation)
  }

  private static func bytes(
    _ lawbook: Lawbook, _ situation: Situation, _ phrasebook: Phrasebook
  ) -> [UInt8] {
    let answer = lawbook.answer(situation, today: FactMaker.today)
    var json = JSONWriter()
    var report = JSONReport(Sentences(phrasebook))
    report.write(answer, to: &json)
    var text = TextReport(answer, Sentences(phrasebook))
    return json.bytes + Array(text.text().utf8)
      + Array(CalendarFile(answer, Sentences(phrasebook)).text.utf8)
  }
}

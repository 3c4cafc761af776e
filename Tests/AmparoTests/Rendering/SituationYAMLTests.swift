import Testing

@testable import Amparo

/// A situation is written as it can be read back.
struct SituationYAMLTests {
  @Test(arguments: 1...40)
  func whatIsWrittenIsReadBack(seed: UInt64) {
    var sample = SituationSample(
      seed: seed, changed: [], HeldData.lawbook,
      today: CivilDate(dayNumber: 20_000))
    let situation = sample.next()
    let reading = SituationReading(
      Array(SituationYAML(situation).text.utf8), file: "made", places: PlaceNames(HeldData.files))
    #expect(reading.diagnostics == [])
    #expect(reading.situation == situation)
  }

  @Test func scenariosAreReadBack() {
    for scenario in HeldData.scenarios {
      let reading = SituationReading(
        Array(SituationYAML(scenario.given).text.utf8), file: scenario.path,
        places: PlaceNames(HeldData.files))
      #expect(reading.situation == scenario.given, "\(scenario.path)")
    }
  }

  @Test func nothingKnownIsAnEmptyMap() {
    #expect(SituationYAML(Situation()).text == "{}\n")
    #expect(
      AskLine(Situation(), today: CivilDate(dayNumber: 0)).text == "amparo ask --today 1970-01-01")
  }
}

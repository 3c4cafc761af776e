import Testing

@testable import Amparo

/// One slip of each kind in a made country: each is found at its place, and nothing else is.
struct DataCheckTests {
  /// A text of the country, what it is changed to, and what must be found.
  struct Slip: CustomTestStringConvertible, Sendable {
    var from: String
    var to: String
    var found: [String]

    init(_ from: String, _ to: String, _ found: String...) {
      (self.from, self.to, self.found) = (from, to, found)
    }

    var testDescription: String { found.joined(separator: ", ") }
  }

  @Test func aWholeCountryHasNoFault() throws {
    #expect(try MadeData.whole().found() == [])
  }

  @Test(arguments: [
    Slip(
      "report_to: [police]", "report_to: [polise]", "28:17 references/no-reference"),
    Slip(
      "in_force: { from: 2020-02-01 }", "in_force: { from: 2020-01-01 }",
      "26:23 dates/starts-before-enacted"),
    Slip(
      "in_force: { from: 2020-02-01 }", "in_force: { from: 2020-02-01, to: 2030-01-01 }",
      "26:39 dates/no-successor"),
    Slip("status: in_force\n", "status: repealed\n", "24:13 dates/repealed-without-end"),
    Slip("status: in_force\n", "status: enacted\n", "24:13 dates/status-out-of-date"),
    Slip(
      "in_force: { from: 2020-02-01 }", "in_force: { from: 2027-02-01 }",
      "24:13 dates/status-out-of-date"),
    Slip(
      "2026-11-22, against: secondary, text_as_of: 2026-01 }",
      "2026-11-23, against: secondary, text_as_of: 2026-01 }", "31:23 dates/read-in-future"),
    Slip("text_as_of: 2026-01 }", "text_as_of: 2026-12 }", "31:67 dates/text-after-reading"),
    Slip("text_as_of: 2026-01 }", "text_as_of: 2019 }", "31:67 sources/text-before-amendment"),
    Slip("    url: https://law.zz/code\n", "", "20:5 sources/no-url"),
    Slip("https://law.zz/code", "https://mirror.zz/code", "30:10 sources/unofficial-host"),
    Slip("https://law.zz/code", "law.zz/code", "30:10 contacts/not-an-address"),
    Slip("against: secondary, text_as_of: 2026-01", "against: recall", "20:5 sources/unread"),
    Slip("https://police.zz/report", "police", "15:26 contacts/not-an-address"),
    Slip("https://police.zz/report", "https://police.yy/report", "15:26 contacts/foreign-host"),
    Slip("+999 12 34", "+998 12 34", "16:28 contacts/foreign-prefix"),
    Slip("+999 12 34", "112 or 113", "16:28 contacts/not-a-telephone"),
    Slip(
      "kind: phone, to: \"+999 12 34\"", "kind: e_mail, to: police@freemail.example",
      "16:29 contacts/private-mail"),
    Slip("Takes complaints.", "Takes an Old Word.", "13:17 wording/banned-word"),
    Slip("Sharing is an offence.", "You will win.", "22:20 wording/promise"),
    Slip("cite: Code art. 2", "cite: Someone v. Another", "29:11 wording/case-caption"),
    Slip("Compartir es delito.", "La Ley Alguien lo castiga.", "22:48 wording/persons-name"),
    Slip("Sharing is an offence.", "Somebody's Law punishes it.", "22:20 wording/persons-name"),
  ])
  func aSlipIsFoundAtItsPlace(slip: Slip) throws {
    let changed = MadeData.country.replacing(slip.from, with: slip.to)
    try #require(changed != MadeData.country)
    let found = try MadeData.whole(changed).found()
      // What follows for the scenario is another matter.
      .filter { !$0.contains("scenarios/") }
    #expect(found == slip.found.map { "\(MadeData.path):\($0)" })
  }

  /// What looks like a slip and is none.
  @Test(arguments: [
    ("Takes complaints.", "Old wording counts."),
    ("Compartir es delito.", "La Ley General obliga."),
    ("cite: Code art. 2", "cite: \"Court, sez. V n. 1/2010\""),
    ("title: Sharing without consent", "title: The Old Word Act"),
    ("https://law.zz/code", "https://www.law.zz/code"), ("+999 12 34", "112"),
    ("track: criminal\n", "track: criminal\n    specificity: general\n"),
  ])
  func whatIsRightIsLeftAlone(from: String, to: String) throws {
    let changed = MadeData.country.replacing(from, with: to)
    try #require(changed != MadeData.country)
    #expect(try MadeData.whole(changed).found() == [])
  }

  @Test func aLawThatPunishesNobodyMayReachBack() throws {
    let civil = MadeData.country
      .replacing("track: criminal", with: "track: regulatory")
      .replacing("  criminal:\n", with: "  regulatory:\n")
      .replacing("from: 2020-02-01", with: "from: 2020-01-01")
    let found = try MadeData.whole(civil).diagnostics()
    #expect(found.map(\.rule.id) == ["dates/starts-before-enacted"])
    #expect(found.map(\.severity) == [.warning])
  }

  /// Without a day, nothing is said that only the day can show.
  @Test func whatHangsOnTheDayNeedsADay() throws {
    let changed = MadeData.country.replacing("status: in_force\n", with: "status: enacted\n")
    let data = try MadeData.whole(changed)
    #expect(data.found(today: nil) == [])
    #expect(data.found().count == 1)
    // The day before it begins, the law is enacted and not yet in force.
    let early = data.found(today: CivilDate("2020-01-31"))
    #expect(!early.contains { $0.contains("status-out-of-date") })
  }

  @Test func aPlaceOfWhichNothingIsKnownIsNotHeldToIt() throws {
    let changed = MadeData.country
      .replacing("+999", with: "+1").replacing("    url: https://law.zz/code\n", with: "")
    let data = try MadeData([MadeData.path: changed, "scenarios/zz.yaml": MadeData.scenario])
    #expect(data.found() == ["\(MadeData.path):20:5 sources/no-url"])
  }
}

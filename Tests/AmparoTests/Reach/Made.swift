@testable import Amparo

/// Places, laws and services made for tests: `AA` whose laws are put to the case, `BB` where an act may be done.
enum Made {
  static let area = Area(codes: [place("AA")])

  static func place(_ code: String) -> PlaceCode { PlaceCode(code) ?? .international }

  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: 0) }

  static let today = day("2026-11-22")

  /// A situation with these facts and no others.
  static func situation(_ change: (inout Situation) -> Void) -> Situation {
    var situation = Situation()
    change(&situation)
    return situation
  }

  /// The facts of a situation, its hosts resolved among the services made here.
  static func facts(_ situation: Situation) -> CaseFacts {
    CaseFacts(situation, hosts: lawbook.resolve(situation.hosts), today: today)
  }

  /// The finding of a law of `AA` for a situation.
  static func finding(_ law: String, _ situation: Situation, today: CivilDate = today) -> Finding? {
    let answer = lawbook.answer(situation, today: today)
    return answer.findings.first { $0.law.id.description == "aa/\(law)" }
  }

  static let lawbook = Library(files).reading().lawbook

  /// What is wrong with the files below: nothing, or the tests test something else.
  static let diagnostics = Library(files).reading().diagnostics.filter { $0.severity == .error }

  private static let files = DataFiles(
    list: { start in texts.map(\.path).filter { $0.hasPrefix(start) } },
    lookup: { path in texts.first { $0.path == path }?.text }, digest: "made")

  private static let texts: [(path: String, text: StaticString)] = [
    ("jurisdictions/AA/AA.yaml", MadeLaws.here),
    ("jurisdictions/BB/BB.yaml", MadeLaws.there),
    ("jurisdictions/EU/EU.yaml", MadeLaws.union),
    ("platforms/everywhere.yaml", MadeServices.everywhere),
    ("platforms/nearby.yaml", MadeServices.nearby),
  ]
}

/// Services made for tests.
enum MadeServices {
  /// Offered everywhere; answers from `BB` to the Union and from `AA` to everyone else; represented in `AA`.
  static let everywhere: StaticString = """
    schema: 1
    id: everywhere
    name: { en: Everywhere }
    domains: [everywhere.example]
    kind: social
    size: very_large
    offers_in: everywhere
    establishments:
      - serves: EU
        place: BB
        entity: Everywhere B
        cite: Terms
        verified: { date: 2026-11-22, against: recall }
      - serves: everyone_else
        place: AA
        entity: Everywhere A
        cite: Terms
        verified: { date: 2026-11-22, against: recall }
    represented_in:
      - { place: AA, entity: R, cite: T, verified: { date: 2026-11-22, against: recall } }
    """

  /// Offered in `BB` alone, and established there.
  static let nearby: StaticString = """
    schema: 1
    id: nearby
    name: { en: Nearby }
    kind: messaging
    size: not_very_large
    offers_in: [BB]
    establishments:
      - serves: everyone_else
        place: BB
        entity: Nearby
        cite: Terms
        verified: { date: 2026-11-22, against: recall }
    """
}

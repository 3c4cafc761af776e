@testable import Amparo

extension FactorExample {
  private static let (here, there) = (Made.place("AA"), Made.place("BB"))

  /// Ties by what was done and where it was felt.
  static let acts: [FactorExample] = [
    FactorExample(.systemInTerritory, .yes, "broken into there") {
      $0.conduct = [.intrusion]
      $0.victim.location = .known(here)
    },
    FactorExample(.systemInTerritory, .arguable, "used there") {
      $0.victim.location = .known(here)
    },
    FactorExample(.systemInTerritory, .no, "all elsewhere") {
      $0.victim.location = .known(there)
      $0.hosts = [Host(establishment: .known(there))]
    },
    FactorExample(.systemInTerritory, .unknown, "nothing known") { _ in },
    FactorExample(.placeUncertain, .arguable, "uploader anywhere, victim lives there") {
      $0.victim.residence = .known(here)
    },
    FactorExample(.placeUncertain, .no, "the place of the act is known") {
      $0.victim.residence = .known(here)
      $0.uploader.location = .known(here)
    },
    FactorExample(.placeUncertain, .unknown, "nothing known") { _ in },
    FactorExample(.flag, .yes, "aboard its ship") { $0.uploader.aboard = here },
    FactorExample(.flag, .no, "aboard another's ship") { $0.uploader.aboard = there },
    FactorExample(.flag, .no, "aboard none") { _ in },
    FactorExample(.resultElement, .yes, "happens to the victim", result: .victimLocation) {
      $0.victim.location = .known(here)
    },
    FactorExample(.resultElement, .no, "happens elsewhere", result: .victimLocation) {
      $0.victim.location = .known(there)
    },
    FactorExample(.resultElement, .unknown, "nobody knows where", result: .victimLocation) { _ in },
    FactorExample(.resultElement, .arguable, "where others see it", result: .received) {
      $0.audience = .known(.public)
    },
    FactorExample(.resultElement, .no, "the offence has none", result: .none) {
      $0.victim.location = .known(here)
    },
    FactorExample(.resultElement, .arguable, "unsettled where", result: .unsettled) {
      $0.victim.location = .known(here)
    },
    FactorExample(.resultIntended, .arguable, "meant for there") {
      $0.victim.location = .known(here)
    },
    FactorExample(.resultIntended, .no, "meant for elsewhere") {
      $0.victim.location = .known(there)
    },
    FactorExample(.resultIntended, .unknown, "nothing known") { _ in },
    FactorExample(.substantialConnection, .yes, "done there") {
      $0.uploader.location = .known(here)
      $0.victim.location = .known(there)
    },
    FactorExample(.substantialConnection, .arguable, "felt there") {
      $0.uploader.location = .known(there)
      $0.victim.location = .known(here)
    },
    FactorExample(.substantialConnection, .no, "neither") {
      $0.uploader.location = .known(there)
      $0.victim.location = .known(there)
    },
    FactorExample(.purposefulDirection, .yes, "done there") { $0.uploader.location = .known(here) },
    FactorExample(.purposefulDirection, .arguable, "only the victim is there") {
      $0.uploader.location = .known(there)
      $0.victim.location = .known(here)
    },
    FactorExample(.purposefulDirection, .no, "neither") {
      $0.uploader.location = .known(there)
      $0.victim.location = .known(there)
    },
    FactorExample(.purposefulDirection, .unknown, "nothing known") { _ in },
    FactorExample(.centreOfInterests, .yes, "others recognise who lives there") {
      $0.victim.residence = .known(here)
      $0.identifiable = .known(.toOthers)
    },
    FactorExample(.centreOfInterests, .no, "nobody else recognises") {
      $0.victim.residence = .known(here)
      $0.identifiable = .known(.toSelfOnly)
    },
    FactorExample(.centreOfInterests, .unknown, "not known who recognises") {
      $0.victim.residence = .known(here)
    },
    FactorExample(.contentSpecialLink, .yes, "public, of someone who lives there") {
      $0.audience = .known(.public)
      $0.victim.residence = .known(here)
    },
    FactorExample(.contentSpecialLink, .no, "public, of someone elsewhere") {
      $0.audience = .known(.public)
      $0.victim.residence = .known(there)
      $0.victim.location = .known(there)
    },
    FactorExample(.contentSpecialLink, .unknown, "audience not known") {
      $0.victim.residence = .known(here)
    },
    FactorExample(.lexFori, .yes, "its own courts") { _ in },
    FactorExample(.universal, .yes, "no tie is asked for") { _ in },
  ]

  /// Whether content can be seen there.
  static let content = [ConnectingFactor.networkAccess, .contentAccessible].flatMap { factor in
    [
      FactorExample(factor, .yes, "open to all") { $0.audience = .known(.public) },
      FactorExample(factor, .arguable, "for a few, the victim there") {
        $0.audience = .known(.group)
        $0.victim.location = .known(here)
      },
      FactorExample(factor, .no, "for a few, the victim elsewhere") {
        $0.audience = .known(.onePerson)
        $0.victim.location = .known(there)
      },
      FactorExample(factor, .unknown, "audience not known") { $0.victim.location = .known(there) },
    ]
  }
}

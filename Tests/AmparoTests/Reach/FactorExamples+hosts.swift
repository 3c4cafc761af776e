@testable import Amparo

extension FactorExample {
  private static let (here, there) = (Made.place("AA"), Made.place("BB"))
  private static let everywhere = Host(platform: "everywhere")
  private static let nearby = Host(platform: "nearby")

  /// Ties by the services on which the image is.
  static let hosts: [FactorExample] =
    [ConnectingFactor.hostEstablished, .hostedIn, .hostRepresented, .hostLicensed, .serviceOffered]
    .flatMap { factor in
      [
        FactorExample(factor, .unknown, "no host") { _ in },
        FactorExample(factor, .unknown, "a host of which nothing is known") {
          $0.hosts = [.unknown]
        },
      ]
    } + [
      FactorExample(.hostEstablished, .yes, "one of two is") {
        $0.hosts = [Host(establishment: .known(there)), Host(establishment: .known(here))]
      },
      FactorExample(.hostEstablished, .no, "elsewhere") {
        $0.hosts = [Host(establishment: .known(there))]
      },
      FactorExample(.hostEstablished, .unknown, "one elsewhere, one not known") {
        $0.hosts = [Host(establishment: .known(there)), .unknown]
      },
      FactorExample(.hostEstablished, .yes, "it answers from there to this victim") {
        $0.hosts = [everywhere]
        $0.victim.residence = .known(here)
      },
      FactorExample(.hostEstablished, .arguable, "it answers from there to others") {
        $0.hosts = [everywhere]
        $0.victim.residence = .known(Made.place("CC"))
      },
      FactorExample(.hostEstablished, .no, "a service of elsewhere") { $0.hosts = [nearby] },
      FactorExample(.hostRepresented, .yes, "it has a representative there") {
        $0.hosts = [everywhere]
      },
      FactorExample(.hostRepresented, .no, "it has none there") { $0.hosts = [nearby] },
      FactorExample(.hostedIn, .yes, "stored there") {
        $0.hosts = [Host(hostedIn: .known(here))]
      },
      FactorExample(.hostedIn, .no, "stored elsewhere") {
        $0.hosts = [Host(establishment: .known(here), hostedIn: .known(there))]
      },
      FactorExample(.hostedIn, .arguable, "established there, so perhaps stored there") {
        $0.hosts = [Host(establishment: .known(here))]
      },
      FactorExample(.serviceOffered, .yes, "offered everywhere") { $0.hosts = [everywhere] },
      FactorExample(.serviceOffered, .no, "offered elsewhere alone") { $0.hosts = [nearby] },
      FactorExample(.serviceOffered, .arguable, "a domain that anyone can open") {
        $0.hosts = [Host(domain: "example.org")]
      },
      FactorExample(.serviceOffered, .yes, "established there") {
        $0.hosts = [Host(establishment: .known(here))]
      },
      FactorExample(.serviceOffered, .arguable, "established elsewhere") {
        $0.hosts = [Host(establishment: .known(there))]
      },
      FactorExample(.hostLicensed, .arguable, "offered, so perhaps licensed") {
        $0.hosts = [everywhere]
      },
      FactorExample(.hostLicensed, .no, "not offered") { $0.hosts = [nearby] },
    ]
}

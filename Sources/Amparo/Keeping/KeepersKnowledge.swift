/// What the check knows of the world beside the law: hosts, telephone codes, words that stay out.
///
/// It is data, in `Data/keeping/`; where a place is not in it, nothing is said of that place's hosts or numbers.
struct KeepersKnowledge: Sendable {
  /// An expression that is not used, and what stands instead.
  struct Banned: Sendable {
    var term: String
    var instead: String
  }

  /// Hosts on which a place publishes its law.
  var officialHosts: [PlaceCode: [String]] = [:]
  /// Hosts of a body or service besides its own, by id.
  var hostsOf: [String: [String]] = [:]
  /// Labels below which the names of sites begin.
  var secondLevel: Set<String> = []
  /// The last labels of the places, where they are not the code in lower case.
  var countryDomains: [PlaceCode: Set<String>] = [:]
  /// Last labels of two letters that say nothing of a country.
  var genericDomains: Set<String> = []
  /// Hosts of mail that private persons use.
  var privateMail: Set<String> = []
  /// Hosts whose addresses end with a telephone number.
  var messengers: Set<String> = []
  /// What the telephone numbers of a country begin with, from abroad.
  var diallingCodes: [PlaceCode: String] = [:]
  /// Expressions that are not used.
  var banned: [Banned] = []
  /// Expressions that promise an outcome.
  var promises: [String] = []
  /// What stands between the parties of a case.
  var captions: [String] = []
  /// Words that follow a name in the popular name of an act.
  var actsAfterName: [String] = []
  /// Words that precede a name in the popular name of an act.
  var actsBeforeName: [String] = []
  /// Capitalised words that are no name.
  var ordinaryWords: Set<String> = []

  /// The part of a host that somebody registered: `gov.example.co.uk` is of `example.co.uk`.
  func site(of host: some StringProtocol) -> String {
    let labels = host.lowercased().split(separator: ".")
    guard labels.count > 2 else { return labels.joined(separator: ".") }
    let isCountry = labels[labels.count - 1].count == 2
    let isBelow = isCountry && secondLevel.contains(String(labels[labels.count - 2]))
    return labels.suffix(isBelow ? 3 : 2).joined(separator: ".")
  }

  /// Whether a host is on a list, itself or below one of its entries.
  static func holds(_ host: String, in list: [String]) -> Bool {
    let name = host.utf8
    return list.contains { entry in
      let rest = name.count - entry.utf8.count
      return rest >= 0 && name.dropFirst(rest).elementsEqual(entry.utf8)
        && (rest == 0 || name.dropFirst(rest - 1).first == UInt8(ascii: "."))
    }
  }
}

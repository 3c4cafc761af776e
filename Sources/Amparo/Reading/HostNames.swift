/// Reads what a person writes for a host: a platform, a domain, a place, or `unknown`.
public enum HostNames {
  /// The host meant, without looking at the data: a dot makes a domain, a code in capitals a place.
  public static func host(named text: String) -> Host {
    if text.lowercased() == "unknown" { return .unknown }
    if text.contains(".") { return Host(domain: text.lowercased()) }
    if text == text.uppercased(), let place = PlaceCode(text) {
      return Host(establishment: .known(place))
    }
    return Host(platform: text.lowercased())
  }

  /// What a word for a host comes to.
  public enum Resolution: Hashable, Sendable {
    case host(Host)
    /// No platform and no place is called so; the nearest platform's id.
    case unknown(nearest: String?)
  }

  /// The host meant: a platform by id or name, a domain, a place by code or name, or `unknown`.
  public static func resolve(_ text: String, _ places: PlaceNames) -> Resolution {
    let host = host(named: text)
    guard let word = host.platform else { return .host(host) }
    if let id = places.platforms.id(named: word) { return .host(Host(platform: id)) }
    if case .place(let place) = places.resolve(text) {
      return .host(Host(establishment: .known(place)))
    }
    return .unknown(nearest: NearestWord.to(word, among: places.platforms.ids))
  }
}

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
}

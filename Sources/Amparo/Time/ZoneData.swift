/// The system's zone data.
public struct ZoneData: Sendable {
  /// Zone data that knows no zone.
  public init() {}
}

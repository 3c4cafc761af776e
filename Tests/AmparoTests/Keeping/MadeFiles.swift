@testable import Amparo

/// Files made for one test.
enum MadeFiles {
  /// The files by their paths.
  static func files(_ texts: [(path: String, text: StaticString)]) -> DataFiles {
    DataFiles(
      list: { start in texts.map(\.path).filter { $0.hasPrefix(start) } },
      lookup: { path in texts.first { $0.path == path }?.text }, digest: "made")
  }
}

@testable import Amparo

/// The data of the project, found from where this file stands.
enum HeldData {
  static let files = DataFiles(folder: folder)

  /// The paths of the worked situations, sorted.
  static let scenarios = files.paths(in: "scenarios")

  /// Every file of the data at once.
  static let whole = Library(files).reading().lawbook

  private static var folder: String {
    let parts = "\(#filePath)".split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Data"
  }
}

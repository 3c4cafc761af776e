@testable import Amparo

/// The data of the project, found from where this file stands.
enum HeldData {
  /// Read once: how files are found in a folder is tested with those of other folders.
  static let files = DataFiles(folder: folder).held()

  /// The paths of the worked situations, sorted.
  static let scenarios = files.paths(in: "scenarios")

  /// Every file of the data at once.
  private static let whole = Library(files).reading().lawbook

  /// A clerk over all of it, who has every place and instrument ready.
  private static let clerk = {
    var clerk = Clerk(whole)
    for place in whole.jurisdictions.keys { _ = clerk.place(place) }
    for index in whole.instruments.indices { _ = clerk.instrument(index) }
    return clerk
  }()

  /// What all of the data says of a situation on a day.
  static func answer(_ situation: Situation, today: CivilDate) -> Answer {
    var clerk = clerk
    return clerk.answer(situation, today: today)
  }

  private static var folder: String {
    let parts = "\(#filePath)".split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Data"
  }
}

/// How far the data describes the law of a place on one track, or at its best on any: the deepest first.
///
/// Only law in force that binds persons counts. It is read when somebody read its text: the official one, or a copy.
public enum Depth: String, Vocabulary, Comparable {
  /// A law made for this harm, whose text was read.
  case specificRead = "specific_read"
  /// A law made for this harm, known only from what others write, or from memory.
  case specificUnread = "specific_unread"
  /// A general law used for want of such a law, whose text was read.
  case generalRead = "general_read"
  /// A general law, known only from what others write, or from memory.
  case generalUnread = "general_unread"
  /// Nothing of its own; law of the federation or union that it belongs to.
  case wider
  /// There is a file and it says nothing on this; its gaps say what is missing.
  case silent
  /// There is no file.
  case notCovered = "not_covered"

  /// A letter that stands for it wherever there is no room for words.
  public var letter: String {
    switch self {
    case .specificRead: "A"
    case .specificUnread: "B"
    case .generalRead: "C"
    case .generalUnread: "D"
    case .wider: "E"
    case .silent: "F"
    case .notCovered: "-"
    }
  }

  /// The deeper comes first.
  public static func < (left: Depth, right: Depth) -> Bool { left.position < right.position }

  /// The depth of one law that is in force.
  init(_ law: Law) {
    let isRead = law.source.verified.contains {
      $0.against == .officialText || $0.against == .unofficialCopy
    }
    self =
      switch law.specificity {
      case .specific: isRead ? .specificRead : .specificUnread
      case .general: isRead ? .generalRead : .generalUnread
      }
  }
}

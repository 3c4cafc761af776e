import YAML

/// A node of a file with its comments: what the canonical form is written from.
struct FormedNode {
  /// What it is.
  enum Content {
    case scalar(String, wasQuoted: Trilean)
    case list([FormedEntry])
    case map([FormedEntry])
  }

  var content: Content
  /// Whether it was written on one line, in brackets.
  var isFlow: Bool

  /// Whether a comment stands anywhere in it.
  var hasComments: Bool {
    switch content {
    case .scalar: false
    case .list(let entries), .map(let entries):
      entries.contains {
        !$0.before.isEmpty || !$0.after.isEmpty || $0.trailing != nil
          || $0.value.hasComments
      }
    }
  }
}

/// An element of a list, or a key of a map with its value.
struct FormedEntry {
  /// The key; nil for an element.
  var key: String?
  var value: FormedNode
  /// Lines of comment before it; an empty one is a blank line between comments.
  var before: [String] = []
  /// A comment at the end of its line.
  var trailing: String?
  /// Lines of comment after it, at the end of its list or map.
  var after: [String] = []
  /// Whether a blank line stands before it and its comments.
  var isParted: Trilean = .no
}

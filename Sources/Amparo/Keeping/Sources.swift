import YAML

/// Checks where statements come from.
struct Sources {
  /// All that is wrong with the sources of the data.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for record in whole.records where isUnread(record) {
      result.append(Diagnostic(.unread, at: record.node, word: record.label, severity: .warning))
    }
    return result
  }

  /// Whether all that is known of it was written from memory.
  private static func isUnread(_ record: SourcedRecord) -> Bool {
    !record.readings.isEmpty
      && record.readings.allSatisfy { $0["against"]?.textEquals("recall") == true }
  }
}

extension Law {
  /// The parts of a law that an answer can hang on.
  var changeable: [Part] {
    let names: [Part.Name] = [
      .status, .binds, .track, .specificity, .inForce, .covers, .result, .penalty, .aggravated,
      .prosecution, .exOfficioIf, .toShow, .exceptions, .reach, .forum, .choiceOfLaw, .remedies,
      .protections, .noticeNeeds, .reportTo,
    ]
    return names.map { Part($0) } + deadlines.map { Part(.deadline, $0.rule.id) }
  }

  /// Takes one part over from another version of the law.
  mutating func take(_ part: Part, from other: Law) {
    switch part.name {
    case .status: status = other.status
    case .binds: binding = other.binding
    case .track: track = other.track
    case .specificity: specificity = other.specificity
    case .inForce: inForce = other.inForce
    case .covers: covers = other.covers
    case .result: result = other.result
    case .penalty: penalty = other.penalty
    case .aggravated: aggravated = other.aggravated
    case .prosecution: prosecution = other.prosecution
    case .exOfficioIf: exOfficioIf = other.exOfficioIf
    case .toShow: toShow = other.toShow
    case .exceptions: exceptions = other.exceptions
    case .reach: reach = other.reach
    case .forum: forum = other.forum
    case .choiceOfLaw: choiceOfLaw = other.choiceOfLaw
    case .remedies: remedies = other.remedies
    case .protections: protections = other.protections
    case .noticeNeeds: noticeNeeds = other.noticeNeeds
    case .reportTo: reportTo = other.reportTo
    case .deadline: deadlines.take(part.id, from: other.deadlines) { $0.rule.id }
    default: break
    }
  }
}

extension Array {
  /// Takes the elements of one id over from another list: changed in place, added at the end, or gone.
  mutating func take(_ id: String?, from other: [Element], _ name: (Element) -> String) {
    let wanted = other.filter { name($0) == id }
    guard let first = firstIndex(where: { name($0) == id }) else {
      self += wanted
      return
    }
    removeAll { name($0) == id }
    insert(contentsOf: wanted, at: first)
  }
}

extension Proofs {
  /// Conduct and kinds of image that no law in a place answers, whoever acted: not even arguably, and not for anybody.
  ///
  /// Asked of every place that has laws and no parts, of its own laws and those above it. Law against whoever acted
  /// counts, criminal or civil, and orders against them; what hosts owe does not.
  func unansweredFindings() -> [ProofFinding] {
    var answers: [String: [ClosedQuestion: Bool]] = [:]
    return lawbook.jurisdictions.values.sorted { $0.code < $1.code }.flatMap {
      place -> [ProofFinding] in
      guard place.code != .union, place.parts.isEmpty, !place.laws.isEmpty else { return [] }
      let above = books(over: place)
      var open: [Open] = []
      for conduct in Conduct.allCases {
        let images = ImageKind.allCases.filter { image in
          let question = ClosedQuestion(conduct: conduct, image: image)
          if !question.isPossible || place.states(question) { return false }
          return !above.contains { book in
            if let known = answers[book.name]?[question] { return known }
            let isAnswered = book.proofs.contains { $0.answers(question) }
            answers[book.name, default: [:]][question] = isAnswered
            return isAnswered
          }
        }
        if images.isEmpty { continue }
        if let index = open.firstIndex(where: { $0.images == images }) {
          open[index].conduct.append(conduct)
        } else {
          open.append(Open(conduct: [conduct], images: images))
        }
      }
      return open.map { finding(place, $0) }
    }
  }

  /// Conduct that is left open for the same kinds of image.
  private struct Open {
    var conduct: [Conduct]
    var images: [ImageKind]
  }

  private func finding(_ place: Jurisdiction, _ open: Open) -> ProofFinding {
    var example = Situation(conduct: [open.conduct[0]], image: .known(open.images[0]))
    example.victim.location = .known(place.code)
    example.uploader.location = .known(place.code)
    let path = RecordPath(record: .file(place.code.description))
    let conduct = open.conduct.map(\.rawValue).joined(separator: ", ")
    let images = open.images.map(\.rawValue).joined(separator: ", ")
    return ProofFinding(
      kind: .unanswered, path: path.at(.key(place.gaps.isEmpty ? "code" : "gaps")),
      word: "\(conduct) (\(images))",
      witness: [Diagnostic.Witness(path: "today", value: lastDay.text)] + example.witness)
  }

  /// The laws of a place, of the wholes that it is a part of, and of the instruments that speak for it.
  private func books(over place: Jurisdiction) -> [ProofBook] {
    var names: Set<String> = [place.code.description]
    var whole = place.within
    while let code = whole, names.insert(code.description).inserted {
      whole = lawbook.jurisdictions[code]?.within
    }
    let isMember = lawbook.union.contains(place.code, fact: .hosts).value == .yes
    if isMember { names.insert(PlaceCode.union.description) }
    for instrument in lawbook.instruments
    where Setting(of: instrument, in: lawbook).area.contains(place.code, fact: .hosts).value == .yes
    {
      names.insert(instrument.id)
    }
    return books.filter { names.contains($0.name) }
  }
}

/// What was done with what kind of image.
struct ClosedQuestion: Hashable, Sendable {
  let conduct: Conduct
  let image: ImageKind

  /// A recording is not made by hand, and of what is wholly made nothing was recorded.
  var isPossible: Bool {
    switch (conduct, image) {
    case (.fabrication, .authentic), (.recording, .fabricated): false
    default: true
    }
  }
}

extension Jurisdiction {
  /// Whether one of the place's stated gaps says so.
  fileprivate func states(_ question: ClosedQuestion) -> Bool {
    statedGaps.contains {
      $0.conduct.contains(question.conduct) && $0.image.contains(question.image)
    }
  }
}

extension Scope.Test {
  /// Whether a word is covered, surely or arguably.
  fileprivate func takes(_ word: Word) -> Bool { covered.union(arguable).contains(word) }
}

extension LawProof {
  /// Whether the law claims such a case, where all is at home and all that is passed has come.
  func answers(_ question: ClosedQuestion) -> Bool {
    guard isLaw, canApply, [.criminal, .civil, .protectiveOrder].contains(law.track) else {
      return false
    }
    // What the law does not cover at all needs no trying, and what it claims where it claims most is soon found.
    let covers = law.covers
    if let conduct = covers.conduct, !conduct.takes(question.conduct) { return false }
    if let image = covers.image, !image.takes(question.image) { return false }
    var known = ground.base(for: law)
    (known.situation.conduct, known.situation.image) = ([question.conduct], .known(question.image))
    let asked = Variables([.conduct, .image])
    var likely = whole(known, knowing: asked.union(Variables([.day])))
    for axis in places { axis.values[0](&likely) }
    if value(all, likely).claims { return true }
    return parts.allSatisfy { part in
      let alone = keeping(part.units)
      let open = Variables(bits: part.variables.bits & ~asked.union(Variables([.day])).bits)
      let axes = open.words.map { variable in
        places.first { $0.variable == variable } ?? values.axis(variable)
      }
      return ProofSpace(base: known, axes: axes).first { value(alone, $0).claims } != nil
    }
  }

  /// The places that the law reads, each at home alone.
  private var places: [ProofAxis] {
    let read = parts.reduce(Variables.none) { $0.union($1.variables) }
    return read.words.filter { $0.position < Variable.hosts.position }.map { variable in
      ProofAxis(variable: variable, values: [values.axis(variable).values[0]])
    }
  }
}

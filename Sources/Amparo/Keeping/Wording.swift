import YAML

/// Checks that the words are the house's, promise no outcome and name nobody.
struct Wording {
  private let knowledge: KeepersKnowledge
  /// Banned terms, then promises, then the marks of names: all are found in one go through a text.
  private let phrases: PhraseFinder
  private let captions: PhraseFinder
  private let acts: ActNames
  private var diagnostics: [Diagnostic] = []

  /// All that is wrong with the words of the data.
  static func diagnostics(_ whole: WholeData) -> [Diagnostic] {
    var wording = Wording(whole.knowledge)
    for file in whole.roots where file.folder != "keeping" {
      wording.walk(file.root, .said, isPhrasebook: file.folder == "languages")
    }
    return wording.diagnostics
  }

  private init(_ knowledge: KeepersKnowledge) {
    self.knowledge = knowledge
    acts = ActNames(knowledge)
    phrases = PhraseFinder(knowledge.banned.map(\.term) + knowledge.promises + acts.marks)
    captions = PhraseFinder(knowledge.captions, letterCase: .asWritten)
  }

  /// Who speaks in a text.
  private enum Voice {
    /// The project.
    case said
    /// Others: a title, a name, an address, what was read.
    case quoted
    /// A citation, in which no party may stand.
    case cited
  }

  private mutating func walk(_ node: Node, _ voice: Voice, isPhrasebook: Bool) {
    switch node.kind {
    case .scalar: look(node, voice, isPhrasebook: isPhrasebook)
    case .sequence:
      for element in node.elements { walk(element, voice, isPhrasebook: isPhrasebook) }
    case .mapping:
      for (key, value) in node.pairs {
        walk(value, self.voice(key) ?? voice, isPhrasebook: isPhrasebook)
      }
    }
  }

  private func voice(_ key: Node) -> Voice? {
    // Most keys are told by their length alone.
    let quoted: StaticString
    switch key.textCount {
    case 2: quoted = "to"
    case 3: quoted = "url"
    case 4:
      if key.textEquals("cite") { return .cited }
      quoted = "name"
    case 5: quoted = "title"
    case 7: quoted = "read_in"
    case 11: quoted = "also_called"
    default: return nil
    }
    return key.textEquals(quoted) ? .quoted : nil
  }

  private mutating func look(_ node: Node, _ voice: Voice, isPhrasebook: Bool) {
    guard node.textCount > 4, voice != .quoted else { return }
    if voice == .cited, !node.withUTF8({ captions.found(in: $0).isEmpty }) {
      diagnostics.append(Diagnostic(.caseCaption, at: node, word: node.text))
    }
    var isMarked = false
    for index in node.withUTF8({ phrases.found(in: $0) }) {
      let promise = index - knowledge.banned.count
      if promise >= knowledge.promises.count {
        isMarked = true
      } else if promise >= 0, voice == .said {
        diagnostics.append(Diagnostic(.promise, at: node, word: knowledge.promises[promise]))
      } else if promise < 0, voice == .said, !isPhrasebook {
        // What people type is understood, so a phrasebook may hold the old words.
        let entry = knowledge.banned[index]
        diagnostics.append(
          Diagnostic(.bannedWord, at: node, word: entry.term, expected: entry.instead))
      }
    }
    guard isMarked else { return }
    for name in acts.found(in: node.text) {
      diagnostics.append(Diagnostic(.personsName, at: node, word: name))
    }
  }
}

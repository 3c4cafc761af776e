/// The situation in a few sentences, so that a reader sees how it was understood.
struct SituationSentences {
  let sentences: Sentences
  private var phrasebook: Phrasebook { sentences.phrasebook }

  init(_ sentences: Sentences) { self.sentences = sentences }

  func summary(_ answer: Answer) -> String {
    let situation = answer.situation
    var parts = [done(situation)]
    parts += victim(situation.victim)
    parts.append(uploader(situation.uploader))
    parts.append(hosts(answer))
    if let image = situation.image.value {
      parts.append(
        phrasebook.say("text.situation.image", ["image": phrasebook.label("image", image)]))
    }
    if answer.minor == .minor { parts.append(phrasebook.say("text.situation.minor")) }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func done(_ situation: Situation) -> String {
    let acts = situation.conduct.map { phrasebook.label("conduct_done", $0) }
    var text = acts.joined(separator: ". ")
    if let day = situation.dates.disclosed ?? situation.dates.threatened {
      text += " " + phrasebook.say("text.situation.disclosed", ["day": sentences.partial(day)])
    }
    return text + "."
  }

  private func victim(_ victim: Victim) -> [String] {
    func say(_ key: String, _ place: PlaceCode) -> String {
      phrasebook.say("text.situation.\(key)", ["place": phrasebook.name(place)])
    }
    if let place = victim.location.value, place == victim.residence.value {
      return [say("victim_both", place)]
    }
    return [
      victim.location.value.map { say("victim_in", $0) },
      victim.residence.value.map { say("victim_lives", $0) },
    ].compactMap { $0 }
  }

  private func uploader(_ uploader: Uploader) -> String {
    if let place = uploader.location.value {
      return phrasebook.say(
        "text.situation.uploader_in", ["place": phrasebook.name(place)])
    }
    return phrasebook.say("text.situation.uploader_unknown")
  }

  private func hosts(_ answer: Answer) -> String {
    if answer.situation.hosts.allSatisfy({ $0 == .unknown }) {
      return phrasebook.say("text.situation.host_unknown")
    }
    let names = answer.hosts.map(sentences.name)
    return phrasebook.say("text.situation.host", ["hosts": names.joined(separator: ", ")])
  }
}

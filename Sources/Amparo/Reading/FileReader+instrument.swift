import YAML

enum InstrumentKey: String, FieldKey {
  case schema, id, place, title, name, parties, languages, time, deadlines, reach, forum
  case choiceOfLaw = "choice_of_law"
  case laws, gaps, intended, cite, url, verified
}

extension FileReader {
  /// An act of the Union or a treaty.
  mutating func instrument(_ node: LentNode) -> Instrument? {
    guard let fields = fields(node, InstrumentKey.map) else { return nil }
    schema(fields[.schema])
    let id = slug(fields[.id])
    let place = place(fields[.place])
    let title = text(fields[.title])
    let name = name(fields[.name])
    _ = (texts(fields[.languages]), text(fields[.url]))
    guard let id, let place else { return nil }
    if fields[.cite] != nil {
      _ = source(
        cite: fields[.cite], url: fields[.url], verified: fields[.verified], disputed: nil)
    }
    return Instrument(
      id: id, place: place, title: title ?? "", name: name ?? LocalText(entries: []),
      parties: memberships(fields[.parties]),
      regimes: list(fields[.time]) { $0.regime($1) },
      deadlines: list(fields[.deadlines]) { $0.deadline($1, DeadlineKey.general) },
      reach: reach(fields[.reach]), forum: rules(fields[.forum]),
      choiceOfLaw: rules(fields[.choiceOfLaw]),
      laws: list(fields[.laws]) { $0.law($1, prefix: id, place: place) },
      gaps: list(fields[.gaps]) { $0.localText($1) },
      intended: list(fields[.intended]) { $0.intention($1) })
  }
}

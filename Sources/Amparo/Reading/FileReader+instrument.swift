import YAML

enum InstrumentKey: String, FieldKey {
  case schema, id, place, title, name, parties, languages, time, deadlines, reach, forum
  case choiceOfLaw = "choice_of_law"
  case laws, gaps, intended, cite, url, verified
}

extension FileReader {
  /// An act of the Union or a treaty.
  mutating func instrument(_ node: Node) -> Instrument? {
    guard let fields = fields(node, InstrumentKey.self) else { return nil }
    schema(fields[.schema], of: node)
    let id = slug(required(.id, in: fields))
    let place = place(required(.place, in: fields))
    let title = text(required(.title, in: fields))
    let name = name(required(.name, in: fields))
    guard let id, let place else { return nil }
    if fields[.cite] != nil {
      _ = source(
        cite: fields[.cite], url: fields[.url], verified: fields[.verified], disputed: nil,
        of: node)
    }
    return Instrument(
      id: id, place: place, title: title ?? "", name: name ?? LocalText(entries: []),
      parties: memberships(required(.parties, in: fields)),
      regimes: list(fields[.time]) { $0.regime($1) },
      deadlines: list(fields[.deadlines]) { $0.deadline($1, general: .yes) },
      reach: reach(fields[.reach]), forum: rules(fields[.forum]),
      choiceOfLaw: rules(fields[.choiceOfLaw]),
      laws: list(fields[.laws]) { $0.law($1, prefix: id, place: place) },
      gaps: list(fields[.gaps]) { $0.localText($1) },
      intended: list(fields[.intended]) { $0.intention($1) })
  }
}

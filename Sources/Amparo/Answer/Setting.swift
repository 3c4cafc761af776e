/// The rules that a law falls back on: those of its place or instrument.
struct Setting: Sendable {
  let area: Area
  let reach: [[ReachRule]]
  let forum: [ReachRule]
  let choiceOfLaw: [ReachRule]
  let responsibility: Responsibility?

  /// Those of a place; a part of one answers from the age of its whole, where it has none of its own.
  init(of place: Jurisdiction, in lawbook: Lawbook) {
    area = place.code == .union ? lawbook.union : Area(codes: [place.code] + place.covers)
    reach = place.reach
    forum = place.forum
    choiceOfLaw = place.choiceOfLaw
    let whole = place.within.flatMap { lawbook.jurisdictions[$0] }
    responsibility = place.responsibility ?? whole?.responsibility
  }

  /// Those of an instrument.
  init(of instrument: Instrument, in lawbook: Lawbook) {
    let parties = instrument.parties.filter { $0.to == nil }.map(\.place)
    area = instrument.place == .union ? lawbook.union : Area(codes: parties)
    reach = instrument.reach
    forum = instrument.forum
    choiceOfLaw = instrument.choiceOfLaw
    responsibility = nil
  }
}

/// Records as rows: for reading, for spreadsheets, for programs.
public struct RecordTable: Sendable {
  /// The names of the columns, as programs read them.
  public var columns: [String]
  /// The cells, row by row.
  public var rows: [[String]]

  /// The laws of a place, or all; of one track, or all.
  public static func laws(
    _ lawbook: Lawbook, _ sentences: Sentences, of place: PlaceCode?, track: Track?
  ) -> RecordTable {
    let laws = lawbook.everyLaw.filter { law in
      (place.map { law.place.isInside($0) } ?? true) && (track.map { law.track == $0 } ?? true)
    }
    return RecordTable(
      columns: ["id", "place", "track", "status", "cite", "title", "summary"],
      rows: laws.map { law in
        [
          law.id.description, law.place.description, law.track.rawValue, law.status.rawValue,
          law.source.cite, law.title, sentences.text(law.summary),
        ]
      })
  }

  /// The bodies of a place with those that serve the world, or all.
  public static func bodies(
    _ lawbook: Lawbook, _ sentences: Sentences, of place: PlaceCode?
  ) -> RecordTable {
    let bodies = lawbook.everyBody.filter { body in
      place.map { body.place.isInside($0) || $0.isInside(body.place) } ?? true
    }
    return RecordTable(
      columns: ["id", "place", "role", "name", "reach", "does"],
      rows: bodies.map { body in
        [
          body.id.description, body.place.description, body.role.rawValue,
          sentences.text(body.name),
          body.channels.map(sentences.channel).joined(separator: " · "),
          sentences.text(body.does),
        ]
      })
  }

  /// The services.
  public static func platforms(_ lawbook: Lawbook, _ sentences: Sentences) -> RecordTable {
    let platforms = lawbook.platforms.values.sorted { $0.id < $1.id }
    return RecordTable(
      columns: ["id", "name", "kind", "size", "domains", "report"],
      rows: platforms.map { platform in
        [
          platform.id, sentences.text(platform.name), platform.kind.rawValue,
          platform.size.rawValue, platform.domains.joined(separator: " "),
          platform.routes.first?.address ?? "",
        ]
      })
  }

  /// For reading: the first two columns lead, the rest follows wrapped.
  public func text(columns width: Int) -> String {
    var layout = TextLayout(columns: width, color: .no)
    for row in rows {
      layout.paragraph(row[0], indent: 2)
      layout.paragraph(row.dropFirst(2).joined(separator: " · "), first: "  ")
    }
    return layout.text
  }

  /// For spreadsheets (RFC 4180).
  public var csv: String {
    func cell(_ text: String) -> String {
      let isPlain = !text.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
      return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
    return ([columns] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// For programs: a list of objects.
  public var json: String {
    var json = JSONWriter()
    json.array { json in
      for row in rows {
        json.object { json in
          for (column, cell) in zip(columns, row) { json.field(named: column, cell) }
        }
      }
    }
    return json.text
  }
}

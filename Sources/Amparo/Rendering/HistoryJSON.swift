/// The history of a provision, of a place or of an instrument, for programs.
public struct HistoryJSON {
  let sentences: Sentences

  /// A report in the language of the sentences; ids, days and words of the data are in none.
  public init(_ sentences: Sentences) { self.sentences = sentences }

  /// Writes the versions of a provision.
  public func write(_ history: LawHistory, of id: String, to json: inout JSONWriter) {
    var byName: [String: Law] = [:]
    for version in history.versions { byName[version.law.id.description] = version.law }
    json.object { json in
      json.field("id", id)
      json.key("versions")
      json.array { json in
        for version in history.versions { write(version, byName, &json) }
      }
    }
  }

  /// Writes what begins and ends, by day.
  public func write(_ timeline: Timeline, of id: String, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.key("days")
      json.array { json in
        for entry in timeline.entries {
          json.object { json in
            json.field("day", entry.day.text)
            json.field("event", entry.event.rawValue)
            json.field("law", entry.law.id.description)
            json.field("cite", entry.law.inForce?.source?.cite ?? entry.law.source.cite)
          }
        }
      }
      json.field("undated", timeline.undated.map(\.id.description))
    }
  }

  private func write(
    _ version: LawHistory.Version, _ byName: [String: Law], _ json: inout JSONWriter
  ) {
    let law = version.law
    json.object { json in
      json.field("law", law.id.description)
      json.field("place", law.place.description)
      json.field("title", law.title)
      json.field("cite", law.source.cite)
      json.field("url", law.source.url)
      json.field("status", law.status.rawValue)
      json.field("enacted", law.enacted?.text)
      json.key("in_force")
      json.object { json in
        json.field("from", law.inForce?.from?.text)
        json.field("to", law.inForce?.to?.text)
        json.field("cite", law.inForce?.source?.cite)
      }
      json.field("formerly", law.formerly)
      json.key("verified")
      read(law.source, &json)
      if let source = law.inForce?.source {
        json.key("commencement_verified")
        read(source, &json)
      }
      json.key("replaces")
      json.array { json in
        for name in version.replaces {
          if let old = byName[name] { changes(old, law, &json) }
        }
      }
    }
  }

  private func read(_ source: Source, _ json: inout JSONWriter) {
    json.array { json in
      for reading in source.verified {
        json.object { json in
          json.field("date", reading.date.text)
          json.field("against", reading.against.rawValue)
          json.field("text_as_of", reading.textAsOf?.text)
          json.field("read_in", reading.readIn)
        }
      }
    }
  }

  private func changes(_ old: Law, _ new: Law, _ json: inout JSONWriter) {
    let words = PartWords(sentences)
    json.object { json in
      json.field("law", old.id.description)
      json.key("changed")
      json.array { json in
        for part in Record.changedParts(.law(old), .law(new)) {
          json.object { json in
            json.field("part", part.name.rawValue)
            json.field("part_id", part.id)
            json.field("before", words.terms(part, of: old))
            json.field("after", words.terms(part, of: new))
          }
        }
      }
    }
  }
}

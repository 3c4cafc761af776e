/// The laws as linked data (JSON-LD): schema.org `Legislation`, and the European Legislation Identifier where the official
/// address is one.
public struct LegislationGraph {
  private let export: DataExport
  private let phrasebook: Phrasebook
  private let names: [Phrasebook]

  /// The graph of an export, described in the language of the phrasebook; places are named in all the others.
  public init(_ export: DataExport, _ phrasebook: Phrasebook, names: [Phrasebook]) {
    self.export = export
    self.phrasebook = phrasebook
    self.names = names
  }

  /// The text.
  public var json: [UInt8] {
    var json = JSONWriter(capacity: 1_000_000)
    json.object { json in
      json.key("@context")
      writeContext(to: &json)
      json.key("@graph")
      json.array { json in
        writeDataset(to: &json)
        for place in places { write(place, to: &json) }
        for act in acts { write(act: act, to: &json) }
        for law in export.lawbook.everyLaw { write(law, to: &json) }
      }
    }
    json.newline()
    return json.bytes
  }

  private var dataset: String { "amparo:data/\(export.digest)" }

  /// The places whose law is described.
  private var places: [PlaceCode] { Set(export.lawbook.everyLaw.map(\.place)).sorted() }

  /// The addresses that are European Legislation Identifiers.
  private var acts: [String] {
    Set(export.lawbook.everyLaw.compactMap { Self.identifier($0.source.url) }).sorted()
  }

  private static func identifier(_ url: String?) -> String? {
    guard let url, url.contains("/eli/") else { return nil }
    return url
  }

  private func writeContext(to json: inout JSONWriter) {
    let links = [
      "url", "license", "isPartOf", "legislationJurisdiction", "legislationTransposes",
      "eli:is_part_of", "isBasedOn",
    ]
    json.object { json in
      json.field("@vocab", "https://schema.org/")
      json.field("eli", "http://data.europa.eu/eli/ontology#")
      json.field("xsd", "http://www.w3.org/2001/XMLSchema#")
      json.field("amparo", "urn:amparo:")
      json.field("id", "@id")
      json.field("type", "@type")
      for name in links { write(name, "@id", to: &json) }
      write("legislationLegalForce", "@vocab", to: &json)
      write("legislationDate", "xsd:date", to: &json)
      write("sdDatePublished", "xsd:date", to: &json)
    }
  }

  private func write(_ name: String, _ type: String, to json: inout JSONWriter) {
    json.key(named: name)
    json.object { json in json.field("@type", type) }
  }

  private func writeDataset(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", dataset)
      json.field("type", "Dataset")
      json.field("name", phrasebook.say("export.title"))
      json.field("description", phrasebook.say("export.about"))
      json.field("version", export.version)
      json.field("identifier", "sha256:\(export.digest)")
      json.field("license", DataExport.licensePage)
    }
  }

  private func write(_ place: PlaceCode, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", "amparo:place/\(place)")
      json.field("type", "AdministrativeArea")
      json.field("identifier", place.description)
      json.key("name")
      write(names.map { ($0.language, $0.name(place)) }, to: &json)
    }
  }

  /// An act as such; the laws of the data are parts of it.
  private func write(act: String, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", act)
      json.field("type", ["Legislation", "eli:LegalResource"])
      json.field("url", act)
    }
  }

  private func write(_ law: Law, to json: inout JSONWriter) {
    let act = Self.identifier(law.source.url)
    json.object { json in
      json.field("id", "amparo:law/\(law.id)")
      json.field("type", ["Legislation"] + (act == nil ? [] : ["eli:LegalResourceSubdivision"]))
      json.field("identifier", law.id.description)
      json.field("name", law.title)
      json.field("legislationIdentifier", law.source.cite)
      json.key("abstract")
      write(law.summary.entries.map { ($0.language, $0.text) }, to: &json)
      json.field("legislationJurisdiction", "amparo:place/\(law.place)")
      json.field("legislationDate", law.enacted?.text)
      json.field("temporalCoverage", coverage(law.inForce))
      json.field("legislationLegalForce", force(law))
      json.field("url", law.source.url)
      json.field("isPartOf", [dataset] + (act.map { [$0] } ?? []))
      if let act { json.field("eli:is_part_of", act) }
      write(law.relations, to: &json)
      json.field(
        "keywords", [law.track.rawValue] + (law.covers.conduct?.covered.words ?? []).map(\.rawValue)
      )
      json.field("sdDatePublished", law.source.verified.map(\.date).max()?.text)
    }
  }

  private func write(_ relations: [LawRelation], to json: inout JSONWriter) {
    let directives = relations.filter { $0.kind == .implements }.map { "amparo:law/\($0.law)" }
    if !directives.isEmpty { json.field("legislationTransposes", directives) }
  }

  private func write(_ texts: [(LanguageCode, String)], to json: inout JSONWriter) {
    json.array { json in
      for (language, text) in texts {
        json.object { json in
          json.field("@language", language.description)
          json.field("@value", text)
        }
      }
    }
  }

  /// From the first to the last day, both included (ISO 8601); an open end is two points.
  private func coverage(_ period: InForce?) -> String? {
    guard let period, period.from != nil || period.to != nil else { return nil }
    let to = period.to.map { CivilDate(dayNumber: $0.dayNumber - 1).text }
    return "\(period.from?.text ?? "..")/\(to ?? "..")"
  }

  /// Whether it is law, where the data says so without a day.
  private func force(_ law: Law) -> String? {
    switch law.status {
    case .inForce: law.inForce?.to == nil ? "InForce" : nil
    case .enacted, .bill, .directivePending, .repealed, .struckDown: "NotInForce"
    }
  }
}

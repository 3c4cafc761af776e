import Foundation
import Testing

@testable import Amparo

/// The laws as linked data.
struct LegislationGraphTests {
  private func nodes() throws -> [[String: Any]] {
    let export = DataExport(
      HeldData.lawbook, WorldReading(HeldData.files).world, names: HeldData.phrasebooks)
    let book = try #require(HeldData.phrasebooks.first)
    let graph = LegislationGraph(export, book, names: HeldData.phrasebooks)
    let object = try JSONSerialization.jsonObject(with: Data(graph.json))
    let document = try #require(object as? [String: Any])
    // Nothing outside is asked for: the context stands in the file.
    #expect(document["@context"] is [String: Any])
    return try #require(document["@graph"] as? [[String: Any]])
  }

  @Test func everyLawIsLegislation() throws {
    let nodes = try nodes()
    let laws = nodes.filter { ($0["id"] as? String)?.hasPrefix("amparo:law/") ?? false }
    #expect(
      Set(laws.compactMap { $0["identifier"] as? String })
        == Set(HeldData.lawbook.everyLaw.map(\.id.description)))
    for law in laws {
      #expect((law["type"] as? [String])?.first == "Legislation")
      #expect((law["abstract"] as? [[String: String]])?.count ?? 0 >= 2)
      // An end is the last day of force: the day before the first on which it is no longer law.
      let force = law["legislationLegalForce"] as? String
      #expect([nil, "InForce", "NotInForce"].contains(force))
    }
    let ids = Set(nodes.compactMap { $0["id"] as? String })
    #expect(ids.count == nodes.count)
    for node in nodes {
      for part in node["isPartOf"] as? [String] ?? [] { #expect(ids.contains(part)) }
      for law in node["legislationTransposes"] as? [String] ?? [] { #expect(ids.contains(law)) }
      if let place = node["legislationJurisdiction"] as? String { #expect(ids.contains(place)) }
    }
  }

  /// An address is an identifier of the European kind when it says so itself.
  @Test func actsHaveTheirIdentifier() throws {
    let nodes = try nodes()
    let acts = Set(
      HeldData.lawbook.everyLaw.compactMap(\.source.url).filter { $0.contains("/eli/") })
    try #require(!acts.isEmpty)
    let resources = nodes.filter {
      ($0["type"] as? [String])?.contains("eli:LegalResource") ?? false
    }
    #expect(Set(resources.compactMap { $0["id"] as? String }) == acts)
    for node in nodes {
      guard let act = node["eli:is_part_of"] as? String else { continue }
      #expect(node["url"] as? String == act)
    }
  }
}

extension DataExport {
  /// All tables as one JSON text, with the version and the digest of the data.
  public var json: [UInt8] {
    var json = JSONWriter(capacity: 4_000_000)
    json.object { json in
      json.field("amparo", "1")
      json.key("data")
      json.object { json in
        json.field("version", version)
        json.field("digest", digest)
      }
      json.field("license", Self.license)
      json.key("tables")
      json.object { json in
        for table in tables {
          json.key(named: table.name)
          table.write(to: &json)
        }
      }
    }
    json.newline()
    return json.bytes
  }

  /// A script that makes an SQLite database of all tables.
  public var sql: String {
    let about: [(String, String)] = [
      ("version", version), ("digest", digest), ("license", Self.license),
    ]
    let rows = about.map { "INSERT INTO \"about\" VALUES ('\($0.0)', '\($0.1)');\n" }
    return "PRAGMA user_version = \(version);\nBEGIN;\n"
      + "CREATE TABLE \"about\" (\"name\" TEXT PRIMARY KEY NOT NULL, \"value\" TEXT NOT NULL);\n"
      + rows.joined() + tables.map(\.sql).joined() + "COMMIT;\n"
  }

  /// The licence of the data, by its SPDX id.
  static let license = "CC-BY-4.0"

  /// Where the licence is.
  static let licensePage = "https://creativecommons.org/licenses/by/4.0/"
}
